"""Who is erased is gone from every byte of the file, for good, and no figure changes."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.activity import Activity
from leaddesk.model.change import Done
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.days import ALL_TIME
from leaddesk.model.enums import ActivityKind, ChangeKind
from leaddesk.model.errors import ConflictError, NotFoundError, NothingToDoError
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.saved_view import SavedView
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services import bulk_moves, checkup, files, leads
from leaddesk.services.books import months
from leaddesk.services.deleted_leads import deleted_leads
from leaddesk.services.diary import activities
from leaddesk.services.figures import reports
from leaddesk.services.lead_page import lead_page
from leaddesk.services.persons.erasing import erase, would_erase
from leaddesk.services.persons.who import Whom
from leaddesk.storage.privacy import holding
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store
from tests.services.bench import Bench
from tests.services.persons.griselda import TRACES, Griselda


def erased(bench: Bench, whom: Whom, *, same_email: bool = True) -> Done:
    done = erase(bench.desk, whom, same_email=same_email)
    assert done.unclean is None
    return done.done


def traces(path: Path) -> set[str]:
    """What is found of her in the file and in what stands beside it."""
    held = b"".join(Path(f"{path}{end}").read_bytes() for end in ("", "-wal", "-shm") if Path(f"{path}{end}").exists())
    return {trace for trace in TRACES if trace.encode() in held}


def figures(bench: Bench) -> list[object]:
    kinds = ("channels", "funnel", "forecast", "cycle", "lost")
    return [bench.desk.ask(reports.report_json, kind, ALL_TIME) for kind in kinds]


def test_nothing_of_her_is_left_in_the_bytes_of_the_file(bench: Bench, griselda: Griselda) -> None:
    assert len(traces(bench.store.path)) > len(TRACES) - 3
    erased(bench, Whom("lead", griselda.lead))
    assert traces(bench.store.path) == set()
    bench.store.close()
    assert traces(bench.store.path) == set()


def test_no_figure_changes_and_the_file_stays_sound(bench: Bench, griselda: Griselda) -> None:
    before, sums = figures(bench), [(each.net_minor, each.vat_minor) for each in bench.find(SaleLine)]
    erased(bench, Whom("lead", griselda.lead))
    assert figures(bench) == before
    assert [(each.net_minor, each.vat_minor) for each in bench.find(SaleLine)] == sums
    assert bench.desk.ask(checkup.check) == []
    for lead_id in (griselda.lead, griselda.second):
        page = bench.desk.ask(lead_page, lead_id)
        assert (page.lead.name, page.lead.email, page.consents, page.documents) == ("Erased", None, (), ())
    assert bench.get(Lead, griselda.lead).country == "IT"  # the VAT of her sale was Italy's
    assert bench.get(Lead, griselda.second).country is None


def test_what_stays_of_her_says_nothing(bench: Bench, griselda: Griselda) -> None:
    erased(bench, Whom("lead", griselda.lead))
    person = bench.get(Stakeholder, griselda.stakeholder)
    assert (person.name, person.email, person.left_on) == ("Erased", None, date(2026, 3, 2))
    (seat,) = bench.find(CommitteeMember)
    assert (seat.stakeholder_id, seat.role, seat.stance, seat.influence) == (griselda.stakeholder, None, None, None)
    assert [each.text for each in bench.find(Activity, lead_id=griselda.lead)] == [""]
    assert [each.text for each in bench.find(Activity, lead_id=griselda.deal)] == ["Erased did not like it"]
    assert bench.get(Sale, griselda.sale).notes is None
    assert bench.get(Lead, griselda.bystander).notes == "Sister of Erased, Erased"
    assert [(each.name, each.query) for each in bench.find(SavedView)] == [("Erased", '"Erased"')]
    assert bench.desk.ask(deleted_leads, 50) == []
    assert "Griselda" not in str([each.label for each in bench.desk.history()])


def test_without_her_other_addresses_only_her_own_leads_go(bench: Bench, griselda: Griselda) -> None:
    told = bench.desk.ask(would_erase, Whom("lead", griselda.lead))
    assert (told.name, told.leads, told.entries, told.sales) == ("Griselda Fankhauser", 2, 1, 1)
    assert (told.roles, told.also) == (0, 1)
    assert bench.desk.ask(lambda work: would_erase(work, Whom("lead", griselda.lead), same_email=True)).roles == 1
    erased(bench, Whom("lead", griselda.lead), same_email=False)
    assert bench.get(Stakeholder, griselda.stakeholder).name == "Griselda Fankhauser"


def test_what_would_bring_her_back_cannot_be_undone_and_what_would_not_can(bench: Bench, griselda: Griselda) -> None:
    bench.desk.do(leads.edit, griselda.bystander, {"city": "Lucca"})
    bench.desk.undo()
    erased(bench, Whom("lead", griselda.lead))
    with pytest.raises(NothingToDoError, match="nothing to redo"):
        bench.desk.redo()
    about_her = [each for each in bench.desk.history() if each.kind is ChangeKind.ERASED]
    assert len(about_her) > 10
    for each in about_her:
        with pytest.raises(ConflictError, match="somebody who was erased"):
            bench.desk.undo(each.change_id)
    while True:
        try:
            bench.desk.undo()
        except (NothingToDoError, ConflictError):
            break
    assert bench.get(Lead, griselda.lead).name == "Erased"
    bench.store.close()
    assert traces(bench.store.path) == set()


def test_taking_back_her_import_leaves_the_empty_lead_where_it_is(bench: Bench, griselda: Griselda) -> None:
    erased(bench, Whom("lead", griselda.lead))
    gone = bench.desk.undo_run(1)
    assert griselda.lead in {each.row_id for each in gone.kept if each.table == "lead"}
    assert bench.get(Lead, griselda.lead).name == "Erased"


def test_of_a_change_of_many_leads_the_others_come_back(bench: Bench) -> None:
    ids = [bench.lead(f"Lead Number {number}", email=f"{number}@many.example") for number in range(3)]
    deletion = bench.desk.do(bulk_moves.delete_many, ids)
    again = bench.lead("Somebody", email="1@MANY.example")
    erased(bench, Whom("lead", again))
    assert "Lead Number 1" not in [each.name for each in bench.desk.ask(deleted_leads, 9)]
    bench.desk.undo(deletion.change_id)
    assert {each.name for each in bench.find(Lead)} >= {"Lead Number 0", "Lead Number 2", "Erased"}
    assert bench.find(Lead, id=ids[1]) == []
    assert bench.desk.ask(checkup.check) == []


def test_who_was_only_deleted_can_be_erased_too(bench: Bench) -> None:
    lead_id = bench.lead("Perpetua Quilici", email="perpetua@quilici.example")
    bench.desk.do(leads.delete, lead_id)
    told = bench.desk.ask(would_erase, Whom("lead", lead_id))
    assert (told.name, told.leads, len(told.uids)) == ("Perpetua Quilici", 0, 1)
    erased(bench, Whom("lead", lead_id), same_email=False)
    assert b"Quilici" not in bench.store.path.read_bytes()
    assert b"quilici" not in bench.store.path.read_bytes()
    assert lead_id not in [each.lead_id for each in bench.desk.ask(deleted_leads, 50)]
    with pytest.raises(NotFoundError):
        bench.desk.ask(would_erase, Whom("lead", lead_id))
    assert bench.desk.ask(checkup.check) == []


def test_nobody_is_erased_who_is_not_there(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        erase(bench.desk, Whom("lead", 4711))


def test_a_backup_that_is_restored_does_not_bring_her_back(
    bench: Bench, griselda: Griselda, tmp_path: Path
) -> None:
    path, backups = bench.store.path, tmp_path / "backups"
    copy = backup.name_for(path, backups, "by-hand")
    files.back_up(path, copy)
    uids = bench.desk.ask(would_erase, Whom("lead", griselda.lead), same_email=True).uids
    erased(bench, Whom("lead", griselda.lead))
    bench.desk.do(leads.edit, griselda.bystander, {"city": "Lucca"})
    bench.store.close()
    assert holding.holds(copy, uids)
    assert not holding.holds(path, uids)
    kept = files.restore(copy, path, backups, "Ada")
    assert traces(path) == set()
    assert kept is not None
    with Store(path) as opened:
        again = Bench(opened)
        assert again.get(Lead, griselda.lead).name == "Erased"
        assert again.get(Lead, griselda.bystander).city is None
        assert again.desk.ask(checkup.check) == []
    path.write_bytes(b"damaged")  # what knew of it is lost, but not in the newer backup
    files.restore(copy, path, backups, "Ada")
    assert traces(path) == set()


def test_who_was_erased_can_be_written_about_again(bench: Bench, griselda: Griselda) -> None:
    erased(bench, Whom("lead", griselda.lead))
    bench.do(activities.log, ActivityKind.NOTE, "Somebody rang", lead_id=griselda.lead)
    erased(bench, Whom("lead", griselda.lead))
    assert [each.text for each in bench.find(Activity, lead_id=griselda.lead)] == ["", ""]


def test_a_closed_month_tells_no_sale_as_changed(bench: Bench, griselda: Griselda) -> None:
    bench.desk.do(months.close, date(2026, 2, 1))
    erased(bench, Whom("lead", griselda.lead))
    assert bench.desk.ask(months.changed_since, date(2026, 2, 1)).ids == ()
