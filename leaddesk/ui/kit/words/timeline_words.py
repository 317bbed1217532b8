"""The signs and words of what happened: the same on every timeline."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.enums import ActivityKind
from leaddesk.ui.kit.words.translations import tr

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "note": "sticky-note",
        "call": "phone",
        "message": "message-square",
        "email": "mail",
        "meeting": "users",
        "visit": "map-pin",
        "complaint": "face-slightly-frowning",
        "interest": "mouse-pointer-click",
        "moved": "arrow-right",
        "created": "plus",
        "imported": "file-up",
        "task_done": "circle-check",
        "sale": "receipt-euro",
    }
)


def timeline_icon(kind: str) -> str:
    """The icon of what happened."""
    return _ICONS.get(kind, "sticky-note")


def loggable() -> tuple[tuple[str, str], ...]:
    """What can be written down by hand: an activity's kind, and its words."""
    return (
        (ActivityKind.NOTE.value, tr("Note")),
        (ActivityKind.CALL.value, tr("Call")),
        (ActivityKind.MESSAGE.value, tr("Message")),
        (ActivityKind.EMAIL.value, tr("E-mail")),
        (ActivityKind.MEETING.value, tr("Meeting")),
        (ActivityKind.VISIT.value, tr("Visit")),
        (ActivityKind.COMPLAINT.value, tr("Complaint")),
        (ActivityKind.INTEREST.value, tr("Showed interest")),
    )
