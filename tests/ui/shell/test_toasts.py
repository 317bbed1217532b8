"""What was done is said over the page that is shown, whichever that is."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.toasts import Toasts
from tests.ui.surroundings import window_over


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
