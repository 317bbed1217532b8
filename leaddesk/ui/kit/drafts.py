"""What was begun to be written about a lead or an account and not saved yet, also after the program was killed."""

from collections.abc import Iterable
from typing import Literal, get_args
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from leaddesk.drafts import draft_key, forget_drafts, forget_old_drafts, read_draft, write_draft
from leaddesk.ui.kit.workspace import Workspace

Subject = Literal["note", "lead notes", "account note", "account notes"]

_WRITTEN_AFTER_MS = 500  # of typing, so that a kill takes no more than the words of a second


class _Kept(QObject):
    """The drafts of one window; what was typed since the last half second is in memory only."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.texts: dict[str, str] = {}
        self._unwritten: set[str] = set()
        self._pause = QTimer(self, interval=_WRITTEN_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self.write)
        workspace.leaving.connect(self.write)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.write)
        forget_old_drafts()

    def keep(self, key: str, text: str) -> None:
        self.texts[key] = text
        self._unwritten.add(key)
        if not text:
            self.write()
        elif not self._pause.isActive():
            self._pause.start()

    def write(self) -> None:
        """Also what is to be forgotten."""
        self._pause.stop()
        for key in self._unwritten:
            write_draft(key, self.texts[key])
        self._unwritten.clear()


# By workspace: what shows them is made anew when the language or the theme changes, and loses nothing.
_KEPT: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()


class Drafts:
    """Of one kind of text of the open file, by the `uid` of the lead or the account that it is about."""

    def __init__(self, workspace: Workspace, subject: Subject) -> None:
        """Those begun before as well."""
        self._workspace, self._subject = workspace, subject
        self._kept = _kept_of(workspace)

    def of(self, uid: str) -> str:
        """What was begun; empty if nothing was."""
        key = self._key(uid)
        known = self._kept.texts.get(key)
        return read_draft(key) if known is None else known

    def keep(self, uid: str, text: str) -> None:
        """Remember it; one without words is forgotten."""
        text = text if text.strip() else ""
        if text or self.of(uid):
            self._kept.keep(self._key(uid), text)

    def _key(self, uid: str) -> str:
        return draft_key(self._workspace.path, self._subject, uid)


def forget_person(workspace: Workspace, uids: Iterable[str], words: Iterable[str]) -> None:
    """Forget what was begun about these leads, and every draft of anything in which there is one of the words."""
    kept = _kept_of(workspace)
    kept.write()
    for uid in uids:
        for subject in get_args(Subject):
            write_draft(draft_key(workspace.path, subject, uid), "")
    forget_drafts(words)
    kept.texts.clear()  # what is left is read again


def _kept_of(workspace: Workspace) -> _Kept:
    if workspace not in _KEPT:
        _KEPT[workspace] = _Kept(workspace)
    return _KEPT[workspace]
