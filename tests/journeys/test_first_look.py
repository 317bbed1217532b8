"""Leads are on screen before anything heavy is loaded, and nothing moves when the page takes over."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.model.account import Account
from leaddesk.model.change import Change
from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.services.desk import Desk
from leaddesk.services.shop import set_setting
from leaddesk.services.work import Work
from leaddesk.settings import Settings, save_settings
from leaddesk.storage.store import Store
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.shell.welcome import Welcome
from leaddesk.ui.shell.window import MainWindow
from tests.journeys.ending import end
from tests.journeys.starts import Starter, cells_of, picture_of, place_in, widths_of
from tests.ui.surroundings import copy_of, wait_for

Deed = Callable[[Work], Change]

SEEN = """
import sys
from pathlib import Path
from leaddesk import app
application = app.make_application()
program = app.Program(application, Path(sys.argv[1]))
def load_rest():
    from leaddesk.ui.leads.first_look import LeadsAhead
    print(program.window.findChild(LeadsAhead).isVisible(), *sys.modules, flush=True)
    application.exit(0)
program._load_rest = load_rest
program.window.show()
application.exec()
"""


@pytest.fixture
def start(qapp: QApplication) -> Iterator[Starter]:
    starter = Starter(qapp)
    yield starter
    for program in starter.programs:
        end(program)


def set_up(path: Path, *use_cases: Deed) -> Path:
    with closing(Store(path)) as store:
        for use_case in use_cases:
            Desk(store, "Ada").do(use_case)
    return path


def sell_to_firms(work: Work) -> Change:
    return set_setting(work, "mode", "b2b")


def add_firm(work: Work) -> Change:
    return accounts.add(work, {"name": "Rossi & Figli Srl"})


def add_deal(work: Work) -> Change:
    account_id = next(each.id for each in work.find(Account) if each.name.startswith("Rossi"))
    known: dict[str, object] = {"value_minor": 123_456_789_00, "currency": "SEK", "owner": "Ada Byron"}
    return leads.add(work, {"name": "Chairs for the canteen", "account_id": account_id} | known)


def add_contact(work: Work) -> Change:
    return leads.add_contact(work, {"name": "Zoë", "city": "Gent", "email": "zoe@example.org"})


KINDS: dict[str, tuple[str, tuple[Deed, ...]]] = {
    "a sample shop": ("sample", ()),
    "a firm that sells to firms": ("sample", (sell_to_firms, add_firm, add_deal)),
    "one contact": ("empty", (add_contact,)),
}


@pytest.mark.parametrize(
    ("kind", "width", "language", "theme"),
    [
        ("a sample shop", 1280, "en", "light"),
        ("a sample shop", 900, "de", "dark"),
        ("a firm that sells to firms", 1280, "de", "light"),
        ("one contact", 1280, "en", "dark"),
    ],
)
def test_the_page_takes_over_and_nothing_moves(
    start: Starter,
    sample_file: Path,
    empty_file: Path,
    tmp_path: Path,
    kind: str,
    width: int,
    language: str,
    theme: str,
) -> None:
    made_from, deeds = KINDS[kind]
    file = set_up(copy_of(sample_file if made_from == "sample" else empty_file, tmp_path), *deeds)
    save_settings(Settings(language=language, theme=theme, actor="Ada"))
    begun = start(file, width=width)
    rows = begun.table.model().rowCount()
    place, cells, widths = place_in(begun.window, begun.table), cells_of(begun.table, rows), widths_of(begun.table)
    picture = picture_of(begun.window, place)
    page = begun.end()
    assert begun.ahead is None
    assert place_in(begun.window, page.table) == place
    assert widths_of(page.table) == widths
    assert cells_of(page.table, min(rows, 20)) == cells[:20]
    assert picture_of(begun.window, place) == picture


def test_one_goes_on_where_one_was(start: Starter, sample_file: Path, tmp_path: Path) -> None:
    begun = start(copy_of(sample_file, tmp_path))
    bar = begun.table.verticalScrollBar()
    bar.setValue(1_234)
    row = begun.table.rowAt(100)
    begun.table.selectRow(row)
    chosen = begun.table.selected_ids()
    page = begun.end()
    assert page.table.verticalScrollBar().value() == 1_234
    assert page.table.selected_ids() == chosen
    assert page.table.currentIndex().row() == row
    assert page.table.hasFocus()


def test_keys_that_are_pressed_early_are_heard(start: Starter, sample_file: Path, tmp_path: Path) -> None:
    begun = start(copy_of(sample_file, tmp_path))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(begun.table, key)
    (chosen,) = begun.table.selected_ids()
    page = begun.end()
    assert page.table.selected_ids() == [chosen] == [page.model.id_at(2)]
    shell = begun.program.ready_shell
    assert shell.open_lead == chosen
    assert shell.window.findChild(LeadPanel) is not None


def test_a_key_in_the_middle_of_the_change_goes_to_what_is_seen(
    start: Starter, sample_file: Path, tmp_path: Path
) -> None:
    begun = start(copy_of(sample_file, tmp_path))
    wait_for(lambda: begun.program.shell is not None)
    shell = begun.program.ready_shell
    pressed: list[bool] = []

    def press() -> None:
        assert shell.content is not None
        page = shell.content.page("leads")
        assert isinstance(page, LeadsPage)
        page.table.setFocus()
        focused = QApplication.focusWidget()
        assert focused is begun.table
        QTest.keyClick(focused, Qt.Key.Key_Down)
        pressed.append(True)

    shell.filled.connect(press)
    page = begun.end()
    assert pressed
    assert page.table.selected_rows() == [1]


def test_what_lies_over_the_window_grows_with_it(start: Starter, sample_file: Path, tmp_path: Path) -> None:
    begun = start(copy_of(sample_file, tmp_path))
    begun.window.resize(1_500, 900)
    place = place_in(begun.window, begun.table)
    assert place_in(begun.window, begun.end().table) == place
    assert place.right() == 1_499


@pytest.mark.parametrize(
    "state", [{"page": "board"}, {"leads.sort": "owner"}, {"leads.query": "is:stale", "page": "leads"}]
)
def test_where_another_sight_was_left_the_window_waits_for_it(
    start: Starter, sample_file: Path, tmp_path: Path, state: dict[str, object]
) -> None:
    path = copy_of(sample_file, tmp_path)
    save_settings(Settings(actor="Ada", recent_files=(str(path),), state=state))
    begun = start(path)
    assert begun.ahead is None
    wait_for(lambda: begun.program.shell is not None and begun.program.shell.content is not None)


def test_a_search_of_another_file_is_forgotten_from_the_beginning(
    start: Starter, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    save_settings(Settings(actor="Ada", recent_files=("another",), state={"leads.query": "-is:contact"}))
    begun = start(path)
    assert "Contact" in {cells[1] for cells in cells_of(begun.table, 200)}
    assert begun.end().query == ""


@pytest.mark.parametrize("name", ["empty", "missing"])
def test_where_there_is_nothing_to_see_the_window_waits(
    start: Starter, empty_file: Path, tmp_path: Path, name: str
) -> None:
    path = copy_of(empty_file, tmp_path) if name == "empty" else tmp_path / "missing.leaddesk"
    begun = start(path)
    assert begun.ahead is None
    comes = LeadsPage if name == "empty" else Welcome
    wait_for(lambda: begun.window.findChild(comes) is not None)


def test_a_file_that_cannot_be_opened_after_all_is_covered_no_longer(
    start: Starter, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    begun = start(path)
    assert begun.ahead is not None
    with path.open("r+b") as file:
        file.seek(60)
        file.write((1_000).to_bytes(4, "big"))  # of a newer version
    wait_for(lambda: begun.ahead is None)


def test_nothing_heavy_is_loaded_before_leads_are_on_screen(sample_file: Path, tmp_path: Path) -> None:
    path = copy_of(sample_file, tmp_path)
    done = subprocess.run([sys.executable, "-c", SEEN, str(path)], capture_output=True, text=True, timeout=60)
    is_shown, *loaded = done.stdout.split()
    assert is_shown == "True", done.stderr
    assert not {"sqlmodel", "sqlalchemy", "pydantic", "numpy", "pyqtgraph", "alembic"} & set(loaded)
    assert not [name for name in loaded if name.startswith("leaddesk.services.")]
    assert sorted(each.name for each in tmp_path.iterdir()) == [path.name]


def left_of_the_page(window: MainWindow) -> int:
    """Where, from the left, the ground of the sidebar ends in the empty window."""
    image = window.grab().toImage()
    colours = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    return next(x for x, colour in enumerate(colours) if colour != colours[0])


def test_the_grounds_of_the_empty_window_are_where_they_were(
    start: Starter, sample_file: Path, tmp_path: Path
) -> None:
    begun = start(copy_of(sample_file, tmp_path))
    begun.end()
    content = begun.program.ready_shell.content
    assert content is not None
    width = content.sidebar.width()
    begun.window.close()
    empty = MainWindow(Preferences())
    empty.resize(1280, 760)
    assert left_of_the_page(empty) == width


def test_an_empty_window_without_a_past_has_grounds_too(qapp: QApplication) -> None:
    empty = MainWindow(Preferences())
    empty.resize(1280, 760)
    for in_pixels in (False, True):
        font = QFont(empty.font())
        font.setPixelSize(13) if in_pixels else font.setPointSizeF(9.75)
        empty.setFont(font)
        assert 150 < left_of_the_page(empty) < 300
