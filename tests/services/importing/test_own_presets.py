"""Presets of the user's own: saved from a mapping, known before those that LeadDesk brings, renamed and removed."""

from pathlib import Path

import pytest

from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.services.importing.own_presets import own_presets, remove_preset, save_preset
from leaddesk.services.importing.preview import FilePreview, preview
from leaddesk.services.importing.request import ImportRequest
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in_text, write

HEAD = "Nummer,Wer,Wo,Phase,Farbe\n"
COLUMNS = {"Wer": "name", "Wo": "city", "Phase": "stage", "Nummer": "external_id"}


def seen(bench: Bench, folder: Path, text: str, **answers: object) -> FilePreview:
    path = write(folder, "seen.csv", text)
    return bench.desk.ask(lambda work: preview(path, ImportRequest((path,), **answers), work))  # type: ignore[arg-type]


def save(bench: Bench, folder: Path, title: str = "Old book", **answers: object) -> None:
    path = write(folder, "seen.csv", HEAD + "1,Anna,Roma,hot,red\n")
    request = ImportRequest((path,), columns=COLUMNS, **answers)  # type: ignore[arg-type]
    found = bench.desk.ask(lambda work: preview(path, request, work))
    bench.do(save_preset, title, found, request)


def test_a_file_is_known_by_a_preset_of_the_users_own(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path, stages={"hot": "Qualified"})
    found = seen(bench, tmp_path, "Wo,Wer,Nummer,Phase,Neu\nLund,Bea,2,hot,x\n")
    assert (found.preset, found.title, found.is_own_preset) == ("old_book", "Old book", True)
    assert [each.field for each in found.columns] == ["city", "name", "external_id", "stage", None]
    result = take_in_text(bench, tmp_path, HEAD + "1,Anna,Roma,hot,red\n")
    assert (result.preset, result.title) == ("old_book", "Old book")
    assert lead_called(bench, "Anna").stage_id == bench.stage("qualified")
    assert lead_called(bench, "Anna").extra == {"Farbe": "red"}


def test_a_preset_is_named_by_its_name_or_its_title(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path)
    for name in ("old_book", "Old book"):
        assert seen(bench, tmp_path, "Wer,Wo\nAnna,Roma\n", preset=name).preset == "old_book"
    with pytest.raises(BadInputError, match="old_book, "):
        seen(bench, tmp_path, "Wer,Wo\nAnna,Roma\n", preset="new_book")


def test_a_file_with_few_of_its_columns_is_another_file(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path)
    assert seen(bench, tmp_path, "Wer,Wo\nAnna,Roma\n").preset == ""


def test_ids_stay_the_same_when_a_preset_is_saved(bench: Bench, tmp_path: Path) -> None:
    text = HEAD + "1,Anna,Roma,Captured,red\n"
    take_in_text(bench, tmp_path, text, columns=COLUMNS)
    save(bench, tmp_path)
    assert take_in_text(bench, tmp_path, text).unchanged == 1


def test_saving_under_the_same_title_replaces(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path)
    save(bench, tmp_path, title="old  BOOK", as_contacts=True)
    ((name, found),) = bench.desk.ask(own_presets).items()
    assert (name, found.title, found.contacts) == ("old_book", "old BOOK", True)


def test_two_titles_that_look_alike_are_two_presets(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path, title="Fair!")
    save(bench, tmp_path, title="Fair?")
    save(bench, tmp_path, title="HubSpot deals")
    assert sorted(bench.desk.ask(own_presets)) == ["fair", "fair_2", "hubspot_deals_2"]


def test_a_preset_is_removed(bench: Bench, tmp_path: Path) -> None:
    save(bench, tmp_path)
    bench.do(remove_preset, "old_book")
    assert bench.desk.ask(own_presets) == {}
    with pytest.raises(NotFoundError):
        bench.do(remove_preset, "old_book")
    with pytest.raises(BadInputError):
        save(bench, tmp_path, title=" ")


def test_columns_that_stand_in_for_another_still_do_in_a_preset_of_the_users_own(bench: Bench, tmp_path: Path) -> None:
    head = "First Name,Last Name,Labels,E-mail 2 - Value,E-mail 1 - Value,Phone 1 - Value\n"
    path = write(tmp_path, "people.csv", head + "Anna,Rossi,,,anna@x.example,\n")
    request = ImportRequest((path,), columns={"Labels": "notes"})
    found = bench.desk.ask(lambda work: preview(path, request, work))
    assert found.preset == "google_contacts"
    bench.do(save_preset, "My people", found, request)
    result = take_in_text(bench, tmp_path, head + "Bea,Lind,,bea@y.example,,\n", name="more.csv")
    assert result.preset == "my_people"
    assert lead_called(bench, "Bea Lind").email == "bea@y.example"
