"""Holds the window together: which file is open, what is shown, what wishes and menus lead to."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk import words
from leaddesk.model.backups import Backup
from leaddesk.model.change import Done
from leaddesk.model.errors import DamagedError, InUseError, LeadDeskError
from leaddesk.model.messages import Message
from leaddesk.paths import default_store
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.painting import CellPainter
from leaddesk.ui.kit.look.theme import Theme
from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import Translations, tr, worded
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.shell.backup_keeper import BackupKeeper, take_missed
from leaddesk.ui.shell.backup_offer import offer_backup
from leaddesk.ui.shell.backup_words import told_of_restoring
from leaddesk.ui.shell.commands import Commands
from leaddesk.ui.shell.content import Content
from leaddesk.ui.shell.looking import LookOffer, is_looked_at, title_of
from leaddesk.ui.shell.menus import Menus
from leaddesk.ui.shell.parts import PageHead, Parts, pages_in
from leaddesk.ui.shell.toasts import Toasts
from leaddesk.ui.shell.welcome import FirstAnswers, Welcome
from leaddesk.ui.shell.window import MainWindow
from leaddesk.ui.shell.wishes import Wishes

if TYPE_CHECKING:
    from leaddesk.services.desk import Steps

_RISKS_TOLD, _MOST_TOLD = "risks_told", 20  # the files of which it was said that they lie where they are in danger


class Shell(QObject):
    """One for the window. What is inside is built anew when language, text size, country or mode change."""

    filled = Signal()  # a file's content, or the first questions of a new one, stand in the window

    def __init__(
        self, application: QApplication, window: MainWindow, preferences: Preferences, theme: Theme, parts: Parts
    ) -> None:
        """Nothing is open yet."""
        super().__init__(window)
        self.window, self.preferences, self.theme, self.parts = window, preferences, theme, parts
        self.workspace = Workspace(self)
        self.translations = Translations()
        self.content: Content | None = None
        self.kit: Kit | None = None
        self._application = application
        self._menus: Menus | None = None
        self._attached: list[QObject] = []
        self._wishes: Wishes | None = None
        self._built_for: tuple[object, ...] = ()
        self._after_opening: list[str] = []
        self._rebuild = QTimer(self, singleShot=True, interval=0)
        self._rebuild.timeout.connect(self.build)
        self.commands = Commands(self)
        self.workspace.opened.connect(self._file_opened)
        self.workspace.leaving.connect(self._leave_file)
        self.workspace.changed.connect(self._file_changed)
        self.workspace.steps_changed.connect(self._tell_steps)
        self._toasts = Toasts(self.workspace)
        self.backups = BackupKeeper(self.workspace, parts.backups)
        self.backups.failed.connect(lambda message: self.tell("warning", worded(message)))
        window.files_dropped.connect(self._files_dropped)
        window.closing.connect(self.close)
        window.may_close = lambda: self.workspace.bulk is None
        window.kept_open.connect(
            lambda: self.tell("warning", tr("Something is still being written. Wait for it, or cancel it; then close."))
        )
        theme.changed.connect(self._repaint)

    def start(self, path: Path) -> None:
        """Open a file; one that is not there yet is made after a few questions."""
        if path.exists():
            self.open_path(path)
        else:
            self.welcome(path)

    def open_path(self, path: Path, *, to_look: bool = False) -> None:
        """Open a file in the place of the one that is open; `to_look` at it only, where it is open elsewhere."""
        actor, open_file = self.preferences.settings.actor, self.parts.look_at if to_look else self.parts.open_file
        self.workspace.work_on(lambda: open_file(path, actor), partial(self._not_opened, path))

    def welcome(self, path: Path) -> None:
        """Ask how a new file is to be, and make it."""
        self.translations.use(self._language())
        kit = self._make_kit(None)
        country, can_go_back = words.system_country() or "", self.workspace.is_open
        page = Welcome(kit, self._language(), country, path, can_go_back=can_go_back)
        page.cancelled.connect(self.build)
        page.open_requested.connect(lambda: self.commands.run("open_file"))
        page.language_chosen.connect(lambda code: self._welcome_in(code, path))
        page.answered.connect(self._begin)
        self.parts.help(kit, page)
        QShortcut(QKeySequence("F1"), page).activated.connect(lambda: kit.navigator.help_requested.emit(""))
        if self.content is not None:
            self.content.keep_place()
        self.content, self._wishes = None, None
        self.window.setCentralWidget(page)
        self._toasts.stand_on(kit, page)
        self.window.menuBar().clear()
        self.window.menuBar().hide()  # an empty one is a strip of another ground
        self.filled.emit()

    def build(self) -> None:
        """Make all that is shown, in the language and size of now, on the page that is shown."""
        self._rebuild.stop()
        self.translations.use(self._language())
        page = self.content.current if self.content else self.preferences.state("page", "leads")
        if self.content is not None:
            self.content.leave()
            self.content.keep_place()
        lead_id, self._built_for = self.open_lead, self._look()
        for each in (*self._attached, *([self._menus] if self._menus else [])):
            each.deleteLater()
        kit = self.kit = self._make_kit(self.workspace.shop.country)
        heads = self._heads()
        listed = tuple(head for head in heads if head.is_listed)
        self.content = Content(kit, self.parts, heads)
        self._wishes = wishes = Wishes(self, kit.navigator, self._wishes)
        self.content.sidebar.page_chosen.connect(wishes.show_page)
        self.content.sidebar.view_chosen.connect(wishes.show_view)
        self._attached = [attach(kit, self.window) for attach in (*self.parts.attached, self.parts.help)]
        self._menus = Menus(kit, self.window.menuBar(), listed, self.commands.run)
        self._menus.tell_recent(self.preferences.settings.recent_files, self.open_path)
        self.window.setCentralWidget(self.content)
        self._toasts.stand_on(kit, self.content.pages)
        self.show_page(page)
        if lead_id:
            kit.navigator.lead_requested.emit(lead_id)
        self.workspace.tell_steps()
        self.parts.load_rest(self.workspace, self)

    @property
    def open_lead(self) -> int:
        """The lead in the panel; 0 if there is none."""
        return self._wishes.open_lead if self._wishes is not None else 0

    @property
    def menus(self) -> Menus:
        """The menu bar, once a file is open."""
        if self._menus is None:
            raise RuntimeError("no file is open")
        return self._menus

    def show_page(self, name: str, view: str = "") -> QWidget | None:
        """Show a page of the open file."""
        return self._wishes.show_page(name, view) if self._wishes is not None else None

    def keep_view(self) -> None:
        """Keep what the page of leads shows as a view."""
        if self._wishes is not None:
            self._wishes.keep_view()

    def page_names(self) -> list[str]:
        """The pages that can be shown, in order."""
        return [head.name for head in self._heads()]

    def tell(self, tone: str, sentence: str) -> None:
        """Say something that stays until it is dismissed or something else is said."""
        self._toasts.tell(tone, sentence)

    def close(self) -> None:
        """Save what is on the way, and let go of the file."""
        if self.content is not None:
            self.content.keep_place()
        self.preferences.save()
        path = self.workspace.path if self.workspace.is_open else None
        self.window.hide()
        self.workspace.close()
        self.backups.finish(path, self.preferences)

    def restore(self, backup: Backup) -> None:
        """Go on with what a backup of the open file holds."""
        said = told_of_restoring(self._tools(), backup)
        self.backups.restore(
            backup, lambda _: self.tell("success", said), lambda error: self.tell("danger", worded(error.message))
        )

    def _begin(self, answers: FirstAnswers) -> None:
        actor, language, make_file = self.preferences.settings.actor, self._language(), self.parts.make_file
        self._after_opening = [answers.begin, answers.mode.value]
        self.workspace.work_on(
            lambda: make_file(answers.path, actor, language=language, country=answers.country or None),
            partial(self._not_opened, answers.path),
        )

    def _welcome_in(self, language: str, path: Path) -> None:
        self.preferences.update({"language": language})
        self.welcome(path)

    def _tell_steps(self, steps: "Steps") -> None:
        if self._menus is not None:
            self._menus.tell_steps(steps)

    def _leave_file(self) -> None:
        """Now, while what was typed still goes to the file it was typed for."""
        if self.content is not None:
            self.content.leave()

    def _file_opened(self) -> None:
        self.preferences.add_recent(self.workspace.path)
        self.window.setWindowTitle(title_of(self.workspace))
        self.content, self._wishes = None, None
        self.build()
        self.filled.emit()
        risk_of, path = self.parts.risk_of, self.workspace.path
        self.workspace.ask(self, lambda _: risk_of(path), partial(self._tell_risk, path), topic="risk", low=True)
        if missed := take_missed(self.preferences):
            self.tell("warning", missed)
        begin, *mode = self._after_opening or [""]
        self._after_opening = []
        if mode and mode[0] != self.workspace.shop.mode.value:
            self.commands.set_for_file("mode", mode[0], quiet=True)
        if begin == "sample":
            make, language = self.parts.make_sample, self._language()
            self.workspace.run(lambda desk, progress: make(desk, language, progress), then=lambda _: None)
        if begin == "file":
            self._tools().navigator.import_requested.emit([])
        elif begin:
            self.show_page("today")

    def _tell_risk(self, path: Path, risk: Message | None) -> None:
        told = self.preferences.state(_RISKS_TOLD, list[object]())
        if risk is not None and str(path) not in told:
            self.preferences.keep(_RISKS_TOLD, [*told, str(path)][-_MOST_TOLD:])
            self.tell("warning", worded(risk))

    def _not_opened(self, path: Path, error: LeadDeskError) -> None:
        if self.content is None:
            self.welcome(default_store() if path != default_store() else path.with_name("LeadDesk 2.leaddesk"))
        self.tell("danger", worded(error.message))
        if isinstance(error, DamagedError):
            offer_backup(self._make_kit(None), self.backups, path, self.open_path, self.window)
        elif isinstance(error, InUseError) and error.may_look and not is_looked_at(self.workspace, path):
            LookOffer(self._make_kit(None), error, partial(self.open_path, path, to_look=True), self.window).open()

    def _file_changed(self, done: Done) -> None:
        if "setting" in done.tables and self._look() != self._built_for:
            self._rebuild.start()

    def _files_dropped(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if len(paths) == 1 and paths[0].suffix == ".leaddesk":
            self.open_path(paths[0])
        elif self.kit is not None:
            self.kit.navigator.import_requested.emit(paths)

    def _heads(self) -> tuple[PageHead, ...]:
        return pages_in(self.workspace.shop.mode.value)

    def _look(self) -> tuple[object, ...]:
        """What everything on screen was made for."""
        settings, shop = self.preferences.settings, self.workspace.shop
        return (settings.language, settings.text_size, settings.actor, shop.country, shop.mode, shop.currency)

    def look_again(self) -> None:
        """The user's settings changed: take on what changed of them."""
        settings = self.preferences.settings
        self.theme.animations = not settings.reduced_motion
        self.theme.choose(settings.theme, settings.text_size)
        self.workspace.sit_down(settings.actor)
        self.theme.apply(self._application)
        if self.workspace.is_open and self._look() != self._built_for:
            self.build()

    def _make_kit(self, country: str | None) -> Kit:
        icons = Icons(self.theme)
        return Kit(
            self.workspace,
            self.theme,
            icons,
            Formats(self._language(), country),
            Navigator(),
            self.preferences,
            CellPainter(self.theme, icons),
        )

    def _tools(self) -> Kit:
        return self.kit or self._make_kit(None)

    def _language(self) -> str:
        return self.preferences.settings.language or words.system_language()

    def _repaint(self) -> None:
        """After light became dark: icons of buttons are pictures, and are made anew with everything else."""
        if self.workspace.is_open and self.content is not None:
            self._rebuild.start()
