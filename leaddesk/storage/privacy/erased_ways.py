"""The e-mail addresses and numbers of erased persons, remembered only as far as they can be known again.

Each is kept as a keyed hash (HMAC-SHA256), beside the hashes of the rows that were erased and with its key, which is a
random secret of the file. So the hashes of two files cannot be matched with each other, none can be looked up in a
table that somebody made before, and nobody reads an address out of the file by looking at it. It is no secret from who
has the file: the key is in it, and he can try out addresses, and all the numbers that there are. Nothing less would do,
since the file itself must know whoever comes in an import again.
"""

import hmac
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.privacy.persons import Person
from leaddesk.storage.tables import change_row, lead, stakeholder

FIELDS = ("email", "phone", "mobile", "whatsapp")

_BETWEEN = ":"  # a key and a hash; the hash of a row has none
_KEY_BYTES, _HASH_LETTERS = 16, 32


class ErasedWays:
    """What a file remembers of erased ways to reach somebody."""

    def __init__(self, remembered: Iterable[str]) -> None:
        """`remembered` is all that is remembered of erasing, hashes of rows among it."""
        self._keys: dict[str, set[str]] = {}
        for each in remembered:
            key, between, _ = each.partition(_BETWEEN)
            if between:
                self._keys.setdefault(key, set()).add(each)

    @property
    def are_any(self) -> bool:
        """Whether any is remembered."""
        return bool(self._keys)

    def of(self, ways: Iterable[str]) -> frozenset[str]:
        """What is remembered of these ways, each in the form in which it was remembered."""
        known = list(ways)
        return frozenset(
            made for key, those in self._keys.items() for way in known if (made := _hashed(key, way)) in those
        )

    def remembering(self, ways: Iterable[str]) -> frozenset[str]:
        """What is to be remembered of further ways; a file without a key gets one."""
        key = next(iter(self._keys), None) or secrets.token_hex(_KEY_BYTES)
        return frozenset(_hashed(key, way) for way in ways)


def fields_of(con: Connection, person: Person) -> Iterator[Mapping[str, str]]:
    """The ways to reach a person that its leads and stakeholders have, or had as far as the journal knows."""
    pairs = ((lead, person.leads, person.gone_leads), (stakeholder, person.stakeholders, person.gone_stakeholders))
    for table, there, gone in pairs:
        columns = [table.c[name] for name in FIELDS if name in table.c]
        rows = con.execute(sa.select(*columns).where(table.c.id.in_(ids_in("ids"))), {"ids": json.dumps(sorted(there))})
        yield from (_filled(row) for row in rows.mappings())
        recorded = sa.select(change_row.c.before, change_row.c.after).where(
            change_row.c.table == table.name, change_row.c.row_id.in_(ids_in("ids"))
        )
        for states in con.execute(recorded, {"ids": json.dumps(sorted(there | gone))}):
            yield from (_filled(json.loads(state)) for state in states if state)


def _filled(row: Mapping[Any, Any]) -> Mapping[str, str]:
    return {name: row[name] for name in FIELDS if row.get(name)}


def _hashed(key: str, way: str) -> str:
    made = hmac.digest(bytes.fromhex(key), way.encode(), "sha256").hex()
    return f"{key}{_BETWEEN}{made[:_HASH_LETTERS]}"
