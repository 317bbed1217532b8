"""Help: what the figures mean, and what the same words mean in other programs."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from leaddesk.model.messages import N_
from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr


@dataclass(frozen=True)
class Meaning:
    """A figure's name, its formula as `services.proofs` has it, and how others differ; English, to be translated."""

    name: str
    formula: str
    elsewhere: str = ""


MEANINGS = (
    Meaning(
        N_("Conversion"),
        N_("Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise."),
        N_("It is of the leads that came in in a period, whenever they were won: not the win rate of other programs."),
    ),
    Meaning(
        N_("Win rate"),
        N_("Won ÷ (won + lost). Leads that are still open are in neither."),
        N_("HubSpot reckons it in the same way."),
    ),
    Meaning(
        N_("Median days to win"),
        N_("The middle one of the days from coming in to winning, of all customers: half took less, half more."),
        N_("HubSpot and Pipedrive show the average, which a few very long sales draw upwards; here it stands beside."),
    ),
    Meaning(
        N_("Reached this stage"),
        N_("Leads that were ever in this stage or in a later one; who came back counts once."),
        N_("Programs that look at where deals are now leave the lost ones out, and show a funnel of those who stayed."),
    ),
    Meaning(
        N_("Time in stage"),
        N_("Days after which half of the leads have left the stage, all their visits to it together."),
        N_("Pipedrive divides the days by the number of deals; here those that are still there count as not yet gone."),
    ),
    Meaning(
        N_("Weighted value"),
        N_("The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing."),
        N_("Odoo calls it prorated revenue."),
    ),
    Meaning(
        N_("Cost per customer"),
        N_("Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth."),
        N_("Advertising programs count what was paid to them, and the customers that they claim for themselves."),
    ),
    Meaning(
        N_("Verdict"),
        N_(
            "The chance that the channel truly wins more of its leads than all others together, from what was counted. "
            "More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops "
            "whose channels are alike at most one hears otherwise; and money that is known must not speak against it. "
            "Keep is said when the share is known to ten percentage points and may be that of the others. All else is "
            "too early."
        ),
    ),
)


class FiguresHelp(Dialog):
    """All of it, to be read and scrolled by keyboard."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Not shown yet."""
        super().__init__(kit, tr("What the figures mean"), parent, width=560)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, kit.theme.scaled(8), 0)
        column.setSpacing(kit.theme.scaled(4))
        first = tr("Press any number: it shows its formula, its rows, and what it leaves out.")
        column.addWidget(label(first, wrap=True))
        for meaning in MEANINGS:
            column.addSpacing(kit.theme.scaled(8))
            column.addWidget(label(tr(meaning.name), weight="semibold"))
            column.addWidget(label(tr(meaning.formula), wrap=True))
            if meaning.elsewhere:
                column.addWidget(label(tr(meaning.elsewhere), tone="muted", wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(kit.theme.scaled(400))
        area.setAccessibleName(tr("What the figures mean"))
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        close = primary_button(kit, tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)
        area.setFocus()
