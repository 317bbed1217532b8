"""Off while the file is only looked at: whatever would change it. What that is, is said where it is made."""

from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Part = TypeVar("Part", bound=QWidget | QAction)


class _Off(QObject):
    """Keeps its parent off, whatever else that is told."""

    def __init__(self, part: QWidget | QAction) -> None:
        super().__init__(part)
        self._part = part
        part.setEnabled(False)
        if isinstance(part, QAction):
            part.enabledChanged.connect(self._keep)
        else:
            part.setToolTip(plain_tip(tr("The file is only looked at")))
            part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange:
            self._keep(shiboken6.isValid(self._part) and self._part.isEnabled())
        return False

    def _keep(self, is_on: bool) -> None:
        if is_on:
            self._part.setEnabled(False)


def for_writing(kit: "Kit", part: Part) -> Part:
    """The part itself, which changes the file: where that is only looked at it is off for as long as it lives."""
    if kit.workspace.looks_only:
        _Off(part)
    return part
