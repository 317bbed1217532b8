"""Whatever a file is, an import of it is refused in a sentence, or its counts add up; and nothing is half-written."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from leaddesk.model.errors import LeadDeskError
from leaddesk.services.importing.preview import preview
from leaddesk.services.importing.request import ImportRequest, ImportResult
from leaddesk.services.importing.run import import_files
from leaddesk.storage.store import Store
from tests.lanes import UGLY_FILES
from tests.services.bench import Bench
from tests.services.importing.intake import write
from tests.services.importing.ugly import answers, ugly_files

_SOME = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)


@pytest.fixture
def shop(new_file: Path, tmp_path: Path) -> Iterator[Bench]:
    """A file with a few rows in it that rows of other files may be about."""
    path = tmp_path / "shop" / new_file.name
    path.parent.mkdir()
    shutil.copyfile(new_file, path)
    with Store(path) as store:
        bench = Bench(store)
        rows = "id,name,email,stage,value,currency\n1,Anna,a@x.org,Captured,12.50,EUR\n2,Bo,b@y.org,won,7,EUR\n"
        import_files(bench.desk, ImportRequest((write(tmp_path, "first.csv", rows),)))
        yield bench


def outcome(do: Callable[[], ImportResult]) -> ImportResult | None:
    """What came of an import whose counts add up; None if it was refused in a sentence."""
    try:
        result = do()
    except LeadDeskError as refusal:
        if not str(refusal).strip():
            raise
        return None
    for each in result.files:
        counts = each.counts()
        assert counts["read"] == sum(counts[name] for name in counts if name not in ("read", "ambiguous"))
        assert all(str(warning) for warning in each.warnings.all())
    return result


def try_one(shop: Bench, folder: Path, file: tuple[str, bytes], told: dict[str, Any]) -> None:
    path = folder / file[0]
    path.write_bytes(file[1])
    version = shop.desk.file_version()
    request = ImportRequest((path,), dry_run=True, **told)
    outcome(lambda: import_files(shop.desk, request))
    with suppress(LeadDeskError):
        preview(path, request)
    assert shop.desk.file_version() == version


@settings(parent=_SOME, max_examples=60)
@given(file=ugly_files(), told=answers)
def test_some_ugly_files_do_nothing_worse_than_being_refused(
    shop: Bench, tmp_path: Path, file: tuple[str, bytes], told: dict[str, Any]
) -> None:
    try_one(shop, tmp_path, file, told)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_many_ugly_files_do_nothing_worse_than_being_refused(shop: Bench, tmp_path: Path) -> None:
    before = shop.rows()

    @settings(parent=_SOME, max_examples=UGLY_FILES, phases=[Phase.generate, Phase.shrink])
    @given(file=ugly_files(), told=answers)
    def try_each(file: tuple[str, bytes], told: dict[str, Any]) -> None:
        try_one(shop, tmp_path, file, told)

    try_each()
    assert shop.rows() == before


@settings(parent=_SOME, max_examples=20)
@given(file=ugly_files(), told=answers)
def test_an_ugly_file_is_taken_in_whole_or_not_at_all_and_taken_back(
    shop: Bench, tmp_path: Path, file: tuple[str, bytes], told: dict[str, Any]
) -> None:
    path = tmp_path / file[0]
    path.write_bytes(file[1])
    before = shop.rows()
    result = outcome(lambda: import_files(shop.desk, ImportRequest((path,), uses_kept=False, **told)))
    if result is None:
        assert shop.rows() == before
    else:
        shop.desk.undo()
        assert shop.rows() == before
