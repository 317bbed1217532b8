"""A lead that was typed in one line, written."""

from datetime import timedelta

from leaddesk.model.activity import Activity
from leaddesk.model.enums import ActivityKind
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services.quick.adding import add, prepare
from leaddesk.services.quick.line import read_line
from tests.services.bench import Bench


def test_lead_wish_and_task_are_one_change(bench: Bench) -> None:
    words = bench.desk.ask(lambda work: prepare(work, "en"))
    read = read_line("Lucia @lucia.home Instagram mirror tomorrow", words)
    bench.desk.do(lambda work: add(work, read.fields(), wish=read.wish, task=read.wish, due_on=read.due_on))
    (lead,) = bench.desk.ask(lambda work: work.find(Lead))
    (heard,) = bench.desk.ask(lambda work: work.find(Activity))
    (task,) = bench.desk.ask(lambda work: work.find(Task))
    assert (lead.name, lead.instagram, lead.stage_id is not None) == ("Lucia", "lucia.home", True)
    assert (heard.lead_id, heard.kind, heard.text, heard.channel_id) == (
        lead.id, ActivityKind.INTEREST, "mirror", lead.channel_id,
    )  # fmt: skip
    assert (task.lead_id, task.title, task.due_on) == (lead.id, "mirror", words.today + timedelta(days=1))
    bench.desk.undo()
    assert not any(bench.desk.ask(lambda work: [work.find(Lead), work.find(Activity), work.find(Task)]))
