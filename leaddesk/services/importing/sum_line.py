"""The line of sums below a plain table, which is no row of it: left out, but only where that is certain."""

from collections.abc import Iterable, Iterator, Sequence

from leaddesk.exchange import mapping, numbers
from leaddesk.exchange.fields import EXTRA
from leaddesk.exchange.layout import Layout, Record
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.totals import first_filled, is_total
from leaddesk.model.errors import BadInputError

_KINDS = frozenset(("leads", "sales", "spend", "traffic"))  # a firm may be called “Total”, and have a size
_SUMMED = frozenset(
    (
        *("value", "probability", "net", "vat", "vat_rate", "gross", "cost", "amount", "goods", "hours", "visits"),
        *("currency", EXTRA),
    )
)
_FORMS = (NumberForm("comma"), NumberForm("point"))


class SumLine:
    """Tells a line that begins with the name of a sum and has numbers beside it, and nothing else.

    One with a name, an address, a phone number, an id or a day is a row, whatever it is called.
    """

    def __init__(self, layout: Layout, kind: str, mapped: Mapped, *, exact: bool) -> None:
        """`mapped` says which columns hold what may be summed up: amounts, and what is no field."""
        is_table = layout.form in ("text", "workbook") and not layout.reshape  # what makes rows knows its totals
        self._is_possible = kind in _KINDS and is_table and not exact
        ids = mapping.id_candidates(layout.header, mapped)
        fields = [mapped.columns.get(name, EXTRA) for name in layout.header]
        self._may_be_sum = [
            field in _SUMMED and name not in ids for name, field in zip(layout.header, fields, strict=True)
        ]
        self._currency = fields.index("currency") if "currency" in fields else None

    def __call__(self, cells: Sequence[str]) -> bool:
        """Whether a row, as it stands in the file, is such a line."""
        if not self._is_possible or not is_total(first_filled(cells)):
            return False
        _, *others = [place for place, cell in enumerate(cells) if cell.strip()]
        sums = [place for place in others if place != self._currency]
        return bool(sums) and all(self._may_be_sum[place] and _is_number(cells[place]) for place in sums)

    def without(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records that are no such line."""
        return (record for record in records if not self(record.cells))


def _is_number(text: str) -> bool:
    for form in _FORMS:
        try:
            numbers.parse(text.strip(), form)
        except BadInputError:
            continue
        return True
    return False
