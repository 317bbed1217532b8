"""Any figure of any report laid open."""

from collections.abc import Callable, Mapping

from leaddesk.model.figures.proof import Proof
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.board import board_proof
from leaddesk.services.figures.proofs.channels import channel_proof
from leaddesk.services.figures.proofs.cycle import cycle_proof
from leaddesk.services.figures.proofs.forecast import forecast_proof
from leaddesk.services.figures.proofs.funnel import funnel_proof
from leaddesk.services.figures.proofs.lost import lost_proof
from leaddesk.services.work import Work

_PROOFS: Mapping[str, Callable[[Work, FigureAsked], Proof]] = {
    "channels": channel_proof,
    "funnel": funnel_proof,
    "forecast": forecast_proof,
    "cycle": cycle_proof,
    "lost": lost_proof,
    "board": board_proof,
}


def prove(work: Work, asked: FigureAsked) -> Proof:
    """The figure with its formula, its rows, what it leaves out and its sum again.

    Raises NotFoundError if the row that it stands in is not there any more.
    """
    return _PROOFS[asked.report](work, asked)
