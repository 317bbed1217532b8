"""Anything may be done, undone and redone in any order: what was there comes back, and nothing else is touched."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, Done
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method
from leaddesk.model.errors import LeadDeskError, NothingToDoError
from leaddesk.model.lead import Lead
from leaddesk.model.tag import LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, changed, create, delete, update
from leaddesk.storage.store import Store
from leaddesk.storage.tables import NEVER_IN_CONFLICT
from tests.lanes import some_of
from tests.storage import deeds
from tests.storage.conftest import Clock
from tests.storage.dumps import Dump, Row, check_soundness, dump_of, everything

names = st.sampled_from(["Ada", "Björn", "Łódź Straße", "Åsa", "zz", "İpek", "O'Neil; --", "李雷", "a\nb"])
which = st.integers(0, 1_000)


class Step(NamedTuple):
    """A change, or the undoing of one, with what the file held before and after."""

    change_id: int
    before: Dump
    after: Dump


def check_taken_back(was: Row | None, became: Row | None, before: Row | None, now: Row | None) -> None:
    """A row that a change made of `was` to `became`, and its undoing of `before` to `now`, lost nothing else by it."""
    if before is None or now is None:
        assert now in (before, was)
        assert now is not None or before is None or settled(before) == settled(became)
    elif before != now:
        assert was is not None
        assert became is not None
        for column in settled(now) or ():
            assert now[column] == before[column] or (was[column], became[column]) == (now[column], before[column])


def settled(row: Row | None) -> Row | None:
    """The columns in which two people can mean different things."""
    return row and {column: value for column, value in row.items() if column not in NEVER_IN_CONFLICT}


class Journal(RuleBasedStateMachine):
    """The file at work, beside it what was done and what was undone."""

    def __init__(self, template: Path) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = shutil.copyfile(template, self.folder / "Shop.leaddesk")
        self.clock = Clock()
        self.open()
        self.now = dump_of(self.store)
        self.standing: list[Step] = []
        self.undone: list[tuple[Step, Step]] = []

    def open(self) -> None:
        self.store = Store(self.path)
        self.desk = Desk(self.store, "Ada", self.clock)

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def pick(self, table: str, number: int) -> int:
        """The id of one of the rows of a table; of none (which is refused) if it is empty."""
        ids = list(self.now[table])
        return ids[number % len(ids)] if ids else 0

    def attempt(self, job: Callable[[], Done]) -> Done | None:
        """Do something; if it is refused, nothing at all has changed."""
        before = everything(self.store)
        try:
            return job()
        except LeadDeskError:
            assert everything(self.store) == before
            return None

    def change(self, job: Callable[[], Done]) -> None:
        newest = self.desk.newest_change()
        done = self.attempt(job)
        if done is not None:
            before, self.now = self.now, dump_of(self.store)
            if done.change_id > newest:
                self.standing.append(Step(done.change_id, before, self.now))
                self.undone.clear()
            else:  # What changes nothing is no step.
                assert self.now == before

    def do(self, use_case: Callable[..., Change], *arguments: object, **named: object) -> None:
        self.change(lambda: self.desk.do(use_case, *arguments, **named))

    @initialize()
    def a_few_leads_and_an_import(self) -> None:
        for name in ("Ada", "Åsa"):
            self.do(leads.add, {"name": name, "email": "a@example.com"})
        self.change(lambda: self.desk.run(deeds.run, deeds.Import(updates=tuple(self.now["lead"]))))

    @rule(name=names, phone=st.sampled_from([None, "+39 055 1234"]), contact=st.booleans())
    def add(self, name: str, phone: str | None, contact: bool) -> None:
        self.do(leads.add_contact if contact else leads.add, {"name": name, "phone": phone})

    @rule(number=which, field=st.sampled_from(["name", "email", "notes"]), value=st.sampled_from([None, "a", "Å"]))
    def edit(self, number: int, field: str, value: str | None) -> None:
        self.do(leads.edit, self.pick("lead", number), {field: value})

    @rule(number=which)
    def delete(self, number: int) -> None:
        self.do(leads.delete, self.pick("lead", number))

    @rule(number=which, stage=which)
    def move(self, number: int, stage: int) -> None:
        self.do(funnel.move, self.pick("lead", number), self.pick("stage", stage))

    @rule(number=which, below=which)
    def move_within_a_column(self, number: int, below: int) -> None:
        lead_id, card_id = self.pick("lead", number), self.pick("lead", below)
        stage_id = self.now["lead"].get(card_id, {}).get("stage_id")
        self.do(funnel.move, lead_id, stage_id or 0, below=card_id)

    @rule(number=which, how=st.sampled_from([funnel.win, funnel.lose, funnel.reopen, funnel.put_on_board]))
    def go_on(self, number: int, how: Callable[..., Change]) -> None:
        self.do(how, self.pick("lead", number))

    @rule(number=which, complains=st.booleans())
    def return_again(self, number: int, complains: bool) -> None:
        if complains:
            self.do(leads.open_win_back, self.pick("lead", number), "It broke.")
        else:
            self.do(leads.open_again_as_new, self.pick("lead", number))

    @rule(number=which, text=names)
    def add_activity_and_task(self, number: int, text: str) -> None:
        lead_id = self.pick("lead", number)
        self.do(deeds.write, create(Activity(lead_id=lead_id, text=text)), create(Task(lead_id=lead_id, title=text)))

    @rule(number=which, tag=which, name=names)
    def tag(self, number: int, tag: int, name: str) -> None:
        def use_case(work: Work, lead_id: int, tag_id: int) -> Change:
            if tag_id and tag % 3:
                return deeds.write(work, create(LeadTag(lead_id=lead_id, tag_id=tag_id)))
            return deeds.write(work, create(Tag(name=name), -7), create(LeadTag(lead_id=lead_id, tag_id=-7)))

        self.do(use_case, self.pick("lead", number), self.pick("tag", tag))

    @rule(table=st.sampled_from(["lead_tag", "tag", "channel", "account", "activity", "task"]), number=which)
    def remove(self, table: str, number: int) -> None:
        self.do(deeds.write, delete(table, self.pick(table, number)))

    @rule(number=which, name=names)
    def give_a_new_channel_and_account(self, number: int, name: str) -> None:
        def use_case(work: Work, lead_id: int) -> Change:
            lead = work.get(Lead, lead_id)
            # Rows of different tables may have the same placeholder.
            made = (create(Channel(name=name, method=Method.OTHER)), create(Account(name=name)))
            return deeds.write(work, *made, *update(lead, changed(lead, {"channel_id": -1, "account_id": -1})))

        self.do(use_case, self.pick("lead", number))

    @rule(number=which, column=st.sampled_from(["channel", "account"]), other=which)
    def give_a_channel_or_account(self, number: int, column: str, other: int) -> None:
        self.do(leads.edit, self.pick("lead", number), {f"{column}_id": self.pick(column, -other)})

    @rule(
        count=st.integers(0, 3),
        channel=st.sampled_from([None, "Fair 2026"]),
        account=st.sampled_from([None, "Acme"]),
        tag=which,
        updates=st.lists(which, max_size=3),
        stage=st.none() | which,
    )
    def run(
        self, count: int, channel: str | None, account: str | None, tag: int, updates: list[int], stage: int | None
    ) -> None:
        wanted = deeds.Import(
            leads=count,
            channel=channel,
            account=account,
            tag_id=self.pick("tag", tag) or None,
            updates=tuple({self.pick("lead", number): None for number in updates if self.now["lead"]}),
            moved_to=None if stage is None else self.pick("stage", stage),
        )
        self.change(lambda: self.desk.run(deeds.run, wanted))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            if not self.standing:
                return self.refuse_to(self.desk.undo)
            step = self.standing[-1]
            is_untouched = self.now == step.after
            done = self.attempt(self.desk.undo)
            if is_untouched:
                assert done is not None
                assert done.kept == ()
                assert dump_of(self.store) == step.before
            if done is not None:
                self.take_back(step, done)
        return None

    @rule(number=which)
    def undo_an_old_change(self, number: int) -> None:
        self.undo_one_of(self.standing, number)

    @rule(number=which)
    def undo_an_old_run(self, number: int) -> None:
        runs = {entry.change_id for entry in self.desk.history() if entry.run_id is not None}
        self.undo_one_of([step for step in self.standing if step.change_id in runs], number)

    def undo_one_of(self, steps: list[Step], number: int) -> None:
        if steps:
            step = steps[number % len(steps)]
            done = self.attempt(lambda: self.desk.undo(step.change_id))
            if done is not None:
                self.take_back(step, done)

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            if not self.undone:
                return self.refuse_to(self.desk.redo)
            taken_back, step = self.undone.pop()
            done = self.desk.redo()
            assert done.of_change == taken_back.change_id
            self.now = dump_of(self.store)
            assert self.now == step.before
            self.standing.append(taken_back)
            self.standing.sort(key=lambda step: step.change_id)
        return None

    def refuse_to(self, job: Callable[[], Done]) -> None:
        with pytest.raises(NothingToDoError):
            job()

    def take_back(self, step: Step, done: Done) -> None:
        """Note what was undone; only what the change wrote is different now, and nobody's later work is lost."""
        before, self.now = self.now, dump_of(self.store)
        for table, rows in self.now.items():
            for row_id in {*before[table], *rows}:
                check_taken_back(*(found[table].get(row_id) for found in (step.before, step.after, before, self.now)))
        self.standing.remove(step)
        self.undone.append((step, Step(done.change_id, before, self.now)))

    @rule()
    def close_and_open_again(self) -> None:
        self.store.close()
        assert [path.name for path in self.folder.iterdir()] == [self.path.name]
        self.open()
        assert dump_of(self.store) == self.now

    @invariant()
    def references_and_search_index_hold(self) -> None:
        check_soundness(self.store)

    @invariant()
    def a_lead_is_in_the_stage_that_it_entered_last(self) -> None:
        last = {entry["lead_id"]: entry["stage_id"] for entry in self.now["stage_entry"].values()}
        stages = {row_id: lead["stage_id"] for row_id, lead in self.now["lead"].items()}
        assert {row_id: stage_id for row_id, stage_id in stages.items() if stage_id is not None} == last
        kinds = {row_id: stage["kind"] for row_id, stage in self.now["stage"].items()}
        for lead in self.now["lead"].values():
            assert lead["status"] == kinds.get(lead["stage_id"])

    @invariant()
    def the_history_agrees(self) -> None:
        undone = {step.change_id for step, _ in self.undone}
        standing = [entry.change_id for entry in self.desk.history() if not entry.undone]
        assert standing == [step.change_id for step in reversed(self.standing)]
        assert undone.isdisjoint(standing)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_whatever_is_done_can_be_undone_and_redone(template: Path) -> None:
    class OfTemplate(Journal):
        def __init__(self) -> None:
            super().__init__(template)

    run_state_machine_as_test(OfTemplate, settings=settings(max_examples=some_of(40), stateful_step_count=25))
