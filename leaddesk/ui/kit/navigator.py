"""Wishes of one part of the window to another, so that the parts need not know each other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """Who wishes something emits; the shell, or the part that can do it, listens."""

    page_requested = Signal(str)  # a page's name: "leads", "board", …
    leads_requested = Signal(str)  # the leads that a search finds
    view_requested = Signal(object)  # the leads of a view that the user keeps: SavedView
    # "keep", "keep_here" (which stays on its page), "change", "rename", "up", "down" or "remove", and a SavedView.
    view_deed_requested = Signal(str, object)
    lead_requested = Signal(int)  # the lead's panel; 0 closes it
    lead_alone_requested = Signal()  # the panel as a page of its own, or beside the page again
    neighbours_changed = Signal(object)  # array of lead ids in the order of the page, for previous and next
    account_requested = Signal(int)
    sale_requested = Signal(int)  # entry of a sale to this lead; 0: choose one
    import_requested = Signal(list)  # paths; empty: choose
    export_requested = Signal(str, str)  # kind of list, search
    print_requested = Signal(str, str)  # "lead" and its id, a kind of list and a search, or "report" and a wish
    new_lead_requested = Signal(object)  # what is known of it already: field → value
    duplicates_requested = Signal(int)  # the leads that may be there twice; of an import only, 0: of all
    account_duplicates_requested = Signal(int)  # likewise the accounts
    merge_requested = Signal(object)  # ids of leads to be compared and merged
    merge_of_accounts_requested = Signal(object)  # likewise of accounts, of which the first stays unless told
    channels_requested = Signal()  # made and changed, and the campaigns in them
    costs_requested = Signal(object)  # a channel's id, or None
    figure_requested = Signal(object)  # a number to be laid open: services.proofs.FigureAsked
    fields_requested = Signal(str)  # the user's own fields: "own", or "kept" for columns that could be one
    stages_requested = Signal(int)  # work on the stages of this pipeline; 0: of the first
    lead_command_requested = Signal(str)  # to the open lead: "win", "lose", "plan", "note", "delete", "move"
    message_requested = Signal(int)  # to this lead, to be written
    person_requested = Signal(str, str, int)  # "tell", "erase" or "consents" of a "lead" or a "stakeholder" by its id
    templates_requested = Signal()  # of messages
    notice_requested = Signal(str, str)  # tone, sentence
    palette_requested = Signal()
    opening_requested = Signal()  # once more, of the file that is only looked at
    help_requested = Signal(str)  # a page of the help by its name; empty: that about the page that is shown
    preferences_requested = Signal()
    desk_requested = Signal()  # who sits at it

    def __init__(self, parent: QObject | None = None) -> None:
        """With nobody's wishes yet; `neighbours` is what `neighbours_changed` told last, for who comes later."""
        super().__init__(parent)
        self.neighbours: Sequence[int] = ()
        self.page = ""  # the name of the page that is shown
        self.sorts: dict[str, str] = {}  # kind of list → how it is sorted: an export keeps the order
        self.fields: dict[str, tuple[str, ...]] = {}  # likewise the fields that its columns show
        self.neighbours_changed.connect(self._remember)

    def hand_over(self, to: "Navigator") -> None:
        """Wish of another whatever is wished of this one from now on."""
        for name, each in vars(Navigator).items():
            if isinstance(each, Signal):
                getattr(self, name).connect(getattr(to, name))

    def _remember(self, neighbours: Sequence[int]) -> None:
        self.neighbours = neighbours
