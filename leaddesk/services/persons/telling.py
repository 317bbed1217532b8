"""Telling a person all that is kept about him or her: one JSON document, and a paper that anybody can read."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from leaddesk.exchange.atomic import atomic_file
from leaddesk.model.messages import Message
from leaddesk.services.desk import Desk
from leaddesk.services.paper import Cell, Paper, PaperTable
from leaddesk.services.persons.who import Whom, called, the_person
from leaddesk.services.work import Work
from leaddesk.storage.privacy import kept_of
from leaddesk.storage.privacy.kept_of import Row
from leaddesk.storage.privacy.persons import known_rows_of_person, rows_of_person
from leaddesk.words import Words, words

_FACTS = (
    *("name", "first_name", "last_name", "title", "contact", "company", "account", "email", "phone", "mobile"),
    *("website", "instagram", "whatsapp", "street", "postal_code", "city", "region", "country", "language"),
)
_TOLD_OF_CHANGES = frozenset({*_FACTS, "notes", "owner", "expected_close"})


def all_about(work: Work, whom: Whom, *, same_email: bool = False) -> dict[str, Any]:
    """What is kept about a person, by kind: rows as they are, what was done to them, and the imports that they came by.

    Of what was removed only the history tells. Raises NotFoundError for nobody.
    """
    person = the_person(work, whom, same_email=same_email)
    recorded = known_rows_of_person(work.con, person)
    done = kept_of.history_of(work.con, recorded)
    for row in done:
        row["label"] = str(Message(row["label"], row.pop("label_values")))
    return {
        "person": called(work, whom),
        "told_on": work.today.isoformat(),
        "rows": kept_of.rows_kept(work.con, rows_of_person(work.con, person)),
        "history": done,
        "imports": kept_of.imports_of(work.con, recorded),
    }


def write_person(desk: Desk, whom: Whom, out: Path, *, same_email: bool = False) -> int:
    """Write it to a JSON file, whole or not at all, for its owner only; returns how many rows there are."""
    told = desk.ask(lambda work: all_about(work, whom, same_email=same_email))
    with atomic_file(out) as file:
        file.write(json.dumps(told, ensure_ascii=False, indent=1).encode())
        file.write(b"\n")
    return sum(map(len, told["rows"].values()))


def person_paper(work: Work, whom: Whom, same_email: bool, language: str) -> Paper:
    """The same on paper, in words of the reader's language."""
    told, spoken = all_about(work, whom, same_email=same_email), words(language)
    rows: Mapping[str, list[Row]] = told["rows"]
    people = [*rows.get("lead", ()), *rows.get("stakeholder", ())]
    names, paper = spoken.headers["leads"], spoken.paper
    facts = dict.fromkeys((names[field], row[field]) for field in _FACTS for row in people if row.get(field))
    notes = tuple((names["notes"], row["notes"]) for row in people if row.get("notes"))
    tables = (*_of_leads(rows, spoken), *_of_others(rows, spoken), *_of_past(told, spoken))
    title = paper["about"].format(name=told["person"])
    return Paper(language, title, tuple(facts), notes, tuple(each for each in tables if each.rows))


def _of_leads(rows: Mapping[str, list[Row]], spoken: Words) -> Iterator[PaperTable]:
    names, paper, of_sales = spoken.headers["leads"], spoken.paper, spoken.headers["sales"]
    yield PaperTable(
        paper["leads"],
        (names["created_at"], names["channel"], names["stage"], names["value"], names["closed_at"]),
        tuple(
            (_day(row["created_on"]), row["channel"], row["stage"], _amount(row, "value_minor"), _day(row["closed_on"]))
            for row in rows.get("lead", ())
        ),
    )
    yield PaperTable(
        paper["sales"],
        (of_sales["date"], of_sales["document"], of_sales["gross"], of_sales["notes"]),
        tuple(
            (_day(row["sold_on"]), row["number"], (_gross(rows, row["id"]), row["currency"]), _notes(rows, row))
            for row in rows.get("sale", ())
        ),
    )


def _of_others(rows: Mapping[str, list[Row]], spoken: Words) -> Iterator[PaperTable]:
    names, paper, date_words = spoken.headers["leads"], spoken.paper, spoken.headers["sales"]["date"]
    said = [(_day(row["happened_on"]), row["text"], row["actor"]) for row in rows.get("activity", ()) if row["text"]]
    yield PaperTable(paper["written"], (date_words, paper["what"], names["owner"]), tuple(said))
    tasks = [(row["title"], _day(row["due_on"]), _day(row["done_on"])) for row in rows.get("task", ())]
    yield PaperTable(paper["tasks"], (paper["what"], names["next_task_due"], paper["done"]), tuple(tasks))
    roles = [
        (row["lead"], spoken.roles.get(row["role"], (row["role"],))[0], row["stance"], row["influence"])
        for row in rows.get("committee_member", ())
    ]
    heads = (paper["deal"], spoken.headers["stakeholders"]["role"], paper["stance"], paper["influence"])
    yield PaperTable(paper["roles"], heads, tuple(roles))
    consents = [
        (_day(row["given_on"]), row["purpose"], spoken.consent.get(row["state"], (row["state"],))[0], row["source"])
        for row in rows.get("consent", ())
    ]
    yield PaperTable(names["consent"], (date_words, paper["purpose"], paper["said"], paper["source"]), tuple(consents))
    documents = [(row["name"], row["address"]) for row in rows.get("document", ())]
    yield PaperTable(paper["documents"], (names["name"], paper["where"]), tuple(documents))
    further = [(row["custom_field"], row["text"]) for row in rows.get("custom_value", ())]
    further += [(names["tags"], row["tag"]) for row in rows.get("lead_tag", ())]
    for row in (*rows.get("lead", ()), *rows.get("stakeholder", ())):
        further += [(name, text) for name, text in row["extra"].items() if text]
    yield PaperTable(names["extra"], (paper["what"], paper["said"]), tuple(dict.fromkeys(further)))


def _of_past(told: Mapping[str, Any], spoken: Words) -> Iterator[PaperTable]:
    """How what is kept changed, column by column, and which files it came from."""
    names, paper, date_words = spoken.headers["leads"], spoken.paper, spoken.headers["sales"]["date"]
    heads = (date_words, names["owner"], paper["what"], paper["before"], paper["after"])
    changes: list[tuple[Cell, ...]] = []
    for row in told["history"]:
        before, after = row["before"] or {}, row["after"] or {}
        if row["table"] not in ("lead", "stakeholder") or not (before and after):
            continue
        day, told_of = _day(row["at"][:10]), [field for field in after if field in _TOLD_OF_CHANGES]
        changes += [(day, row["actor"], names[field], before.get(field), after[field]) for field in told_of]
    yield PaperTable(paper["changes"], heads, tuple(changes))
    files = [(_day(row["at"][:10]), row["actor"], ", ".join(row["files"])) for row in told["imports"]]
    yield PaperTable(paper["imports"], (date_words, names["owner"], paper["source"]), tuple(files))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _amount(row: Row, column: str) -> Cell:
    return None if row[column] is None else (row[column], row["currency"])


def _notes(rows: Mapping[str, list[Row]], sale: Row) -> str:
    """Those of a sale and of its payments."""
    of_payments = [each["notes"] for each in rows.get("payment", ()) if each["sale_id"] == sale["id"]]
    return " · ".join(filter(None, (sale["notes"], *of_payments)))


def _gross(rows: Mapping[str, list[Row]], sale_id: int) -> int:
    return sum(line["gross_minor"] for line in rows.get("sale_line", ()) if line["sale_id"] == sale_id)
