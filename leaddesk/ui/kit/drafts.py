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
        self.handed_over: set[str] = set()
        self._unwritten: set[str] = set()
        self._pause = QTimer(self, interval=_WRITTEN_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self.write)
        workspace.left.connect(self._end)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self._end)
        forget_old_drafts()

    def keep(self, key: str, text: str) -> None:
        self.texts[key] = text
        self.handed_over.discard(key)
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

    def _end(self) -> None:
        """What was on its way is in the file by now, or will be before it is let go of; nobody may be there to hear."""
        for key in tuple(self.handed_over):
            self.keep(key, "")
        self.write()


# By workspace: what shows them is made anew when the language or the theme changes, and loses nothing.
_KEPT: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()


class Drafts:
    """Of one kind of text of the open file, by the `uid` of the lead or the account that it is about.

    A text that stands in the file already and is changed has its `base`: what it was before. What was begun is there
    again only while that is what the file holds, so that nothing newer is written over.
    """

    def __init__(self, workspace: Workspace, subject: Subject) -> None:
        """Those begun before as well."""
        self._workspace, self._subject = workspace, subject
        self._kept = _kept_of(workspace)

    def of(self, uid: str, base: str = "") -> str:
        """What was begun; empty if nothing was."""
        key = self._key(uid, base)
        known = self._kept.texts.get(key)
        return read_draft(key) if known is None else known

    def keep(self, uid: str, text: str, base: str = "") -> None:
        """Remember it; one without words is forgotten."""
        text = text if text.strip() else ""
        if text or self.of(uid, base):
            self._kept.keep(self._key(uid, base), text)

    def hand_over(self, uid: str, base: str = "") -> None:
        """It is on its way to the file: if the program ends before that is heard of, it is forgotten."""
        self._kept.handed_over.add(self._key(uid, base))

    def take_back(self, uid: str, base: str = "") -> None:
        """It was refused: it stays a draft."""
        self._kept.handed_over.discard(self._key(uid, base))

    def arrived(self, uid: str, text: str, base: str = "") -> None:
        """A text is in the file: forget it, unless it was changed since."""
        if self.of(uid, base).strip() == text.strip():
            self.keep(uid, "", base)

    def _key(self, uid: str, base: str) -> str:
        return draft_key(self._workspace.path, self._subject, uid, base)


def forget_person(workspace: Workspace, uids: Iterable[str], words: Iterable[str]) -> None:
    """Forget what was begun about these leads, and every draft of anything in which there is one of the words."""
    kept = _kept_of(workspace)
    kept.write()
    keys = [draft_key(workspace.path, subject, uid) for uid in uids for subject in get_args(Subject)]
    forget_drafts(keys, words)
    kept.texts.clear()  # what is left is read again


def _kept_of(workspace: Workspace) -> _Kept:
    if workspace not in _KEPT:
        _KEPT[workspace] = _Kept(workspace)
    return _KEPT[workspace]
