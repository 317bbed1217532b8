"""The commands about one person: all that is kept is told, or erased."""

import argparse

from leaddesk.cli.files import at_desk, store_path
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.services import backups
from leaddesk.services.desk import Desk
from leaddesk.services.persons.erasing import Erasing, erase, would_erase
from leaddesk.services.persons.telling import write_person
from leaddesk.services.persons.who import Whom, whom_of


def tell_person(options: argparse.Namespace) -> int:
    """Write what is kept about somebody."""
    with at_desk(options) as desk:
        whom, same_email = _whom(desk, options)
        rows = write_person(desk, whom, options.out, same_email=same_email)
    print(f"{rows} rows about one person written to {options.out}")
    return 0


def erase_person(options: argparse.Namespace) -> int:
    """Say what would go and what stays; if that is meant, do it."""
    path = store_path(options)
    with at_desk(options) as desk:
        whom, same_email = _whom(desk, options)
        told = desk.ask(lambda work: would_erase(work, whom, same_email=same_email))
        holding = backups.holding(path, told.uids)
        if not options.yes:
            print("\n".join(_would(told)))
            _print_backups([str(each.path) for each in holding])
            raise LeadDeskError(N_("Nothing was erased. Add --yes to do it: it cannot be undone."))
        done = erase(desk, whom, same_email=same_email)
    print("Erased. It cannot be undone.")
    _print_backups([str(each.path) for each in holding])
    if done.unclean is not None:
        raise LeadDeskError(
            N_("Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open."),
            reason=str(done.unclean),
        )
    return 0


def _whom(desk: Desk, options: argparse.Namespace) -> tuple[Whom, bool]:
    whom = desk.ask(lambda work: whom_of(work, options.who, stakeholder=options.stakeholder))
    return whom, options.same_email or not options.who.isdecimal()


def _would(told: Erasing) -> list[str]:
    return [
        f"{told.name}: goes for good: names, addresses, numbers, notes and texts; {told.tasks} tasks, "
        f"{told.documents} documents, {told.consents} records of consent, and what the history knows of all this.",
        f"Stays, without a name: {told.leads} leads with channel, stages, value and days; {told.sales} sales with "
        f"amounts, days and VAT; days and kinds of {told.entries} activities; {told.roles} seats on committees.",
    ]


def _print_backups(paths: list[str]) -> None:
    if paths:
        print("These backups still hold the person; restored, they are erased again:")
        print("\n".join(f"  {path}" for path in paths))
