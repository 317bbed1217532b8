import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from leaddesk import paths
from leaddesk.model.errors import NotFoundError, StoreError

CHECKOUT = Path(__file__).parents[1]
# What it takes to ask for a path: a package without the rest of LeadDesk.
PARTS = ("__init__.py", "paths.py", "model/__init__.py", "model/errors.py", "model/messages.py")


def install(folder: Path) -> None:
    for part in PARTS:
        target = folder / "leaddesk" / part
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CHECKOUT / "leaddesk" / part, target)


def ask(folder: Path, name: str, before: str = "") -> str:
    code = f"import sys; {before}from leaddesk.paths import resource; print(resource({name!r}))"
    command = [sys.executable, "-c", code]
    return subprocess.check_output(command, cwd=folder, env={"PYTHONPATH": str(folder)}, text=True).strip()


def test_a_checkout_uses_the_resources_beside_the_package() -> None:
    assert paths.resource("words/en.toml") == CHECKOUT / "resources" / "words" / "en.toml"


def test_a_folder_is_a_resource_too() -> None:
    assert paths.resource("countries").is_dir()


def test_an_installed_package_uses_the_resources_inside_it(tmp_path: Path) -> None:
    install(tmp_path)
    shutil.copytree(CHECKOUT / "resources" / "words", tmp_path / "leaddesk" / "resources" / "words")
    assert ask(tmp_path, "words/en.toml") == str(tmp_path / "leaddesk" / "resources" / "words" / "en.toml")


def test_a_bundle_uses_the_resources_that_it_was_unpacked_with(tmp_path: Path) -> None:
    install(tmp_path / "program")
    words = tmp_path / "bundle" / "leaddesk" / "resources" / "words"
    shutil.copytree(CHECKOUT / "resources" / "words", words)
    answer = ask(tmp_path / "program", "words/en.toml", f"sys._MEIPASS = {str(tmp_path / 'bundle')!r}; ")
    assert answer == str(words / "en.toml")


def test_a_missing_resource_is_named_in_one_sentence() -> None:
    with pytest.raises(NotFoundError, match=r"missing: words/xx\.toml\. Install LeadDesk again\."):
        paths.resource("words/xx.toml")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only Linux names the folder in a file")
def test_the_default_file_lies_in_the_users_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documenti"\n')
    assert paths.default_store() == Path.home() / "Documenti" / "LeadDesk" / "LeadDesk.leaddesk"


def test_asking_for_a_folder_does_not_make_it() -> None:
    folders = [paths.documents_dir(), paths.data_dir(), paths.config_dir(), paths.log_dir(), paths.backup_dir()]
    assert all(folder.is_relative_to(Path.home()) for folder in [*folders, paths.sample_store()])
    assert list(Path.home().iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_new_folders_are_for_the_user_alone(tmp_path: Path) -> None:
    folder = paths.make_private_dir(tmp_path / "a" / "b")
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder.parent)] == [0o700, 0o700]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_folder_that_exists_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    paths.make_private_dir(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o750


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(StoreError, match="cannot be made"):
            paths.make_private_dir(folder)
