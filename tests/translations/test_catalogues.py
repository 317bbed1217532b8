"""Every sentence of the window is there in all languages, says the same, and uses the words of the shop."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from leaddesk.ui.kit.words.translations import Translations
from tests.translations.catalogues import (
    FOLDER,
    LANGUAGES,
    QT_OF_PORTUGAL,
    ROOT,
    Entry,
    entries,
    make,
    path_of,
    release,
    update,
)

_VALUE = re.compile(r"\{[^}]*\}")
_MNEMONIC = re.compile(r"&(?!&)")

# Words that mislead, by language: sentences that have the English word must not have these.
_NEVER = {
    "it": {"lead": "piombo", "pipeline": "conduttura", "account": "conto", "stage": "palco", "traffic": "traffico"},
    "pt": {"lead": "chumbo", "pipeline": "oleoduto", "account": "conta", "stage": "palco", "contact": "contato"},
    "sv": {"lead": "bly", "pipeline": "rörledning", "account": "konto", "stage": "scen", "stakeholder": "intressent"},
    "de": {"lead": "Blei", "pipeline": "Rohrleitung", "account": "Konto", "stage": "Bühne", "board": "Brett"},
    "nl": {"lead": "lood", "pipeline": "pijplijn", "account": "rekening", "stage": "podium", "visits": "verkeer"},
}


def all_of(language: str) -> list[Entry]:
    return list(entries(path_of(language)))


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_catalogue_has_what_the_sources_say(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"{language}.ts"
    fresh.write_bytes(path_of(language).read_bytes())
    update(language, fresh)
    wanted = {(entry.source, entry.comment) for entry in entries(fresh)}
    assert wanted == {(entry.source, entry.comment) for entry in all_of(language)}


def test_no_sentence_is_asked_for_where_it_cannot_be_collected() -> None:
    """Within an f-string, and not as a literal or a name that `N_` marked."""
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in (ROOT / "leaddesk").rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "tr"
    ]
    assert hidden == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_sentence_is_translated(language: str) -> None:
    assert [entry.source for entry in all_of(language) if not entry.is_finished or not all(entry.translations)] == []


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_is_loaded_is_made_of_the_catalogue(language: str, tmp_path: Path) -> None:
    release(language, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"leaddesk_{language}.qm").read_bytes()


def test_what_qt_says_in_portugal_is_loaded_as_it_is_written(tmp_path: Path) -> None:
    make(QT_OF_PORTUGAL, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == QT_OF_PORTUGAL.with_suffix(".qm").read_bytes()


def test_qt_says_in_brazil_all_that_it_says_in_another_way_in_portugal(qapp: QCoreApplication) -> None:
    """Else Qt asks for it under another name, and the words would never be seen."""
    of_qt = QTranslator()
    assert of_qt.load("qtbase_pt_BR", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for context in ET.parse(QT_OF_PORTUGAL).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            assert of_qt.translate(name, source), (name, source)
            assert of_qt.translate(name, source) != message.findtext("translation"), (name, source)


def test_a_file_is_saved_as_in_portugal(qapp: QCoreApplication) -> None:
    translations = Translations()
    translations.use("pt")
    try:
        assert QCoreApplication.translate("QFileDialog", "&Save") == "&Guardar"
        assert QCoreApplication.translate("QLineEdit", "&Copy") == "&Copiar"
    finally:
        translations.use("en")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_translation_has_the_values_and_numbers_of_its_sentence(language: str) -> None:
    wrong = [
        entry.source
        for entry in all_of(language)
        for text in entry.translations
        if sorted(_VALUE.findall(text)) != sorted(_VALUE.findall(entry.source))
        or (entry.is_plural and language != "en" and "%Ln" in entry.source and "%Ln" not in text)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_menu_keeps_its_mnemonic_and_its_dots(language: str) -> None:
    wrong = [
        entry.source
        for entry in all_of(language)
        for text in entry.translations
        if bool(_MNEMONIC.search(entry.source)) != bool(_MNEMONIC.search(text))
        or entry.source.endswith("…") != text.endswith("…")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_used_that_means_something_else(language: str) -> None:
    wrong = [
        (entry.source, word)
        for entry in all_of(language)
        for english, word in _NEVER[language].items()
        if re.search(rf"\b{english}s?\b", entry.source, re.IGNORECASE)
        and any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for text in entry.translations)
    ]
    assert wrong == []
