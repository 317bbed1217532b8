"""Erasing a person: what goes and what stays, doing it, and doing it again where a backup brings the person back."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from leaddesk.model.change import Done
from leaddesk.model.errors import StoreError
from leaddesk.model.messages import Message
from leaddesk.services.desk import Desk
from leaddesk.services.erased import ways_of
from leaddesk.services.persons.who import Whom, called, the_person
from leaddesk.services.work import Work
from leaddesk.storage import migrate, store
from leaddesk.storage.privacy import erasure, holding, mentions, persons
from leaddesk.storage.row_writer import Author
from leaddesk.storage.safety import cleaning
from leaddesk.storage.store import Store
from leaddesk.words import words


@dataclass(frozen=True)
class Erasing:
    """What erasing somebody would do: how many rows are emptied or removed, and how many keep what figures need.

    `also` counts the others with the same e-mail address; they are in the other counts only if they are wished for.
    `entries` are activities, whose day and kind stay; `words` are names, addresses and numbers that tell of the person,
    and `uids` is by what a backup is known to hold it.
    """

    name: str
    leads: int
    roles: int
    entries: int
    tasks: int
    documents: int
    consents: int
    sales: int
    also: int
    words: frozenset[str]
    uids: frozenset[str]


def would_erase(work: Work, whom: Whom, *, same_email: bool = False) -> Erasing:
    """What would come of it; nothing is written."""
    person = the_person(work, whom, same_email=same_email)
    rows = persons.rows_of_person(work.con, person)

    def count(table: str) -> int:
        return len(rows.get(table, ()))

    alone = the_person(work, whom, same_email=False)
    others = persons.others_with_email(work.con, alone)
    return Erasing(
        name=called(work, whom),
        leads=count("lead"),
        roles=count("committee_member"),
        entries=count("activity"),
        tasks=count("task"),
        documents=count("document"),
        consents=count("consent"),
        sales=count("sale"),
        also=len(others.leads) + len(others.stakeholders),
        words=mentions.words_of(work.con, rows),
        uids=erasure.uids_of(work.con, person),
    )


@dataclass(frozen=True)
class Erased:
    """What was done; `unclean` is why the file could not be written anew: old pages stay in it until that is done."""

    done: Done
    unclean: Message | None = None


def erase(desk: Desk, whom: Whom, *, same_email: bool = False) -> Erased:
    """Erase a person, for good, and write the file anew so that nothing is left of it there.

    Raises NotFoundError for nobody. Erased again, whoever was erased only lets the file be written anew.
    """

    def job(work: Work, author: Author) -> Done:
        person = the_person(work, whom, same_email=same_email)
        called, country = words(work.shop.language).erased, work.shop.country
        return erasure.erase(work.con, author, person, called=called, ways_of=partial(ways_of, country=country))

    done = desk.run(job)
    try:
        cleaning.rewrite(desk.path)
    except StoreError as error:
        return Erased(done, error.message)
    return Erased(done)


def remembered(files: Iterable[Path]) -> frozenset[str]:
    """What is known in any of these files of rows that were erased; those that cannot be read say nothing."""
    return frozenset[str]().union(*map(holding.erased_in, files))


def erase_again(path: Path, hashes: frozenset[str], actor: str) -> None:
    """Erase from a file, which nobody has open, whoever is known to be erased; it is brought up to date for that."""
    if not hashes:
        return
    if store.schema_number(path) < int(migrate.HEAD):
        migrate.upgrade(path)
    with Store(path) as opened:
        done = Desk(opened, actor).run(_erase_known, hashes)
    if done:
        cleaning.rewrite(path)


def _erase_known(work: Work, author: Author, hashes: frozenset[str]) -> bool:
    called, country = words(work.shop.language).erased, work.shop.country
    return erasure.erase_known(
        work.con, author, hashes, called=called, ways_of=partial(ways_of, country=country)
    )
