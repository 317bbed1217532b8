"""Of what duplicates are looked for: leads, or accounts. How each is found, compared, merged and spoken of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from leaddesk.model.messages import N_, Message
from leaddesk.services.duplicates.account_comparison import compare_accounts
from leaddesk.services.duplicates.account_merging import merge_accounts
from leaddesk.services.duplicates.account_search import find_accounts, told_accounts
from leaddesk.services.duplicates.accounts_apart import keep_accounts_apart
from leaddesk.services.duplicates.apart import keep_apart
from leaddesk.services.duplicates.comparison import compare
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.duplicates.search import Group, Told, find, told
from leaddesk.ui.duplicates.account_rows import account_rows
from leaddesk.ui.duplicates.rows import Row, lead_rows
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work


class Compared(Protocol):
    """Some that may be the same, side by side."""

    @property
    def records(self) -> Sequence[Any]:
        """Each has an `id` and a `name`."""

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Why they may be the same."""

    @property
    def stays(self) -> int:
        """The one that stays unless told."""

    def usual(self, stays: int, merged: Sequence[int]) -> dict[str, int]:
        """What each unit is taken from unless told."""


class Merge(Protocol):
    """The use case that makes one of several."""

    def __call__(
        self, work: "Work", stays_id: int, going_ids: Sequence[int], choices: Mapping[str, int]
    ) -> "Change":
        """The change."""


class Verdicts(NamedTuple):
    """What can be said of some that were compared, in words that agree with what they are called."""

    apart: str
    others_apart: str
    only_you: str


@dataclass(frozen=True)
class Subject:
    """The use cases and sentences (English, to be translated) of one kind; `changed_by` are tables.

    `key` is also the name of what is drawn where there is none.
    """

    key: str
    title: str
    find: Callable[["Work", "Progress", int | None], tuple[Group, ...]]
    told: Callable[["Work", Sequence[Group]], tuple[Told, ...]]
    compare: Callable[["Work", Sequence[int]], Compared]
    rows: Callable[[Kit, Any], tuple[Row, ...]]
    merge: Merge
    keep_apart: Callable[["Work", Sequence[int], Sequence[int]], "Change"]
    changed_by: frozenset[str]
    merge_many: Callable[[int], str]
    verdicts: Callable[[], Verdicts]
    what: str
    looking: str
    none: str
    looked_for: str
    not_all: str
    of_import: str


LEADS = Subject(
    key="leads",
    title=N_("Leads"),
    find=find,
    told=told,
    compare=compare,
    rows=lead_rows,
    merge=merge,
    keep_apart=keep_apart,
    changed_by=frozenset({"lead", "distinct_pair", "account"}),
    merge_many=lambda count: tr("Merge %Ln lead(s)", "", count),
    verdicts=lambda: Verdicts(
        tr("Not the same"), tr("The others are not the same"), tr("Only you say that these are the same")
    ),
    what=N_(
        "Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are "
        "written into the notes. One step, which Undo takes back."
    ),
    looking=N_("Looking through the leads…"),
    none=N_("Nobody is there twice"),
    looked_for=N_(
        "LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one "
        "city, postal code or company. While you type and after an import it looks again."
    ),
    not_all=N_("Not all leads were looked at. Nothing was changed."),
    of_import=N_("Only groups with a lead of this import are shown."),
)
ACCOUNTS = Subject(
    key="accounts",
    title=N_("Accounts"),
    find=find_accounts,
    told=told_accounts,
    compare=compare_accounts,
    rows=account_rows,
    merge=merge_accounts,
    keep_apart=keep_accounts_apart,
    changed_by=frozenset({"account", "setting"}),
    merge_many=lambda count: tr("Merge %Ln account(s)", "", count),
    verdicts=lambda: Verdicts(
        tr("Not the same", "account"),
        tr("The others are not the same", "account"),
        tr("Only you say that these are the same", "account"),
    ),
    what=N_(
        "People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are "
        "written into the notes. One step, which Undo takes back."
    ),
    looking=N_("Looking through the accounts…"),
    none=N_("No company is there twice"),
    looked_for=N_(
        "LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same "
        "or alike without GmbH, Srl, AB, B.V. and the like."
    ),
    not_all=N_("Not all accounts were looked at. Nothing was changed."),
    of_import=N_("Only groups with an account of this import are shown."),
)
SUBJECTS: Mapping[str, Subject] = {each.key: each for each in (LEADS, ACCOUNTS)}
