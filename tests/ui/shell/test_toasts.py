"""What was done is said over the page that is shown, whichever that is."""

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.toasts import Toasts
from tests.ui.surroundings import wait_for, window_over

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress


def test_the_way_back_stays_over_the_page_that_is_gone_to(empty_kit: Kit) -> None:
    window = window_over()
    pages = QStackedWidget(window)
    for _ in range(2):
        pages.addWidget(QWidget())
    pages.resize(800, 400)
    window.show()
    toasts = Toasts(empty_kit.workspace)
    toasts.stand_on(empty_kit, pages)
    toasts.tell("success", "Saved")
    pages.setCurrentIndex(1)
    (toast,) = pages.findChildren(Toast)
    seen = pages.childAt(toast.geometry().center())
    assert toast.isVisible()
    assert seen is not None
    assert seen is toast or toast.isAncestorOf(seen)


def test_long_work_says_how_much_of_it_is_done(empty_kit: Kit) -> None:
    ground = window_over()
    ground.resize(800, 400)
    ground.show()
    toasts = Toasts(empty_kit.workspace)
    toasts.stand_on(empty_kit, ground)
    is_seen, ends = Event(), list[None]()

    def work(desk: "Desk", progress: "Progress") -> None:
        progress.report(49_999, 50_000)
        is_seen.wait(10)

    empty_kit.workspace.run(work, then=ends.append, writes=True)
    (toast,) = ground.findChildren(Toast)
    wait_for(toast.isVisible)
    assert toast.sentence() == "99% done; what you do meanwhile waits its turn", "all of it is not"
    (bar,) = toast.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum()) == (49_999, 50_000)
    is_seen.set()
    wait_for(lambda: bool(ends) and not toast.isVisible())
