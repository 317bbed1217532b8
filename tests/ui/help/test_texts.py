"""The texts of help: whole in all languages, alike, short, true to the names of the program."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from leaddesk.languages import LANGUAGE_NAMES
from leaddesk.model.query import LEADS
from leaddesk.model.query_reading import Reader
from leaddesk.model.query_words import QueryWords
from leaddesk.services.figures.proofs import channels, cycle, forecast, funnel
from leaddesk.ui.help.contents import PAGES, page_about
from leaddesk.ui.help.library import page_text
from leaddesk.ui.help.markup import Block, read
from leaddesk.ui.help.names import shown_search
from leaddesk.ui.shell import parts
from leaddesk.ui.shell.actions import ACTIONS
from leaddesk.ui.shell.keys_dialog import KEYS_OF_LISTS
from leaddesk.words import words
from tests.translations.catalogues import entries, path_of

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "resources" / "help"
OTHERS = [code for code in LANGUAGE_NAMES if code != "en"]
OF_ALL = {"Shift+Enter", "Tab", "Ctrl+1", "Ctrl+F", "Alt+Left"}  # keys that are on no sheet: of any dialog, or of help
MOST_WORDS, FEWEST_WORDS = 350, 150
LONGER = {"figures", "tools"}  # lists of what each is, to be looked up in
MOST_BYTES, WIDEST = 2_500_000, 600


def blocks(language: str, name: str) -> tuple[Block, ...]:
    return read(page_text(language, name))


def marks(language: str = "en") -> set[str]:
    return {
        span.target for name in PAGES for block in blocks(language, name) for span in block.spans if span.kind == "mark"
    }


def of_kind(kind: str) -> set[str]:
    return {mark.partition(":")[2] for mark in marks() if mark.startswith(f"{kind}:")}


def shape(language: str, name: str) -> Sequence[object]:
    """All but the words."""
    return [
        (block.kind, block.picture, sorted((span.kind, span.target) for span in block.spans if span.kind != "text"))
        for block in blocks(language, name)
    ]


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_there_is_every_page_and_no_other(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).iterdir()} == set(PAGES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_is_made_as_the_english_one(language: str) -> None:
    for name in PAGES:
        assert shape(language, name) == shape("en", name), name


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_is_translated(language: str) -> None:
    """A line that says more than a name says it in other words."""
    for name in PAGES:
        for own, english in zip(blocks(language, name), blocks("en", name), strict=True):
            texts = ["".join(span.words for span in block.spans) for block in (own, english)]
            assert len(texts[0]) < 30 or texts[0] != texts[1], (name, texts[0])


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_a_page_has_one_title_and_nothing_that_is_not_understood(language: str) -> None:
    for name in PAGES:
        kinds = [block.kind for block in blocks(language, name)]
        assert (kinds[0], kinds.count("title")) == ("title", 1), name
        text = "\n".join("".join(span.words or "x" for span in block.spans) for block in blocks(language, name))
        assert not re.search(r"[{}*_`<>|#]|\]\(|  ", text), (name, re.findall(r".{12}[{}*_`<>|#].{12}", text))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_short(name: str) -> None:
    spans = [span for block in blocks("en", name) for span in block.spans]
    count = sum(len((span.words or span.target.partition(":")[2]).split()) for span in spans)
    assert FEWEST_WORDS <= count <= (2 * MOST_WORDS if name in LONGER else MOST_WORDS), count


def test_every_link_leads_to_a_page_and_every_page_is_reached() -> None:
    leads_to = {
        name: {span.target for block in blocks("en", name) for span in block.spans if span.kind == "link"}
        for name in PAGES
    }
    assert set().union(*leads_to.values()) <= set(PAGES)
    assert not [name for name, targets in leads_to.items() if name in targets]


def test_every_name_is_one_of_the_program() -> None:
    """Actions and pages are of the tables of menus; words are in the catalogues, which are held to the code."""
    known = {(entry.source, entry.comment) for entry in entries(path_of("it"))}
    named = {mark for mark in marks() if ":" not in mark}
    assert named <= {entry.name for entry in ACTIONS}
    assert {mark for mark in marks() if ":" in mark} == {
        f"{kind}:{what}" for kind in ("page", "keys", "say", "quote", "search") for what in of_kind(kind)
    }
    assert of_kind("page") <= {head.name for head in parts.PAGES}
    said = {tuple(text.split("||")) if "||" in text else (text, "") for text in of_kind("say") | of_kind("quote")}
    assert said - known == set()
    assert not [text for text, _ in said if "{" in text or "%Ln" in text]


def test_every_key_is_one_of_the_program() -> None:
    on_the_sheet = {keys for _, rows in KEYS_OF_LISTS for keys, _ in rows}
    with_keys = {entry.name for entry in ACTIONS if entry.keys}
    assert of_kind("keys") <= on_the_sheet | with_keys | OF_ALL


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_search_is_understood_as_it_is_shown(language: str) -> None:
    search = words(language).search
    spoken = QueryWords(LEADS, search["keys"], search["flags"], search["days"])
    reader = Reader(spoken, date(2026, 11, 26), {"stage_kind": spoken.state_words()})
    for query in of_kind("search"):
        assert reader.read(shown_search(language)(query)).query == query


def test_formulas_are_those_that_the_figures_show_themselves() -> None:
    sources = " ".join(Path(module.__file__ or "").read_text("utf-8") for module in (channels, cycle, forecast, funnel))
    sources = re.sub(r'"\s*\n\s*"', "", sources)
    quotes = [
        span.target.removeprefix("quote:")
        for block in blocks("en", "figures") if block.kind == "paragraph"
        for span in block.spans if span.target.startswith("quote:")
    ]
    assert len(quotes) == 9
    assert [text for text in quotes if text not in sources] == []


def test_the_figures_are_told_apart_from_those_of_other_programs() -> None:
    text = page_text("en", "figures")
    assert {name for name in ("HubSpot", "Pipedrive", "Odoo") if name in text} == {"HubSpot", "Pipedrive", "Odoo"}


def test_every_page_of_the_window_has_its_help() -> None:
    assert not [head.name for head in parts.PAGES if page_about(head.name) == page_about("no such page")]


def test_every_dialog_that_offers_help_has_its_page() -> None:
    sources = (path.read_text("utf-8") for path in (ROOT / "leaddesk" / "ui").rglob("*.py"))
    offered = {page for text in sources for page in re.findall(r'^    help_page = "(.*)"$', text, re.MULTILINE)}
    assert len(offered) > 10
    assert offered <= {*PAGES, ""}


def test_every_picture_is_there_light_and_dark_and_no_other() -> None:
    named = {block.picture for name in PAGES for block in blocks("en", name) if block.picture}
    assert len(named) > 8
    for language in LANGUAGE_NAMES:
        folder = FOLDER / "pictures" / language
        assert {path.stem for path in folder.iterdir()} == {f"{name}-{t}" for name in named for t in ("light", "dark")}


def test_pictures_are_as_wide_as_a_page_has_room_for_and_small() -> None:
    files = list((FOLDER / "pictures").rglob("*.png"))
    assert max(QImageReader(str(path)).size().width() for path in files) <= WIDEST
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES
