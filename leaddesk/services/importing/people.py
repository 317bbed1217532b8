"""Taking in a file of stakeholders."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from leaddesk.exchange.read import Record
from leaddesk.exchange.values import normal_name
from leaddesk.languages import LANGUAGES
from leaddesk.model import folding
from leaddesk.model.enums import Role
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.consent_text import read_consents
from leaddesk.services.importing.consents import Consents
from leaddesk.services.importing.contacting import tidy_ways
from leaddesk.services.importing.file_job import REPEATS, FileJob
from leaddesk.services.importing.lead_cells import whole_name
from leaddesk.services.importing.loose_ids import LooseIds
from leaddesk.services.importing.merged import MergedIds
from leaddesk.services.importing.rows import free_namesake, identity, set_differing, set_lacking
from leaddesk.storage import statements
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import stakeholder
from leaddesk.words import words

_GIVEN_BY_JOURNAL = ("id", "import_run_id", "search_text", "sort_name", "reports_to_id", "left_on")
_COLUMNS = tuple(name for name in Stakeholder.model_fields if name not in _GIVEN_BY_JOURNAL)
_PLAIN = ("name", "first_name", "last_name", "title", "email", "phone", "mobile", "language", "notes")
_NAMED_BY = ("name", "email", "phone", "mobile", "external_id")


class PeopleImport(FileJob):
    """One file of stakeholders; people are known by their id, else by name within their account."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record, then say who reports to whom."""
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        self._people = self.bulk.table("stakeholder", _COLUMNS)
        self._made: dict[object, int] = {}
        self._taken: set[int] = set()
        self._loose = LooseIds(self.work.con, self.plan)
        self._merged = MergedIds(self.work.con, "stakeholders")
        self._superiors: list[tuple[int, int | None, str]] = []
        self._consents = Consents(self.work, self.bulk, self.plan, "stakeholder_id")
        warnings = self.result.warnings
        for line, cells in self.readable(records):
            tidied = self._cells.tidied(cells)
            fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
            if self.joins:
                self.joins.apply(fields, extra)
            tidy_ways(fields, extra, line, warnings, exact=self.plan.exact, country=self.work.shop.country)
            self._line = line
            self.counted(line, self._take, (fields, extra), fields, extra)
        self.bulk.flush()
        for person_id, account_id, superior in self._superiors:
            self._report(person_id, account_id, superior)

    def _take(self, row: tuple[dict[str, str], dict[str, str]]) -> str:
        fields, extra = row
        joined = " ".join(fields[part] for part in ("first_name", "last_name") if part in fields)
        if joined and "name" not in fields:
            fields["name"] = joined
        name = next((fields[field] for field in _NAMED_BY if field in fields), None)
        if name is None:
            raise RowProblem(
                Message(N_("The row has no name, e-mail address, phone number or id to know a person by."))
            )
        if self.plan.exact and "consent" in fields:
            read_consents(fields["consent"])
        account_id = self.lookups.account(fields["account"]) if "account" in fields else None
        there: dict[str, Stored] = {} if account_id is None else {"account_id": account_id}
        wanted = _plain(fields) | there
        key = fields.get("external_id") or (account_id, folding.sort_name(name, self.work.shop.swedish))
        if self.plan.exact:
            known = free_namesake(self.work, "stakeholder", self._taken, fields.get("external_id"), name, **there)
        elif key in self._made and "external_id" not in fields:
            self.result.warnings.add(N_("“{name}” stands in the file more than once; the first row counts."), name=name)
            if self.log is not None:
                self.log.about(name, None, REPEATS)
            return "skipped"
        else:
            known = self._made.get(key) or self._known(fields, account_id, name)
        merged_into = self._merged.one(self.plan, fields) if known is None else None
        is_new = known is None and merged_into is None
        if is_new and self.erased.has(fields):
            return self.left_out_as_erased(self._line, name)
        if merged_into is not None:
            known = merged_into
            if self.log is not None:
                self.log.about(name, known)
            changed = set_lacking(self.work, self.bulk, "stakeholder", known, wanted, extra, self.log)
        elif known is None:
            stored = wanted | identity(self.work, self.plan, fields, name, extra)
            known = self._people.add(tuple(stored.get(column) for column in _COLUMNS))
            changed = False
        else:
            if self.log is not None:
                self.log.about(name, known)
            wanted |= self._whole_name(fields, known)
            identified = "" if self.plan.exact else self.plan.preset, fields.get("external_id")
            changed = set_differing(self.work, self.bulk, "stakeholder", known, wanted, extra, self.log, identified)
        self._made[key] = known
        self._taken.add(known)
        said = self._consents.add(known, fields.get("consent"), is_new=is_new)
        if "reports_to" in fields and merged_into is None:
            self._superiors.append((known, account_id, fields["reports_to"]))
        return "created" if is_new else "updated" if changed or said else "unchanged"

    def _whole_name(self, fields: Mapping[str, str], person_id: int) -> dict[str, Stored]:
        if ("first_name" in fields) == ("last_name" in fields):
            return {}
        self.bulk.flush()
        now = statements.read(self.work.con, stakeholder, person_id, ["first_name", "last_name"])
        return whole_name(fields, now, self.plan) if now is not None else {}

    def _known(self, fields: Mapping[str, str], account_id: int | None, name: str) -> int | None:
        if self.plan.match == "none":
            return None
        external_id = fields.get("external_id")
        if external_id is not None:
            found = known_ids.by_external_id(self.work.con, "stakeholders", self.plan.preset, [external_id])
            return (found or self._loose.find([{**fields, "name": name}])).get(external_id)
        folded = folding.sort_name(name, self.work.shop.swedish)
        return known_ids.row_by_name(self.work.con, "stakeholder", folded, account_id=account_id)

    def _report(self, person_id: int, account_id: int | None, superior: str) -> None:
        superior_id = self._superior(person_id, account_id, superior)
        if superior_id is None or superior_id == person_id:
            self.result.warnings.add(
                N_("“{name}”, to whom somebody reports, is not among the people of the account."), name=superior
            )
            return
        set_differing(self.work, self.bulk, "stakeholder", person_id, {"reports_to_id": superior_id}, {})

    def _superior(self, person_id: int, account_id: int | None, superior: str) -> int | None:
        if self.plan.exact:
            found = free_namesake(self.work, "stakeholder", {person_id}, None, superior, account_id=account_id)
            return found or free_namesake(self.work, "stakeholder", {person_id}, None, superior)
        folded = folding.sort_name(superior, self.work.shop.swedish)
        return self._made.get(superior) or known_ids.row_by_name(
            self.work.con, "stakeholder", folded, account_id=account_id
        )


def _plain(fields: Mapping[str, str]) -> dict[str, Stored]:
    wanted: dict[str, Stored] = {field: fields[field] for field in _PLAIN if field in fields}
    if "role" in fields:
        wanted["role"] = _role(fields["role"])
    return wanted


def _role(text: str) -> str:
    role = _roles().get(normal_name(text))
    if role is None:
        raise RowProblem(
            Message(
                N_("“{value}” is not a role; write one of {roles}."),
                {"value": text, "roles": ", ".join(each.value for each in Role)},
            ),
            "role",
            text,
        )
    return role


@cache
def _roles() -> Mapping[str, str]:
    """The roles by their keys and their words in all languages, normalised."""
    said = [(word, role) for each in LANGUAGES for role, found in words(each).roles.items() for word in found]
    spoken = {normal_name(word): role for word, role in said}
    return MappingProxyType(spoken | {normal_name(each.value): each.value for each in Role})
