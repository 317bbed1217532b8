"""The window of help: read, followed, gone back in, searched, by keys."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from leaddesk.languages import LANGUAGE_NAMES
from leaddesk.ui.help.contents import PAGES
from leaddesk.ui.help.document import document_of
from leaddesk.ui.help.library import Library
from leaddesk.ui.help.names import Names, shown_search
from leaddesk.ui.help.window import HelpWindow, make_window
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.help_opener import HelpOpener
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import Translations
from leaddesk.ui.shell.named_actions import named_actions
from tests.ui.opened import opened_urls
from tests.ui.surroundings import answered, window_over

_translations = Translations()


@pytest.fixture
def help_window(empty_kit: Kit) -> HelpWindow:
    window = make_window(empty_kit, named_actions(), window_over())
    window.show_page("start")
    window.show()
    return window


@pytest.fixture
def german() -> Iterator[Library]:
    _translations.use("de")
    yield Library("de", Names(named_actions(), shown_search("de")))
    _translations.use("en")


def text_of(window: HelpWindow) -> str:
    return window.reader.toPlainText()


def listed(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_page_can_be_read_in_every_language(empty_kit: Kit, language: str) -> None:
    _translations.use(language)
    library = Library(language, Names(named_actions(), shown_search(language)))
    _translations.use("en")
    for name in PAGES:
        page = library.pages[name]
        text = document_of(page, library, empty_kit.theme, 600).toPlainText()
        assert text.startswith(page.title)
        assert "{{" not in text
        assert all(part.text in text.replace("\N{NARROW NO-BREAK SPACE}", "") for part in page.parts)


def test_names_are_those_of_the_menus_in_the_language_of_the_window(german: Library) -> None:
    text = " ".join(part.text for part in german.pages["import"].parts)
    assert "Datei › Importieren…" in text
    assert "Strg+I" in text
    assert "&" not in text


def test_a_link_leads_to_another_page_and_there_is_a_way_back_and_on(help_window: HelpWindow) -> None:
    help_window.reader.anchorClicked.emit(QUrl("tools"))
    assert (help_window.page, text_of(help_window).split("\n")[0]) == ("tools", "Importing from each tool")
    assert help_window.list.currentItem().text() == "Importing from each tool"
    QTest.keyClick(help_window.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_window.page == "start"
    QTest.keyClick(help_window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert help_window.page == "tools"
    help_window.go_on()
    assert help_window.page == "tools"


def test_links_are_followed_by_keys(help_window: HelpWindow) -> None:
    help_window.reader.setFocus()
    QTest.keyClick(help_window.reader, Qt.Key.Key_Tab)
    QTest.keyClick(help_window.reader, Qt.Key.Key_Return)
    assert help_window.page == "tools"


@pytest.mark.parametrize(
    ("typed", "first"),
    [("accountant", "Export and accountant"), ("HUBSPOT pipedrive avera", "What the figures mean")],
)
def test_search_finds_parts_of_words_in_any_order_and_shows_the_first_page(
    help_window: HelpWindow, typed: str, first: str
) -> None:
    help_window.search.take(typed)
    assert listed(help_window)[0] == first
    assert text_of(help_window).startswith(first)
    assert help_window.reader.extraSelections()
    help_window.search.clear_search()
    assert len(listed(help_window)) == len(PAGES)
    assert not help_window.reader.extraSelections()


def test_one_comes_back_from_a_search_to_where_it_began(help_window: HelpWindow) -> None:
    for typed in ("privacy", "accountant", "formula"):
        help_window.search.take(typed)
        assert help_window.page != "start"
    help_window.go_back()
    assert help_window.page == "start"


def test_search_does_not_mind_accents(german: Library) -> None:
    assert german.find("ruckgangig anderungen")[0] == "history"
    assert german.find("Rückgängig Änderungen") == german.find("ruckgangig anderungen")


def test_what_is_marked_is_what_was_searched_for(help_window: HelpWindow) -> None:
    help_window.show_page("import")
    help_window.search.take("csv")
    marked = [mark.cursor.selectedText() for mark in help_window.reader.extraSelections()]
    assert set(marked) == {"CSV"}


def test_a_search_that_finds_nothing_says_so(help_window: HelpWindow) -> None:
    help_window.search.take("xylophone")
    told = [each for each in help_window.findChildren(QLabel) if each.isVisible()]
    assert [each.text() for each in told] == ["No page has all of these words."]
    assert (listed(help_window), help_window.page) == ([], "start")


def test_a_page_with_pictures_is_no_wider_than_the_window_however_it_is_resized(help_window: HelpWindow) -> None:
    help_window.show_page("channels")
    for width in (900, 885, 912):
        help_window.resize(width, 600)
        assert help_window.reader.horizontalScrollBar().maximum() == 0


def test_escape_closes_it_from_the_text(help_window: HelpWindow) -> None:
    QTest.keyClick(help_window.reader, Qt.Key.Key_Escape)
    assert not shiboken6.isValid(help_window) or not help_window.isVisible()


def test_it_opens_nothing_but_its_own_pages(help_window: HelpWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert help_window.reader.loadResource(kind, QUrl("file:///etc/passwd")) is None
    with opened_urls() as urls:
        help_window.reader.anchorClicked.emit(QUrl("https://example.com"))
    assert urls == []
    assert help_window.page == "start"


def test_it_is_drawn_in_the_colours_of_now_and_stays_where_it_was_read(help_window: HelpWindow) -> None:
    help_window.show_page("channels")
    bar = help_window.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    help_window.reader.draw_again()
    assert bar.value() == before


def test_nobody_imports_it_before_somebody_wishes_for_it() -> None:
    """Only `pages.py` knows it, by a name that it imports later."""
    ours = Path(make_window.__code__.co_filename).parent
    others = (path for path in ours.parents[1].rglob("*.py") if path.parent != ours)
    assert not [path for path in others if re.search(r"(from|import) leaddesk\.ui\.help\b", path.read_text("utf-8"))]


class About(Dialog):
    """A dialog with a page of its own."""

    help_page = "backups"


class Opened:
    """What a wish opens, over a window."""

    def __init__(self, kit: Kit) -> None:
        self.kit, self.window = kit, window_over()
        self.window.show()
        self.made: list[HelpWindow] = []
        self.opener = HelpOpener(kit, self.make, self.window)

    def make(self, parent: QWidget) -> HelpWindow:
        self.made.append(make_window(self.kit, named_actions(), parent))
        return self.made[-1]


def test_a_wish_opens_the_page_about_what_is_shown_and_a_second_one_the_same_window(empty_kit: Kit) -> None:
    opened = Opened(empty_kit)
    empty_kit.navigator.page = "funnel"
    empty_kit.navigator.help_requested.emit("")
    assert [each.page for each in opened.made] == ["board"]
    empty_kit.navigator.help_requested.emit("figures")
    assert [each.page for each in opened.made] == ["figures"]
    assert not opened.made[0].isModal()


def test_a_dialog_opens_its_own_page_over_itself_by_key_and_by_its_button(empty_kit: Kit) -> None:
    opened = Opened(empty_kit)
    dialog = About(empty_kit, "About", opened.window)
    dialog.buttons.addWidget(QLabel("Close"))
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    answered(empty_kit)
    assert [(each.page, each.parentWidget()) for each in opened.made] == [("backups", dialog)]
    opened.made[0].close()
    (button,) = [each for each in dialog.findChildren(QWidget) if each.accessibleName() == "Help (F1)"]
    button.click()  # type: ignore[attr-defined] # it is a button
    assert [each.page for each in opened.made] == ["backups"] * 2


def test_help_that_is_open_is_made_anew_with_all_else(empty_kit: Kit) -> None:
    opened = Opened(empty_kit)
    empty_kit.navigator.help_requested.emit("sales")
    made: list[HelpWindow] = []

    def make(parent: QWidget) -> HelpWindow:
        made.append(make_window(empty_kit, named_actions(), parent))
        return made[-1]

    opened.opener.deleteLater()
    HelpOpener(empty_kit, make, opened.window)
    assert [each.page for each in made] == ["sales"]
    assert not opened.made[0].isVisible()
