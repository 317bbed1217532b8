"""A file that is open elsewhere: who has it is said, and it may be looked at meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from leaddesk.model.errors import InUseError
from leaddesk.model.messages import Message
from leaddesk.ui.kit.buttons import link_button, plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.kit.workspace import Workspace


class LookOffer(Dialog):
    """One sentence, and whether to look."""

    def __init__(self, kit: Kit, error: InUseError, look: Callable[[], None], window: QWidget) -> None:
        """`look` opens it to be looked at."""
        super().__init__(kit, tr("The file is open elsewhere"), window)
        self._look = look
        self.body.addWidget(label(worded(error.message), wrap=True))
        seen = tr("You can look at it meanwhile: what is done there is seen here, and nothing is written from here.")
        self.body.addWidget(label(seen, tone="muted", wrap=True))
        self.not_now, self.look = plain_button(kit, tr("Not now")), primary_button(kit, tr("Look at it"), "eye")
        self.look.setDefault(True)
        self.not_now.clicked.connect(self.reject)
        self.look.clicked.connect(self._go)
        self.buttons.addWidget(self.not_now)
        self.buttons.addWidget(self.look)

    def _go(self) -> None:
        look = self._look
        self.accept()
        look()


class LookedAt(NoticeStrip):
    """Above the pages of a file that is only looked at: why, and the way out of it."""

    def __init__(self, kit: Kit, why: Message) -> None:
        """`why` nothing is written to it."""
        super().__init__(kit, "info", worded(why))
        self.again = link_button(kit, tr("Try again to open it"))
        self.again.clicked.connect(kit.navigator.opening_requested)
        self.add_button(self.again)


def is_looked_at(workspace: Workspace, path: Path) -> bool:
    """Whether the file is the one that is only looked at now."""
    return workspace.looks_only and workspace.path == path


def title_of(workspace: Workspace) -> str:
    """What the window is called."""
    name = workspace.path.stem
    shown = tr("{name} (only to look at)", name=name) if workspace.looks_only else name
    return f"{shown} – LeadDesk"
