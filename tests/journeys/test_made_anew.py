"""What is made anew for another language, size or theme takes the place of what was there, and leaves nothing of it."""

import gc
from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from leaddesk.model.change import Done  # noqa: TC001 - lists of it are made
from leaddesk.services import leads
from leaddesk.ui.kit.job import Job
from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.leads.new_lead import NewLead
from leaddesk.ui.leads.quick_add import QuickAdd
from leaddesk.ui.shell.menus import Menus
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle, wait_for

_TIMES = 2


def living() -> Counter[str]:
    """How many of each class of ours there are, after everything that nobody needs is gone."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ours = (each for each in gc.get_objects() if isinstance(each, QObject) and isValid(each))
    return Counter(type(each).__name__ for each in ours if type(each).__module__.startswith("leaddesk"))


def show_everything(shell: Shell) -> None:
    assert shell.kit is not None
    for name in [*shell.page_names(), "leads"]:
        shell.show_page(name)
        settle(shell.kit)
    shell.kit.navigator.lead_requested.emit(1)
    settle(shell.kit)


def test_nothing_stays_of_what_was_made_anew(shell: Shell) -> None:
    show_everything(shell)
    shell.commands.set_for_user({"text_size": 110})
    show_everything(shell)
    before, hearing = living(), _receivers(shell)
    for step in range(_TIMES):
        shell.commands.set_for_user({"text_size": 100 if step % 2 == 0 else 110})
        show_everything(shell)
    after = living()
    assert before["Content"] == after["Content"] == 1
    assert {name: count for name, count in after.items() if count > before[name]} == {}
    assert _receivers(shell) == hearing
    assert len(shell.findChildren(Navigator)) <= 1
    assert len(shell.window.menuBar().findChildren(Menus)) == 1


def test_a_change_is_heard_by_living_pages_only(shell: Shell) -> None:
    show_everything(shell)
    for size in (110, 100):
        shell.commands.set_for_user({"text_size": size})
    show_everything(shell)
    heard: list[Done] = []
    shell.workspace.changed.connect(heard.append)
    shell.workspace.do(lambda work: leads.add(work, {"name": "Ada"}))
    wait_for(lambda: bool(heard))
    assert shell.kit is not None
    settle(shell.kit, 100)


def test_what_is_open_over_the_window_goes_on_over_the_one_that_takes_its_place(shell: Shell) -> None:
    shell.show_page("leads")
    shell.commands.run("new_lead")
    (quick,) = shell.window.findChildren(QuickAdd)
    quick.line.setText("Anna Rossi")
    wait_for(lambda: quick.read.called is not None)
    shell.build()  # as when the system turns dark
    living()
    quick.show_all()
    (form,) = [each for each in shell.window.findChildren(NewLead) if each.isVisible()]
    shell.build()
    living()
    form.save()
    wait_for(lambda: shell.open_lead > 300)  # known to the menus of now, which do things with it
    shell.commands.run("palette")
    assert len(shell.window.findChildren(Palette)) == 1
    shell.build()  # and what it would run is gone
    living()
    assert shell.window.findChildren(Palette) == []


def test_dialogs_and_long_work_are_gone_when_they_are_over(shell: Shell) -> None:
    for command in ("about", "keys", "history", "preferences", "new_lead", "new_sale", "costs", "export"):
        shell.commands.run(command)
        (dialog,) = [each for each in shell.window.findChildren(QDialog) if each.isVisible()]
        dialog.reject()
    assert shell.kit is not None
    settle(shell.kit)
    living()
    assert shell.window.findChildren(QDialog) == []
    assert shell.workspace.findChildren(Job) == []


def _receivers(shell: Shell) -> dict[str, int]:
    """How many slots hear of what outlives a page."""
    found = {}
    for source in (shell.workspace, shell.theme, shell.preferences):
        about = source.metaObject()
        for method in (about.method(place) for place in range(about.methodCount())):
            if method.methodType() is method.MethodType.Signal:
                signature = method.methodSignature().toStdString()
                found[f"{about.className()}.{signature}"] = source.receivers(f"2{signature}")
    return found
