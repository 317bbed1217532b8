"""Keeping the figures of leads that were let go of, so that who asks for them need not wait while they are counted."""

from leaddesk.storage.figures import figure_cells
from leaddesk.storage.store import Store

_AT_ONCE_S = 0.03


def keep_figures(store: Store, for_s: float = _AT_ONCE_S) -> bool:
    """Count months that are not kept, newest first, for so long, and keep them; whether any are left.

    It is no change, and nobody waits for it: what somebody writes meanwhile goes before. Then it raises StoreError, and
    keeps nothing.
    """
    with store.writing_aside() as con:
        return figure_cells.keep_some(con, for_s)
