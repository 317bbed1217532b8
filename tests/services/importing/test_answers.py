"""What was answered about a kind of file holds for the next one, unless it contradicts; undo takes it back."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.channel import Channel
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.setting import Setting
from leaddesk.services import channels
from leaddesk.services.importing.answers import PREFIX
from leaddesk.services.importing.preview import preview, questions_of
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, write

DAYS = "name,created_at\nAnna,03.04.2026\n"


def kept(bench: Bench) -> list[Setting]:
    return [each for each in bench.find(Setting) if each.key.startswith(PREFIX)]


def test_an_order_of_days_is_asked_once_for_files_of_a_kind(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(AmbiguousError):
        take_in_text(bench, tmp_path, DAYS)
    first = take_in_text(bench, tmp_path, DAYS, date_order="dmy")
    assert (first.used_answers, first.answered_on) == ((), None)
    second = take_in_text(bench, tmp_path, "created_at,NAME\n05.06.2026,Bea\n", name="more.csv")
    assert (second.used_answers, second.answered_on) == (("date_order",), date(2026, 3, 2))
    assert lead_called(bench, "Bea").created_on == date(2026, 6, 5)


def test_undoing_the_import_takes_the_answer_back(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, DAYS, date_order="dmy")
    assert len(kept(bench)) == 1
    done = bench.desk.undo()
    assert (kept(bench), done.kept) == ([], ())
    with pytest.raises(AmbiguousError):
        take_in_text(bench, tmp_path, DAYS)
    bench.desk.redo()
    take_in_text(bench, tmp_path, DAYS)


def test_undoing_an_import_weeks_later_leaves_what_was_answered_since(bench: Bench, tmp_path: Path) -> None:
    first = take_in(bench, write(tmp_path, "a.csv", DAYS), date_order="dmy")
    take_in_text(bench, tmp_path, "name,created_at\nBea,03.04.2026\n", date_order="mdy")
    assert first.run_id is not None
    assert bench.desk.undo_run(first.run_id).kept == ()
    (found,) = kept(bench)
    assert isinstance(found.value, dict)
    assert found.value["date_order"] == "mdy"


def test_an_answer_that_cannot_read_a_value_any_more_is_asked_again(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,created_at\nAnna,03-04-10\n", date_order="ymd")
    with pytest.raises(AmbiguousError):
        take_in_text(bench, tmp_path, "name,created_at\nBea,03.04.2026\n")


def test_values_that_leave_one_reading_need_no_answer(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, DAYS, date_order="mdy")
    result = take_in_text(bench, tmp_path, "name,created_at\nBea,25.04.2026\n")
    assert (result.used_answers, lead_called(bench, "Bea").created_on) == ((), date(2026, 4, 25))


def test_what_is_said_now_goes_before_what_was_said_then(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, DAYS, date_order="dmy")
    take_in_text(bench, tmp_path, "name,created_at\nBea,03.04.2026\n", date_order="mdy")
    assert lead_called(bench, "Bea").created_on == date(2026, 3, 4)
    take_in_text(bench, tmp_path, "name,created_at\nCarl,03.04.2026\n")
    assert lead_called(bench, "Carl").created_on == date(2026, 3, 4)


def test_whoever_wants_to_be_asked_again_is(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, DAYS, date_order="dmy")
    with pytest.raises(AmbiguousError):
        take_in_text(bench, tmp_path, DAYS, uses_kept=False)


def test_columns_stages_and_channels_are_answered_once(bench: Bench, tmp_path: Path) -> None:
    head = "name,wo,phase,from\n"
    take_in_text(
        bench,
        tmp_path,
        head + "Anna,Roma,hot,insta\n",
        columns={"wo": "city", "phase": "stage", "from": "channel"},
        stages={"hot": "Qualified"},
        channels={"insta": "Social media"},
    )
    result = take_in_text(bench, tmp_path, head + "Bea,Lund,hot,insta\n")
    assert set(result.used_answers) == {"columns", "stages", "channels"}
    bea = lead_called(bench, "Bea")
    assert (bea.city, bea.stage_id, bea.channel_id) == ("Lund", bench.stage("qualified"), bench.channel("social_media"))
    other = take_in_text(bench, tmp_path, head + "Carl,Bonn,hot,insta\n", columns={"wo": "extra"})
    assert lead_called(bench, "Carl").city is None
    assert other.mapping["phase"] == "stage"


def test_a_file_as_another_kind_leaves_out_how_columns_were_mapped(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,wo\nAnna,Roma\n", columns={"wo": "instagram"})
    result = take_in_text(bench, tmp_path, "name,wo\nRossi,Roma\n", kind="accounts")
    assert (result.kind, dict(result.mapping)) == ("accounts", {"name": "name"})


def test_contacts_are_remembered(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,city\nAnna,Roma\n", as_contacts=True)
    assert lead_called(bench, "Anna").is_contact
    take_in_text(bench, tmp_path, "name,city\nBea,Roma\n")
    assert lead_called(bench, "Bea").is_contact


def test_how_a_file_is_read_is_remembered_by_what_it_looks_like_at_first(bench: Bench, tmp_path: Path) -> None:
    text = "Export of today\nname;city\nAnna;Roma\n"
    take_in_text(bench, tmp_path, text, header_line=2, delimiter=";")
    result = take_in_text(bench, tmp_path, text.replace("Anna", "Bea"))
    assert lead_called(bench, "Bea").city == "Roma"
    assert set(result.used_answers) <= {"header_line", "delimiter"}


def test_a_trial_keeps_nothing_and_an_exact_file_asks_nothing(bench: Bench, tmp_path: Path) -> None:
    take_in(bench, write(tmp_path, "a.csv", DAYS), date_order="dmy", dry_run=True)
    assert kept(bench) == []


def test_the_preview_says_what_was_answered_before(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,wo\nAnna,Roma\n", columns={"wo": "city"})
    path = write(tmp_path, "more.csv", "name,wo\nBea,Lund\n")
    seen = bench.desk.ask(lambda work: preview(path, ImportRequest((path,)), work))
    assert (seen.used_answers, seen.answered_on) == (("columns",), date(2026, 3, 2))
    assert [each.field for each in seen.columns] == ["name", "city"]
    assert preview(path, ImportRequest((path,))).used_answers == ()


def test_all_that_is_open_is_asked_at_once(bench: Bench, tmp_path: Path) -> None:
    first = write(tmp_path, "first.csv", "name;created_at;won_at;value\nAnna;03.04.2026;05.06.2026;1.234\n")
    second = write(tmp_path, "second.csv", "name;created_at\nBea;03.04.2026\n")
    with pytest.raises(BadInputError) as refusal:
        import_files(bench.desk, ImportRequest((first, second)))
    asked = questions_of(refusal.value, first)
    assert [(path.name, question.about, question.column) for path, question in asked] == [
        ("first.csv", "date_order", "created_at"),
        ("first.csv", "decimal", "value"),
        ("second.csv", "date_order", "created_at"),
    ]
    sentence = str(refusal.value)
    assert "--date-order" in sentence
    assert "--decimal" in sentence
    assert sentence.count("03.04.2026") == 1
    assert bench.find(Lead) == []


def test_an_encoding_that_was_told_once_does_not_garble_a_file_in_utf_8(bench: Bench, tmp_path: Path) -> None:
    old = tmp_path / "old.csv"
    old.write_bytes("name,city\nJürgen,Köln\n".encode("mac-roman"))
    take_in(bench, old, encoding="mac-roman")
    assert lead_called(bench, "Jürgen").city == "Köln"
    old.write_bytes("name,city\nÅsa,Malmö\n".encode("mac-roman"))
    assert take_in(bench, old).files[0].used_answers == ("encoding",)
    assert lead_called(bench, "Åsa").city == "Malmö"
    result = take_in_text(bench, tmp_path, "name,city\nMárta,Győr\n")
    assert (lead_called(bench, "Márta").city, result.used_answers) == ("Győr", ())


def test_an_answer_that_names_what_is_called_otherwise_now_is_forgotten(bench: Bench, tmp_path: Path) -> None:
    text = "name,stage,channel\n{},hot,insta\n"
    take_in_text(bench, tmp_path, text.format("Anna"), stages={"hot": "Qualified"}, channels={"insta": "Social media"})
    bench.do(channels.edit_channel, bench.channel("social_media"), {"name": "Networks"})
    result = take_in_text(bench, tmp_path, text.format("Bea"))
    assert set(result.used_answers) == {"stages", "channels"}
    take_in_text(bench, tmp_path, text.format("Carl"), channels={"insta": "Booth"})
    (booth,) = bench.find(Channel, name="Booth")
    assert booth.id is not None
    bench.do(channels.edit_channel, booth.id, {"name": "Stand"})
    assert take_in_text(bench, tmp_path, text.format("Dora")).used_answers == ("stages",)
