"""Taking in a file of accounts."""

from collections.abc import Iterator, Mapping

from leaddesk.exchange.read import Record
from leaddesk.model import folding
from leaddesk.model.account import Account
from leaddesk.model.messages import N_, Message
from leaddesk.model.tag import AccountTag
from leaddesk.services.importing.cells import Cells, RowProblem
from leaddesk.services.importing.contacting import tidy_ways
from leaddesk.services.importing.file_job import REPEATS, FileJob
from leaddesk.services.importing.loose_ids import LooseIds
from leaddesk.services.importing.merged import MergedIds
from leaddesk.services.importing.rows import free_namesake, identity, set_differing, set_lacking, tag_names
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stored

_GIVEN_BY_JOURNAL = ("id", "import_run_id", "search_text", "sort_name", "parent_id")
_COLUMNS = tuple(name for name in Account.model_fields if name not in _GIVEN_BY_JOURNAL)
_PLAIN = (
    *("name", "industry", "size", "vat_id", "website", "phone", "email", "street", "city", "postal_code", "region"),
    *("country", "owner", "notes"),
)


class AccountImport(FileJob):
    """One file of accounts; an account that only a parent cell names is made too, unless a row comes for it."""

    def take(self, records: Iterator[Record]) -> None:
        """Take in every record, then join accounts to their parents."""
        self._cells = Cells(self.plan, self.work.shop.zone, self.work.shop.currency, self.tally)
        self._accounts = self.bulk.table("account", _COLUMNS)
        self._tags = self.bulk.table("account_tag", ("account_id", "tag_id"))
        self._made: dict[str, int] = {}
        self._taken: set[int] = set()
        self._loose = LooseIds(self.work.con, self.plan)
        self._merged = MergedIds(self.work.con, "accounts")
        self._parents: list[tuple[int, str]] = []
        warnings = self.result.warnings
        for line, cells in self.readable(records):
            tidied = self._cells.tidied(cells)
            fields, extra = self._cells.fields(tidied), self._cells.extra(tidied)
            tidy_ways(fields, extra, line, warnings, exact=self.plan.exact, country=self.work.shop.country)
            self.counted(line, self._take, (fields, extra), fields, extra)
        for account_id, parent in self._parents:
            self.bulk.flush()
            parent_id = self._parent(account_id, parent)
            self.bulk.flush()
            if self._is_above(account_id, parent_id):
                self.result.warnings.add(N_("“{name}” cannot be above itself; the parent was left out."), name=parent)
                continue
            set_differing(self.work, self.bulk, "account", account_id, {"parent_id": parent_id}, {})
            self.bulk.flush()

    def _take(self, row: tuple[dict[str, str], dict[str, str]]) -> str:
        fields, extra = row
        name = fields.get("name") or fields.get("external_id")
        if name is None:
            raise RowProblem(Message(N_("The row has no name to know an account by.")))
        wanted = self._plain(fields)
        known, made_here = self._known(fields, name)
        if made_here and "external_id" not in fields:
            self.result.warnings.add(N_("“{name}” stands in the file more than once; the first row counts."), name=name)
            if self.log is not None:
                self.log.about(name, None, REPEATS)
            return "skipped"
        merged_into = self._merged.one(self.plan, fields) if known is None else None
        if merged_into is not None:
            return self._beside(merged_into, name, wanted, fields, extra)
        if known is None:
            stored = wanted | identity(self.work, self.plan, fields, name, extra)
            known = self._accounts.add(tuple(stored.get(column) for column in _COLUMNS))
            self._remember(known, name, fields)
            self._belongings(known, fields)
            return "created"
        if self.log is not None:
            self.log.about(name, known)
        self._remember(known, name, fields)
        identified = "" if self.plan.exact else self.plan.preset, fields.get("external_id")
        changed = set_differing(self.work, self.bulk, "account", known, wanted, extra, self.log, identified)
        return "updated" if self._belongings(known, fields) or changed else "unchanged"

    def _beside(
        self,
        account_id: int,
        name: str,
        wanted: Mapping[str, Stored],
        fields: Mapping[str, str],
        extra: Mapping[str, str],
    ) -> str:
        """Take in a row about an account that was merged into this one."""
        if self.log is not None:
            self.log.about(name, account_id)
        self._taken.add(account_id)
        self.lookups.know_account(name, account_id)
        changed = set_lacking(self.work, self.bulk, "account", account_id, wanted, extra, self.log)
        return "updated" if self._belongings(account_id, fields) or changed else "unchanged"

    def _plain(self, fields: Mapping[str, str]) -> dict[str, Stored]:
        wanted: dict[str, Stored] = {field: fields[field] for field in _PLAIN if field in fields}
        revenue = self._cells.amount(fields, "revenue")
        if revenue is not None:
            wanted["revenue_minor"], wanted["currency"] = revenue
        if "employees" in fields:
            wanted["employees"] = self._cells.whole(fields, "employees")
        return wanted

    def _known(self, fields: Mapping[str, str], name: str) -> tuple[int | None, bool]:
        """The account of a row, and whether an earlier row of this file made it.

        Every row of an exact file is an account of its own, whatever they are called.
        """
        if self.plan.exact:
            return free_namesake(self.work, "account", self._taken, fields.get("external_id"), name), False
        key = fields.get("external_id") or folding.sort_name(name, self.work.shop.swedish)
        if key in self._made:
            return self._made[key], True
        if self.plan.match == "none":
            return None, False
        if "external_id" in fields:
            known = known_ids.by_external_id(self.work.con, "accounts", self.plan.preset, [key])
            return (known or self._loose.find([{**fields, "name": name}])).get(key), False
        return known_ids.row_by_name(self.work.con, "account", key), False

    def _remember(self, account_id: int, name: str, fields: Mapping[str, str]) -> None:
        self._made[fields.get("external_id") or folding.sort_name(name, self.work.shop.swedish)] = account_id
        self._taken.add(account_id)
        self.lookups.know_account(name, account_id)
        if "parent" in fields:
            self._parents.append((account_id, fields["parent"]))

    def _is_above(self, account_id: int, other_id: int) -> bool:
        """Whether an account is the other, or above it."""
        above: int | None = other_id
        seen: set[int] = set()
        while above is not None and above != account_id and above not in seen:
            seen.add(above)
            above = self.work.get(Account, above).parent_id
        return above == account_id

    def _parent(self, account_id: int, parent: str) -> int:
        if self.plan.exact:
            known = free_namesake(self.work, "account", {account_id}, None, parent)
            if known is not None:
                return known
        return self.lookups.account(parent)

    def _belongings(self, account_id: int, fields: Mapping[str, str]) -> bool:
        names = tag_names(fields.get("tags", ""), exact=self.plan.exact)
        wanted = {self.lookups.tag(name): None for name in names}
        had = {each.tag_id for each in self.work.find(AccountTag, account_id=account_id)} if wanted else set()
        new = [tag_id for tag_id in wanted if tag_id not in had]
        for tag_id in new:
            self._tags.add((account_id, tag_id))
        return bool(new)
