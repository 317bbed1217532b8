"""The figures of a column: which leads they count, what can be asked about them, and in which words that is offered."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from leaddesk.model.enums import StageKind
from leaddesk.services.figures.proofs.asked import COUNT, VALUE, WEIGHTED, FigureAsked, LaneAsked
from leaddesk.ui.board.lane_words import lane_name, lane_search
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.board import LaneFigures
    from leaddesk.ui.board.column import Column
    from leaddesk.ui.board.columns import Columns
    from leaddesk.ui.board.rail import Rail
    from leaddesk.ui.board.tools import BoardTools
    from leaddesk.ui.kit.kit import Kit


class HeadFigures:
    """Of the columns and rails of a board, for the cards that its search finds."""

    def __init__(self, kit: "Kit", tools: "BoardTools", columns: "Columns") -> None:
        """Of the board that the tools show."""
        self._kit, self._tools, self._columns = kit, tools, columns
        self.query = ""
        self.figures: Sequence[LaneFigures] = ()

    def search_of(self, part: "Column | Rail") -> str:
        """What finds its cards in the table; the name of a stage may be that of another in another pipeline."""
        is_one_of_several = len(self._kit.workspace.directory.pipelines) > 1
        pipeline = f'pipeline:"{self._tools.pipeline_name}"' if is_one_of_several else ""
        lanes = [each.lane for each in self._columns.parts]
        terms = (self.query, lane_search(self._kit, part.lane, lanes), pipeline)
        return " ".join(term for term in terms if term)

    def lay_open(self, part: "Column | Rail", figure: str, currency: str | None) -> None:
        """Wish to have a number of its head laid open."""
        tools = self._tools
        lane = LaneAsked(part.key, tools.pipeline_id, tools.grouping, self.query, self.search_of(part))
        name, pipeline = lane_name(self._kit, part.lane), tools.pipeline_name
        asked = FigureAsked("board", figure, row=name, pipeline=pipeline, currency=currency, lane=lane)
        self._kit.navigator.figure_requested.emit(asked)

    def offered(self, part: "Column | Rail") -> Iterator[tuple[str, Callable[[], object]]]:
        """The numbers of its head in words, each with what lays it open: the count, and the sums in each currency."""
        figures = next((each for each in self.figures if each.key == part.key), None)
        if figures is None:
            return
        formats, weighted = self._kit.formats, self._tools.look.with_weighted and part.lane.kind is StageKind.OPEN
        yield tr("%Ln card(s)", "", figures.count), partial(self.lay_open, part, COUNT, None)
        for code in sorted(figures.sums, key=lambda code: (-abs(figures.sums[code]), code)):
            worth = formats.money(figures.sums[code], code, cents=False)
            yield worth, partial(self.lay_open, part, VALUE, code)
            if weighted:
                amount = formats.money(figures.weighted[code], code, cents=False)
                yield tr("{sum} weighted", sum=amount), partial(self.lay_open, part, WEIGHTED, code)
