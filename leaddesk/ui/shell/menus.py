"""The menu bar, made from the table of actions and the table of pages."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMenuBar, QPlainTextEdit
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.shell.actions import ACTIONS, MENUS, ActionEntry
from leaddesk.ui.shell.parts import PageHead

if TYPE_CHECKING:
    from leaddesk.services.desk import Steps


class Menus(QObject):
    """Knows every action by its name, and which of them can be done now."""

    def __init__(
        self,
        kit: Kit,
        bar: QMenuBar,
        pages: tuple[PageHead, ...],
        trigger: Callable[[str], None],
    ) -> None:
        """Fill the bar; `trigger` is called with the name of what was chosen, `page:leads` for a page."""
        super().__init__(bar)
        self._kit = kit
        self.actions: dict[str, QAction] = {}
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()
        bar.clear()
        bar.show()  # the page of the first start has none
        for name, title in MENUS:
            menu = bar.addMenu(tr(title))
            if name == "view":
                self._add_pages(menu, pages, trigger)
            entries = [entry for entry in ACTIONS if entry.menu == name]
            for entry in entries:
                self._add(menu, entry, trigger)
            menu.aboutToShow.connect(lambda entries=entries: self._draw(entries))
        bar.window().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Delete takes a word away from whoever types: Qt's inputs do not claim it, and the lead would go."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
            if is_typing and event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
                event.accept()
        return False

    def tell_steps(self, steps: "Steps") -> None:
        """Name what undo and redo would take back."""
        for name, label, named, bare in (
            ("undo", steps.undo, tr("&Undo: {what}"), tr("&Undo")),
            ("redo", steps.redo, tr("&Redo: {what}"), tr("&Redo")),
        ):
            self.actions[name].setEnabled(label is not None)
            self.actions[name].setText(bare if label is None else named.format(what=escaped(worded(label))))

    def tell_lead(self, *, is_open: bool) -> None:
        """Whether there is a lead that the actions of leads are about."""
        for entry in ACTIONS:
            if entry.needs == "lead":
                self.actions[entry.name].setEnabled(is_open)

    def tell_recent(self, paths: Iterable[str], open_path: Callable[[Path], None]) -> None:
        """List the files that were open lately; those that are not there now are grey."""
        menu = self.actions["open_recent"].menu()
        if not isinstance(menu, QMenu):
            return
        menu.clear()
        known = [Path(name) for name in paths]
        for path in known:
            action = menu.addAction(escaped(f"{path.stem} — {path.parent}"))
            action.triggered.connect(lambda _=False, path=path: open_path(path))
        self.actions["open_recent"].setEnabled(bool(known))

        def grey(are_there: Sequence[bool]) -> None:
            for action, is_there in zip(menu.actions(), are_there, strict=True):
                action.setEnabled(is_there)

        # Beside the window: a folder on a network that is not there lets one wait for a minute.
        self._kit.workspace.ask(self, lambda _: [path.exists() for path in known], grey, topic="recent", last=True)

    def _add_pages(self, menu: QMenu, pages: tuple[PageHead, ...], trigger: Callable[[str], None]) -> None:
        for number, page in enumerate(pages, 1):
            action = menu.addAction(tr(page.title))
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, name=page.name: trigger(f"page:{name}"))
            self.actions[f"page:{page.name}"] = action

    def _add(self, menu: QMenu, entry: ActionEntry, trigger: Callable[[str], None]) -> None:
        if entry.separated:
            menu.addSeparator()
        if entry.name == "open_recent":
            action = menu.addMenu(QMenu(tr(entry.text), menu))
        else:
            action = menu.addAction(tr(entry.text))
            action.triggered.connect(lambda _=False, name=entry.name: trigger(name))
        action.setShortcuts([QKeySequence(keys) for keys in (entry.keys, entry.also) if keys])
        if entry.needs in ("lead", "undo", "redo"):
            action.setEnabled(False)
        action.setObjectName(entry.name)
        self.actions[entry.name] = for_writing(self._kit, action) if entry.writes else action

    def _draw(self, entries: Iterable[ActionEntry]) -> None:
        """Give actions their icons, in the colours of now; nobody sees them sooner, and all take 0.1 s."""
        for entry in entries:
            if entry.icon:
                self.actions[entry.name].setIcon(self._kit.icons.icon(entry.icon))


def escaped(text: str) -> str:
    """A text as a menu shows it: an ampersand is one."""
    return text.replace("&", "&&")
