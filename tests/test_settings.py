import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.settings import (
    STATE_LETTERS,
    STATE_VALUES,
    Settings,
    load_settings,
    save_settings,
    settings_path,
    system_user,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)


def test_without_a_file_all_are_defaults(path: Path) -> None:
    assert load_settings(path) == Settings()
    assert Settings().actor == system_user()
    assert not path.parent.exists()


def test_what_is_saved_is_loaded(path: Path) -> None:
    settings = Settings("sv", "dark", 150, "Åsa “Ö” Öberg", ("/srv/a.leaddesk", "/srv/ö\udcff.leaddesk"))
    save_settings(settings, path)
    assert load_settings(path) == settings


def test_settings_are_kept_in_the_users_own_folder() -> None:
    save_settings(Settings(language="it"))
    assert load_settings().language == "it"
    assert settings_path().is_relative_to(Path.home())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_the_file_is_for_the_user_alone_even_when_written_again(path: Path) -> None:
    save_settings(Settings(), path)
    path.chmod(0o644)
    save_settings(Settings(), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_saving_leaves_nothing_else_behind(path: Path) -> None:
    save_settings(Settings(), path)
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe\x00", b"[1]", b"null", b"[" * 100_000, b'{"language": "it"'])
def test_a_damaged_file_is_kept_aside_and_all_are_defaults(path: Path, damage: bytes) -> None:
    put(path, damage)
    assert load_settings(path) == Settings()
    assert not path.exists()
    assert path.with_name("settings.json.damaged").read_bytes() == damage


def test_a_folder_in_place_of_the_file_stops_nothing(path: Path) -> None:
    path.mkdir(parents=True)
    assert load_settings(path) == Settings()
    save_settings(Settings(language="nl"), path)
    assert load_settings(path).language == "nl"


def test_a_value_that_makes_no_sense_is_the_default_and_the_others_stay(path: Path) -> None:
    strange = {"language": "xx", "theme": 3, "text_size": 9000, "actor": " ", "recent_files": ["/a", 1], "future": 1}
    put(path, json.dumps(strange).encode())
    assert load_settings(path) == Settings(recent_files=("/a",))
    path.write_text(json.dumps({"language": ["it"], "theme": "dark", "text_size": "120", "recent_files": "/a"}))
    assert load_settings(path) == Settings(theme="dark")


def test_true_is_not_a_text_size(path: Path) -> None:
    put(path, b'{"text_size": true}')
    assert load_settings(path).text_size == 100


def test_a_file_that_cannot_be_saved_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    (path / "full").mkdir(parents=True)
    with pytest.raises(StoreError, match="The settings cannot be saved in"):
        save_settings(Settings(), path)
    assert [found.name for found in tmp_path.iterdir()] == ["settings.json"]


def test_recent_files_are_newest_first_once_and_at_most_ten(tmp_path: Path) -> None:
    settings = replace(Settings(), recent_files=())
    for number in range(12):
        settings = settings.with_recent(tmp_path / f"{number}.leaddesk")
    settings = settings.with_recent(tmp_path / "5.leaddesk")
    assert [Path(name).stem for name in settings.recent_files] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]


def test_how_the_window_was_left_is_kept(path: Path) -> None:
    settings = replace(Settings(), reduced_motion=True)
    settings = settings.with_state("window", "AdnQywADAAA=").with_state("columns", {"leads": [180, 90], "wide": True})
    save_settings(settings, path)
    assert load_settings(path) == settings
    assert settings.state == {"window": "AdnQywADAAA=", "columns": {"leads": [180, 90], "wide": True}}


def test_state_is_as_it_will_be_read_again_and_none_forgets_it() -> None:
    settings = Settings().with_state("splitter", (300, 500)).with_state("page", "leads")
    assert settings.state == {"splitter": [300, 500], "page": "leads"}
    assert settings.with_state("splitter", None).state == {"page": "leads"}
    assert settings.state == {"splitter": [300, 500], "page": "leads"}


@pytest.mark.parametrize("value", [b"bytes", {1}, float("nan"), float("inf"), Path("here")])
def test_state_that_cannot_be_written_is_refused_at_once(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        Settings().with_state("page", value)


def test_state_does_not_grow_without_end() -> None:
    settings = Settings().with_state("page", "x").with_state("page", "x" * STATE_LETTERS)
    assert settings.state == {}
    for number in range(STATE_VALUES + 5):
        settings = settings.with_state(f"key {number}", number)
    assert len(settings.state) == STATE_VALUES
    assert "key 4" not in settings.state
    assert settings.state["key 5"] == 5


def test_state_that_makes_no_sense_is_left_out_and_the_rest_stays(path: Path) -> None:
    large = "x" * STATE_LETTERS
    state = f'{{"a": null, "b": NaN, "c": "{large}", "d": [1, Infinity], "page": "board"}}'
    put(path, f'{{"state": {state}, "reduced_motion": 1}}'.encode())
    assert load_settings(path) == Settings(state={"page": "board"})
    path.write_text('{"state": ["page"], "theme": "dark"}')
    assert load_settings(path) == Settings(theme="dark")


def test_settings_can_be_told_apart_and_kept_in_a_set() -> None:
    assert len({Settings(), Settings().with_state("page", "leads"), Settings(state={})}) == 2
