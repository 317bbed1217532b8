"""The user's own presets: kept in the file, known before those that LeadDesk brings."""

from collections.abc import Mapping

from leaddesk.exchange.presets import Preset
from leaddesk.model.change import Change
from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.work import Work

PREFIX = "import.preset."


def own_presets(work: Work) -> Mapping[str, Preset]:
    """The file's own presets by name, in the order of their titles."""
    raise NotImplementedError


def save_preset(work: Work, title: str, seen: FilePreview) -> Change:
    """Keep how a file's columns are mapped as a preset; one of the same title is replaced."""
    raise NotImplementedError


def rename_preset(work: Work, name: str, title: str) -> Change:
    """Give a preset another title; it stays the same preset to the files that are known by it."""
    raise NotImplementedError


def remove_preset(work: Work, name: str) -> Change:
    """Forget a preset; what was imported by it stays."""
    raise NotImplementedError
