"""Which column of a file is the external id although nothing says so: one filled and different in every row."""

from collections.abc import Sequence

from leaddesk.exchange import mapping
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.mapping import IdEvidence, Mapped
from leaddesk.services.importing.looking import Looked
from leaddesk.services.importing.tidying import tidied
from leaddesk.services.work import Work
from leaddesk.storage.searching import known_ids

_SAMPLE = 500  # values of a column


class IdColumns:
    """The columns of a file that are or may be the external id, and what their values tell."""

    def __init__(self, header: Sequence[str], mapped: Mapped) -> None:
        """Nothing was read yet."""
        self._places = {name: place for place, name in enumerate(header)}
        self._candidates = mapping.id_candidates(header, mapped)
        given = [name for name, field in mapped.columns.items() if field == "external_id"]
        self._evidence = {name: IdEvidence() for name in (*self._candidates, *given)}
        self._samples: dict[str, list[str]] = {name: [] for name in self._candidates}

    def __bool__(self) -> bool:
        """Whether there is any such column."""
        return bool(self._evidence)

    @property
    def is_open(self) -> bool:
        """Whether one is still to be found, and may be."""
        return bool(self._candidates)

    def feed(self, columns: Sequence[Sequence[str]]) -> None:
        """Take the next rows into account, given as columns in the order of the header."""
        for name, evidence in self._evidence.items():
            ids = list(map(tidied, columns[self._places[name]]))
            evidence.feed_all(ids)
            sample = self._samples.get(name)
            if sample is not None:
                sample += ids[: _SAMPLE - len(sample)]

    def are_distinct(self, name: str) -> bool:
        """Whether the cells of a column that may be the external id were filled and different in every row so far."""
        return name in self._evidence and self._evidence[name].holds()

    def found(self, work: Work | None, looked: Looked) -> str | None:
        """The column that is the external id, by the rows so far; None if one is given already, or none can be it.

        Of several, the one whose values match ids that are in the file already, else the first. Without `work` nobody
        knows which are.
        """
        if looked.exact or "external_id" not in FIELDS[looked.kind]:
            return None
        found = [name for name in self._candidates if self.are_distinct(name)]
        if len(found) < 2 or work is None:
            return found[0] if found else None
        con, kind, source = work.con, looked.kind, looked.source
        return max(found, key=lambda name: known_ids.count_known(con, kind, source, self._samples[name]))
