"""What is put on paper: a lead, a list of leads, or the sales of a period, with words in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.exchange import profiles
from leaddesk.model.account import Account
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.services.exports.accountant import COLUMNS, accountant_table, totals_of, totals_table
from leaddesk.services.exports.export_cells import Table, table, view_table
from leaddesk.services.exports.mailing import listed
from leaddesk.services.lead_page import lead_page
from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work
from leaddesk.storage.listing.lists import ListKind
from leaddesk.words import words

MOST_ROWS = 5_000

Cell = profiles.Cell  # a text, a number, an amount with its currency, or a day

_OF_LEADS = ("name", "company", "email", "phone", "channel", "stage", "value", "owner", "next_task_due")
_OF_ACCOUNTS = ("name", "industry", "phone", "email", "street", "postal_code", "city", "country", "owner")
_OF_SALES = (
    *("document_date", "document", "customer_name", "net_amount", "vat_rate", "vat_amount", "gross_amount"),
    "payment_status",
)
_FACTS = (
    *("company", "title", "email", "phone", "mobile", "website", "street", "postal_code", "city", "region", "country"),
    *("language", "owner"),
)


@dataclass(frozen=True)
class PaperTable:
    """Rows under headings; cells are what they are, to be written as the reader writes numbers and days."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Paper:
    """A document: its title, facts by name, then texts and tables under their titles.

    `no_advertising`: how many of those that were asked for want none, be they in it or left out.
    """

    language: str
    title: str
    facts: tuple[tuple[str, Cell], ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    tables: tuple[PaperTable, ...] = ()
    no_advertising: int = 0


def lead_paper(work: Work, lead_id: int, language: str) -> Paper:
    """A lead with its contact, tasks, sales and what people wrote about it, newest first."""
    page, spoken = lead_page(work, lead_id), words(language)
    lead, listed, names = page.lead, page.listed, spoken.headers["leads"]
    account = work.get(Account, lead.account_id) if lead.account_id is not None else None
    facts: list[tuple[str, Cell]] = [(names["account"], account.name)] if account else []
    facts += [(names[field], getattr(lead, field)) for field in _FACTS if getattr(lead, field)]
    if lead.value_minor is not None and lead.currency:
        facts.append((names["value"], (lead.value_minor, lead.currency)))
    if listed.created_on is not None:
        facts.append((names["created_at"], listed.created_on))
    paper = spoken.paper
    tasks = tuple((task.title, task.due_on, task.done_on) for task in page.tasks)
    sales = tuple((each.sold_on, each.number, (each.gross_minor, each.currency), each.paid_on) for each in page.sales)
    said = tuple((entry.at.on, entry.text, entry.actor) for entry in page.timeline if entry.text)
    of_sales = spoken.headers["sales"]
    tables = (
        PaperTable(paper["tasks"], (paper["what"], names["next_task_due"], paper["done"]), tasks),
        PaperTable(
            paper["sales"], (of_sales["date"], of_sales["document"], of_sales["gross"], of_sales["paid_on"]), sales
        ),
        PaperTable(paper["written"], (of_sales["date"], paper["what"], names["owner"]), said),
    )
    texts = ((names["notes"], lead.notes),) if lead.notes else ()
    return Paper(language, lead.name, tuple(facts), texts, tuple(each for each in tables if each.rows))


def leads_paper(
    work: Work, where: str, sort: str | None, language: str, *, with_refused: bool = True
) -> Paper:
    """The leads that a question finds, in its order; raises BadInputError for more than paper is good for.

    `with_refused`: those who want no advertising among them; they are counted either way.
    """
    return _list_paper(work, "leads", _OF_LEADS, where, sort, language, with_refused=with_refused)


def accounts_paper(work: Work, where: str, sort: str | None, language: str) -> Paper:
    """The accounts that a question finds, by name unless sorted; raises BadInputError as `leads_paper`."""
    return _list_paper(work, "accounts", _OF_ACCOUNTS, where, sort or "name", language)


def _list_paper(
    work: Work,
    kind: ListKind,
    shown: Sequence[str],
    where: str,
    sort: str | None,
    language: str,
    *,
    with_refused: bool = True,
) -> Paper:
    kept = listed(work, kind, found_ids(work, kind, where, sort=sort), with_refused=with_refused)
    ids = kept.ids
    _refuse_too_many(len(ids))
    spoken = words(language)
    if kind == "leads":
        content, places = view_table(work, ids, language, shown), list(range(len(shown)))
    else:
        content, fields = table(work, kind, ids, language), list(spoken.headers[kind])
        places = [fields.index(field) for field in shown]
    return Paper(language, spoken.paper[kind], (), (), (_chosen(content, places),), kept.left_out + kept.said_no)


def sales_paper(work: Work, where: str, title: str, language: str) -> Paper:
    """The sales that a question finds, in the order of their days, with what they add up to."""
    ids = found_ids(work, "sales", where, sort="date")
    _refuse_too_many(len(ids))
    content, totals = accountant_table(work, ids, language), totals_table(totals_of(work, ids), language)
    places = [COLUMNS.index(column) for column in _OF_SALES]
    spoken = words(language)
    sums = PaperTable(spoken.accountant["totals"], tuple(totals.headings), tuple(tuple(row) for row in totals.rows))
    name = " ".join(part for part in (spoken.paper["sales"], title) if part)
    return Paper(language, name, (), (), (_chosen(content, places), sums))


def _chosen(content: Table, places: Sequence[int]) -> PaperTable:
    """These columns, without those that are empty in every row: paper is narrow."""
    rows = [[row[place] for place in places] for row in content.rows]
    filled = [at for at in range(len(places)) if not rows or any(row[at] is not None for row in rows)]
    headings = tuple(content.headings[places[at]] for at in filled)
    return PaperTable("", headings, tuple(tuple(row[at] for at in filled) for row in rows))


def _refuse_too_many(count: int) -> None:
    if count > MOST_ROWS:
        raise BadInputError(
            N_("{count} rows are too many for paper ({most} at most); search for fewer, or export them."),
            count=count,
            most=MOST_ROWS,
        )
