"""What happened is written down with its kind, moment, channel and people, and put right afterwards."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.model.enums import ActivityKind
from leaddesk.services.diary import activities
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.entry_form import EntryForm
from leaddesk.ui.lead_panel.entry_row import EntryRow
from leaddesk.ui.lead_panel.moment_row import parse_time
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import asked, changing, done, first, lead_of, page_of, shown, typed
from tests.ui.surroundings import wait_for


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("9", time(9)),
        ("2 pm", time(14)),
        ("12:15 am", time(0, 15)),
        ("14 Uhr", time(14)),
        ("14.30 uur", time(14, 30)),
    ],
)
def test_a_time_is_understood_as_it_is_said(text: str, at: time) -> None:
    assert parse_time(text) == at


@pytest.mark.parametrize("text", ["", "noon", "25:00", "12:60", "13 pm", "0 am", "1:2", "12:30:40", "١٢x"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - what is no number has a text of its own
        parse_time(text)


def newest(kit: Kit, panel: LeadPanel, text: str) -> activities.Logged:
    page = page_of(kit, lead_of(panel))
    entry = next(entry for entry in page.timeline if entry.id is not None and entry.text == text)
    return asked(kit, lambda work: activities.logged(work, entry.id or 0))


def test_a_visit_of_yesterday_is_written_down_with_its_channel(kit: Kit, panel: LeadPanel) -> None:
    composer, yesterday = panel.timeline.composer, kit.workspace.today - timedelta(days=1)
    assert not composer.details.isVisible()
    composer.begin()
    assert composer.details.isVisible()
    typed(composer.text, "Came to try the bike")
    composer.kind.set_key("visit")
    composer.details.when.set_key("earlier")
    composer.details.moment.day.setText("yesterday")
    composer.details.moment.time.setText("16:45")
    channel = next(iter(kit.workspace.directory.channels))
    composer.details.channel.set_key(str(channel))
    with changing(kit):
        composer.save()
    activity = newest(kit, panel, "Came to try the bike").activity
    zone = kit.workspace.shop.zone
    assert (activity.kind, activity.channel_id, activity.happened_on) == (ActivityKind.VISIT, channel, yesterday)
    assert activity.happened_at == datetime.combine(yesterday, time(16, 45), zone).astimezone(UTC)
    assert not composer.details.is_touched
    assert composer.kind.key() == "note"


def test_a_call_needs_no_words_and_a_note_does(kit: Kit, panel: LeadPanel) -> None:
    composer, count = panel.timeline.composer, len(page_of(kit, lead_of(panel)).timeline)
    composer.save()
    composer.kind.set_key("call")
    with changing(kit):
        composer.save()
    assert len(page_of(kit, lead_of(panel)).timeline) == count + 1


def test_what_cannot_be_understood_is_said_and_nothing_is_lost(kit: Kit, panel: LeadPanel) -> None:
    composer = panel.timeline.composer
    composer.begin()
    typed(composer.text, "Rang")
    composer.details.when.set_key("earlier")
    composer.details.moment.time.setText("noonish")
    composer.save()
    assert composer._sentence.text() == "“noonish” is not a time; write 14:30."  # noqa: SLF001
    composer.details.moment.time.setText("12")
    composer.details.moment.day.setText("tomorrow")
    composer.save()
    wait_for(lambda: "plan a task" in composer._sentence.text())  # noqa: SLF001
    assert composer.text.toPlainText() == "Rang"


def test_people_of_the_account_take_part(kit: Kit, panels: list[LeadPanel]) -> None:
    panel = shown(kit, first(kit, "is:open is:b2b"))
    panels.append(panel)
    composer = panel.timeline.composer
    composer.begin()
    assert composer.details.people.isVisible()
    menu = composer.details.people.menu()
    menu.actions()[0].trigger()
    name = menu.actions()[0].text()
    typed(composer.text, "Met at the fair")
    with changing(kit):
        composer.save()
    found = newest(kit, panel, "Met at the fair")
    assert [found.known[person] for person in found.people] == [name]


def test_nobody_else_takes_part_with_a_private_lead(panel: LeadPanel) -> None:
    panel.timeline.composer.begin()
    assert not panel.timeline.composer.details.people.isVisible()


def test_an_entry_is_put_right_by_f2(kit: Kit, panel: LeadPanel) -> None:
    lead_id = lead_of(panel)
    done(kit, lambda work: activities.log(work, ActivityKind.CALL, "Rang", lead_id=lead_id))
    before = newest(kit, panel, "Rang").activity
    row = next(row for row in panel.findChildren(EntryRow) if row.entry.text == "Rang")
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_F2)
    wait_for(lambda: isinstance(panel.timeline.form, EntryForm))
    form = panel.timeline.form
    assert form is not None
    form.kind.setCurrentIndex(form.kind.findData("complaint"))
    form.text.setPlainText("Rang: the bell is broken")
    with changing(kit):
        form.save()
    after = newest(kit, panel, "Rang: the bell is broken").activity
    assert (after.id, after.kind, after.happened_at) == (before.id, ActivityKind.COMPLAINT, before.happened_at)
    panel.timeline.filter.set_key("complaints")
    panel.timeline.filter.chosen.emit("complaints")
    assert "Rang: the bell is broken" in [row.entry.text for row in panel.findChildren(EntryRow) if row.isVisible()]


def test_the_filter_stays_for_the_next_lead(kit: Kit, panel: LeadPanel) -> None:
    panel.timeline.filter.set_key("moves")
    panel.timeline.filter.chosen.emit("moves")
    other = first(kit, "is:won")
    panel.show_lead(other)
    wait_for(lambda: panel.page is not None and panel.page.lead.id == other)
    assert panel.timeline.filter.key() == "moves"
    kinds = {row.entry.kind for row in panel.findChildren(EntryRow) if row.isVisible()}
    assert kinds <= {"moved", "created", "imported"}
