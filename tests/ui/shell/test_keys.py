"""The sheet of keys has all of them."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import Translations, tr
from leaddesk.ui.shell.actions import ACTIONS
from leaddesk.ui.shell.keys_dialog import KEYS_OF_LISTS, KeysDialog
from tests.ui.surroundings import window_over

LANGUAGES = ("en", "it", "pt", "sv", "de", "nl")
_translations = Translations()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, kit: Kit) -> Iterator[str]:
    _translations.use(request.param)
    yield request.param
    _translations.use("en")


def test_no_key_of_a_list_is_named_twice_or_needs_two_hands() -> None:
    for _, rows in KEYS_OF_LISTS:
        keys = [each for each, _ in rows]
        assert not [each for each in keys if "Ctrl" in each and "Alt" in each]
        assert {each for each, times in Counter(keys).items() if times > 1} == set()


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
