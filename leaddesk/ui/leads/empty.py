"""What stands in the place of the table while it has no rows."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.written_down import NotesChip, wider_buttons


def no_leads(kit: Kit) -> QWidget:
    """Nothing has begun yet: what will be here, and how to begin."""
    bring = for_writing(kit, primary_button(kit, tr("Bring a file…"), "file-up"))
    bring.clicked.connect(lambda: kit.navigator.import_requested.emit([]))
    state = EmptyState(
        kit,
        "leads",
        tr("Who is interested in what you sell?"),
        tr(
            "Here you will see everybody who showed interest: where they came from, how far they are, and what is "
            "to be done next. Bring the list that you have, from a spreadsheet or another tool."
        ),
        button=bring,
        hint=tr("Or drop a file anywhere in this window"),
    )
    return scrolling(state)


def no_match(kit: Kit, clear: Callable[[], None], chip: NotesChip) -> QWidget:
    """There are leads, but none that has all that is searched for; `chip` looks in notes and activities too."""
    button = plain_button(kit, tr("Clear the search"), "x")
    button.clicked.connect(clear)
    text = tr("No lead has all that you search for.")
    return scrolling(EmptyState(kit, "leads", tr("No lead matches"), text, button=wider_buttons(kit, chip, button)))
