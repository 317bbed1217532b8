"""Several people at one computer take turns: two keys, and changes carry the name of whoever sits there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from leaddesk.services import leads
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.desk_menu import desk_menu, people
from tests.ui.lead_panel.surroundings import done
from tests.ui.surroundings import settle, window_over


def opened(kit: Kit, window: QWidget) -> QMenu:
    menu = desk_menu(kit, kit.workspace.sit_down, window)
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    return menu


def names(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_somebody_else_sits_down_and_is_there_by_a_digit_from_then_on(empty_kit: Kit) -> None:
    kit, window = empty_kit, window_over()
    window.show()
    assert names(opened(kit, window)) == ["&1  Ada", "&Somebody else…"]
    opened(kit, window).actions()[-1].trigger()
    (form,) = window.findChildren(Form)
    form.save()
    assert form.problem.isVisible()
    form.findChildren(QLineEdit)[0].setText("  Bo  R&D ")
    form.save()
    assert kit.workspace.actor == "Bo R&D"
    menu = opened(kit, window)
    assert names(menu) == ["&1  Ada", "&2  Bo R&&D", "&Somebody else…"]
    assert [action.isChecked() for action in menu.actions()][:2] == [False, True]
    done(kit, lambda work: leads.add(work, {"name": "Anna"}))
    QTest.keyClick(menu, Qt.Key.Key_1)
    assert kit.workspace.actor == "Ada"
    done(kit, lambda work: leads.add(work, {"name": "Eva"}))
    found: list[list[str]] = []
    kit.workspace.run(
        lambda desk, _: [each.actor for each in desk.history()], then=found.append, writes=False
    )
    settle(kit)
    assert found == [["Ada", "Bo R&D"]]
    window.close()


def test_whom_the_file_knows_may_sit_down_and_nine_have_a_digit(empty_kit: Kit) -> None:
    for number in range(12):
        done(empty_kit, lambda work, number=number: leads.add(work, {"name": "A", "owner": f"Owner {number}"}))  # type: ignore[misc]
    found = people(empty_kit)
    assert (len(found), found[0]) == (9, "Ada")
    assert all(name.startswith("Owner") for name in found[1:])
