"""The first values of every column of a file, by which columns are known whose names say nothing."""

from itertools import islice
from pathlib import Path

from leaddesk.exchange.content import SAMPLED, Samples
from leaddesk.exchange.detect import Layout
from leaddesk.exchange.read import read
from leaddesk.services.importing.tidying import tidied_row

_LONGEST = 1000  # characters of a cell; a letter need not be kept to see that it is one


def samples(path: Path, layout: Layout) -> Samples:
    """The cells of the first rows by column, tidied and cut."""
    found: dict[str, list[str]] = {name: [] for name in layout.header}
    for record in islice(read(path, layout), SAMPLED):
        if record.problem is None:
            for values, text in zip(found.values(), tidied_row(record.cells, typed=layout.is_typed), strict=True):
                values.append(text[:_LONGEST])
    return found
