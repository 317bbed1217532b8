"""What each action of the menus does."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices

from leaddesk.paths import documents_dir
from leaddesk.settings import TEXT_SIZES
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.about import AboutDialog
from leaddesk.ui.shell.backups_dialog import BackupsDialog
from leaddesk.ui.shell.choose_file import file_to_make, file_to_open
from leaddesk.ui.shell.deleted_dialog import DeletedDialog
from leaddesk.ui.shell.desk_menu import desk_menu
from leaddesk.ui.shell.history_dialog import HistoryDialog
from leaddesk.ui.shell.keys_dialog import KeysDialog
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.preferences_dialog import PreferencesDialog
from leaddesk.ui.shell.reports import show_report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from leaddesk.ui.shell.shell import Shell

_STEP = 10  # percent of text size
_EDGE = 8  # pixels
_OTHER_LISTS = ("accounts", "sales")  # than leads, by the pages that show them
_LEAD_COMMANDS = ("note", "plan", "document", "win", "lose", "delete", "previous", "next")


class Commands:
    """Runs an action by its name."""

    def __init__(self, shell: "Shell") -> None:
        """On what the shell holds."""
        self._shell = shell
        self._named: Mapping[str, Callable[[], object]] = {
            "new_file": self._new_file,
            "open_file": self._open_file,
            "import": lambda: self._kit.navigator.import_requested.emit([]),
            "export": self._export,
            "print": self._print,
            "backups": self._backups,
            "show_folder": self._show_folder,
            "quit": lambda: shell.window.close(),
            "undo": lambda: shell.workspace.undo(),
            "redo": lambda: shell.workspace.redo(),
            "find": self._find,
            "palette": self._palette,
            "desk": self._desk,
            "preferences": self._preferences,
            "keep_view": shell.keep_view,
            "larger": lambda: self._resize(_STEP),
            "smaller": lambda: self._resize(-_STEP),
            "usual_size": lambda: self.set_for_user({"text_size": 100}),
            "dark": lambda: self.set_for_user({"theme": "light" if shell.theme.is_dark else "dark"}),
            "next_part": self._next_part,
            "full_screen": self._full_screen,
            "new_lead": lambda: self._kit.navigator.new_lead_requested.emit({}),
            "sale": lambda: self._kit.navigator.sale_requested.emit(shell.open_lead),
            "new_sale": lambda: self._kit.navigator.sale_requested.emit(0),
            "message": lambda: self._kit.navigator.message_requested.emit(shell.open_lead),
            "tell_person": lambda: self._kit.navigator.person_requested.emit("tell", "lead", shell.open_lead),
            "erase_person": lambda: self._kit.navigator.person_requested.emit("erase", "lead", shell.open_lead),
            "templates": lambda: self._kit.navigator.templates_requested.emit(),
            "alone": lambda: self._kit.navigator.lead_alone_requested.emit(),
            "close_panel": lambda: self._kit.navigator.lead_requested.emit(0),
            "costs": lambda: self._kit.navigator.costs_requested.emit(None),
            "channels": lambda: self._kit.navigator.channels_requested.emit(),
            "fields": lambda: self._kit.navigator.fields_requested.emit("own"),
            "funnel": lambda: self._kit.navigator.page_requested.emit("funnel"),
            "stages": lambda: self._kit.navigator.stages_requested.emit(0),
            "duplicates": lambda: self._kit.navigator.duplicates_requested.emit(0),
            "history": self._history,
            "lead_history": lambda: self._history(shell.open_lead),
            "deleted": self._deleted,
            "keys": self._keys,
            "help": self._help,
            "start": lambda: self._kit.navigator.help_requested.emit("start"),
            "figures": lambda: self._kit.navigator.help_requested.emit("figures"),
            "report": lambda: show_report(shell.window),
            "about": lambda: AboutDialog(self._kit, shell.window).open(),
        }

    def run(self, name: str) -> None:
        """Do what the action of this name says; `page:leads` shows a page."""
        if name.startswith("page:"):
            self._shell.show_page(name.removeprefix("page:"))
        elif name in _LEAD_COMMANDS:
            self._kit.navigator.lead_command_requested.emit(name)
        else:
            self._named[name]()

    def names(self) -> set[str]:
        """The actions that can be run."""
        return {*self._named, *_LEAD_COMMANDS}

    def set_for_user(self, fields: dict[str, object]) -> None:
        """Set something of the user's own settings; it is seen at once."""
        self._shell.preferences.update(fields)
        self._shell.look_again()

    def set_for_file(self, key: str, value: object, *, quiet: bool = False) -> None:
        """Set something of the file, which can be undone."""
        set_setting = self._shell.parts.set_setting
        self._shell.workspace.do(lambda work: set_setting(work, key, value), quiet=quiet)

    @property
    def _kit(self) -> Kit:
        if self._shell.kit is None:
            raise RuntimeError("no file is open")
        return self._shell.kit

    def _folder(self) -> Path:
        return self._shell.workspace.path.parent if self._shell.workspace.is_open else documents_dir()

    def _new_file(self) -> None:
        path = file_to_make(self._shell.window, self._folder())
        if path is not None:
            self._shell.welcome(path)

    def _open_file(self) -> None:
        path = file_to_open(self._shell.window, self._folder())
        if path is not None:
            self._shell.open_path(path)

    def _export(self) -> None:
        self._kit.navigator.export_requested.emit(*self._shown())

    def _print(self) -> None:
        """The open lead, else the paper that the page is, else what it lists."""
        content = self._shell.content
        paper = getattr(content.page(content.current), "paper", None) if content is not None else None
        if self._shell.open_lead:
            self._kit.navigator.print_requested.emit("lead", str(self._shell.open_lead))
        else:
            self._kit.navigator.print_requested.emit(*(self._shown() if paper is None else paper()))

    def _shown(self) -> tuple[str, str]:
        """Which list the page shows, of leads if of no other, and by which search; its order and fields are kept."""
        content, navigator = self._shell.content, self._kit.navigator
        name = content.current if content is not None else ""
        page = content.page(name) if content is not None else None
        kind = name if name in _OTHER_LISTS else "leads"
        navigator.sorts[kind] = str(getattr(page, "sort", ""))
        navigator.fields[kind] = tuple(getattr(page, "fields", ()))
        return kind, str(getattr(page, "query", ""))

    def _backups(self) -> None:
        BackupsDialog(self._kit, self._shell.backups, self._shell.restore, self._shell.window).open()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))

    def _find(self) -> None:
        page = self._shell.content.page(self._shell.content.current) if self._shell.content else None
        focus = getattr(page, "focus_search", None)
        if focus is not None:
            focus()
        else:
            self._palette()

    def _palette(self) -> None:
        if not any(each.isVisible() for each in self._shell.window.findChildren(Palette)):
            Palette(self._kit, self._shell.menus.actions, self._shell.parts.find, self._shell.window)

    def _desk(self) -> None:
        """At the lower left, where it is shown who sits there."""
        window = self._shell.window
        menu = desk_menu(self._kit, self._sit_down, window)
        pop_up(menu, window.mapToGlobal(QPoint(_EDGE, window.height() - menu.sizeHint().height() - _EDGE)))

    def _sit_down(self, name: str) -> None:
        self.set_for_user({"actor": name})
        self._shell.tell("info", tr("{name} is at the desk.", name=name))

    def _preferences(self) -> None:
        PreferencesDialog(self._kit, self.set_for_user, self.set_for_file, self._shell.window).open()

    def _resize(self, step: int) -> None:
        size = self._shell.preferences.settings.text_size + step
        if size in TEXT_SIZES:
            self.set_for_user({"text_size": size})
            self._shell.tell("info", tr("Text size {size} %", size=size))

    def _next_part(self) -> None:
        if self._shell.content is not None:
            self._shell.content.focus_next_part()

    def _full_screen(self) -> None:
        window = self._shell.window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _deleted(self) -> None:
        parts = self._shell.parts
        DeletedDialog(self._kit, parts.deleted_leads, parts.restore_lead, self._shell.window).open()

    def _help(self) -> None:
        """About the lead if the keyboard is in its panel, else about the page."""
        panel, focus = self._shell.content.panel if self._shell.content else None, self._shell.window.focusWidget()
        is_there = panel is not None and focus is not None and panel.isAncestorOf(focus)
        self._kit.navigator.help_requested.emit("lead" if is_there else "")

    def _keys(self) -> None:
        KeysDialog(self._kit, self._shell.menus.actions, self._shell.window).open()

    def _history(self, lead_id: int = 0) -> None:
        HistoryDialog(self._kit, self._shell.window, lead_id).open()
