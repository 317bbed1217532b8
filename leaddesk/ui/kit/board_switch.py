"""Chooses how the board's pipeline is looked at: as cards, or as the figure of its funnel."""

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.words.translations import tr

CARDS, FUNNEL = "board", "funnel"  # the pages that show them


def board_switch(kit: Kit, shown: str) -> Segmented:
    """For the head of one of the two pages, which it goes on showing."""
    switch = Segmented(kit, [(CARDS, tr("Cards")), (FUNNEL, tr("Funnel"))], shown, name=tr("How the board is shown"))

    def go(page: str) -> None:
        switch.set_key(shown)
        kit.navigator.page_requested.emit(page)

    switch.chosen.connect(go)
    return switch
