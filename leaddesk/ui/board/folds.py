"""Which columns of the board are folded to rails: won and lost unless opened, and those that the user folds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.lane import Lane

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_STATE = "board_folds"
_MOST_FILES = 20


class Folds(QObject):
    """Remembered for each file, since a column is known by what it has in its file."""

    turned = Signal(object)  # the Lane that was folded or unfolded

    def __init__(self, kit: "Kit", parent: QObject | None = None) -> None:
        """As they were left."""
        super().__init__(parent)
        self._kit = kit
        kept = kit.preferences.state(_STATE, dict[str, object]()).get(self._file)
        self._turned = {key for key in kept if isinstance(key, str)} if isinstance(kept, list) else set[str]()

    @property
    def _file(self) -> str:
        return str(self._kit.workspace.path)

    @property
    def turned_keys(self) -> frozenset[str]:
        """The keys of the lanes that are not as they are by themselves."""
        return frozenset(self._turned)

    def is_folded(self, lane: Lane) -> bool:
        """Whether a column is a rail."""
        return lane.is_folded(self._turned)

    def turn(self, lane: Lane) -> None:
        """Fold a column, or unfold a rail."""
        self._turned ^= {lane.key}
        kept = dict(self._kit.preferences.state(_STATE, dict[str, object]()))
        kept.pop(self._file, None)
        for oldest in list(kept)[: max(0, len(kept) + 1 - _MOST_FILES)]:
            del kept[oldest]
        self._kit.preferences.keep(_STATE, {**kept, self._file: sorted(self._turned)})
        self.turned.emit(lane)
