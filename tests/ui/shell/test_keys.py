"""Keys are unique, can be typed on every keyboard, and stand on one sheet."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import Translations, tr
from leaddesk.ui.shell.actions import ACTIONS, MENUS
from leaddesk.ui.shell.keys_dialog import KEYS_OF_LISTS, KeysDialog
from leaddesk.ui.shell.parts import PAGES
from tests.ui.surroundings import window_over

LANGUAGES = ("en", "it", "pt", "sv", "de", "nl")
_translations = Translations()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, kit: Kit) -> Iterator[str]:
    _translations.use(request.param)
    yield request.param
    _translations.use("en")


def doubled(keys: list[str]) -> set[str]:
    return {key for key, times in Counter(keys).items() if times > 1}


def mnemonics(texts: list[str]) -> list[str]:
    return [found[1].lower() for text in texts if (found := re.search(r"&([^&])", tr(text)))]


def test_no_two_actions_have_the_same_keys() -> None:
    keys = [entry.keys for entry in ACTIONS if entry.keys] + [f"Ctrl+{number}" for number in range(1, len(PAGES) + 1)]
    assert doubled(keys) == set()


def test_all_keys_can_be_typed_on_every_keyboard() -> None:
    for entry in ACTIONS:
        assert not ("Ctrl" in entry.keys and "Alt" in entry.keys), entry.name
        # What is typed with AltGr, or Shift and a number, somewhere in Europe.
        assert not set(entry.keys.rpartition("Ctrl+")[2]) & set("@\\[]{}|~€/?"), entry.name
    for _, rows in KEYS_OF_LISTS:
        assert not [keys for keys, _ in rows if "Ctrl" in keys and "Alt" in keys]
        assert doubled([keys for keys, _ in rows]) == set()


@pytest.mark.usefixtures("language")
def test_each_letter_opens_one_menu_and_does_one_thing_in_it() -> None:
    assert doubled(mnemonics([title for _, title in MENUS])) == set()
    for name, _ in MENUS:
        assert doubled(mnemonics([entry.text for entry in ACTIONS if entry.menu == name])) == set(), name


def test_the_sheet_has_every_key_of_the_menus_and_of_the_lists(kit: Kit, language: str) -> None:
    actions = {entry.name: QAction(tr(entry.text)) for entry in ACTIONS}
    for entry in ACTIONS:
        actions[entry.name].setShortcut(QKeySequence(entry.keys))
    sheet = KeysDialog(kit, actions, window_over())
    sheet.show()
    texts = [each.text() for each in sheet.findChildren(QLabel)]
    native = QKeySequence.SequenceFormat.NativeText
    for entry in ACTIONS:
        if entry.keys:
            assert tr(entry.text).replace("&", "") in texts
            assert QKeySequence(entry.keys).toString(native) in texts
    for title, rows in KEYS_OF_LISTS:
        assert {tr(title), *(tr(what) for _, what in rows)} <= set(texts), language
    assert "" not in texts
