"""The first minutes of a shop's owner: from the first start, with the files of her shop, to what her channels bring."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QWidget

from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.importing.rules_dialog import RulesDialog
from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.shell.welcome import Welcome
from tests.journeys.conftest import Open
from tests.ui.surroundings import settle, wait_for

FILES = Path(__file__).parents[1] / "fixtures" / "imports"
SHOP = [FILES / name for name in ("shopify_customers.csv", "shopify_orders.csv", "meta_ads_en.csv")]
MOST_CLICKS, MOST_QUESTIONS = 12, 3


class Hand:
    """A mouse that counts."""

    def __init__(self) -> None:
        """It has not clicked yet."""
        self.clicks = 0

    def click(self, widget: QWidget) -> None:
        """Click what is seen and can be pressed."""
        wait_for(lambda: widget.isVisible() and widget.isEnabled())
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, within: QWidget, words: str) -> None:
        """Click the button that says this."""
        self.click(next(each for each in within.findChildren(QAbstractButton) if each.text() == words))


def begin_with_files(hand: Hand, shell: Shell) -> ImportPage:
    """Her first choice is her own files; the other answers are filled in."""
    welcome = shell.window.centralWidget()
    assert isinstance(welcome, Welcome)
    choice = welcome.findChild(QAbstractButton, "file")
    assert isinstance(choice, QAbstractButton)
    hand.click(choice)
    hand.click(next(each for each in welcome.findChildren(QPushButton) if each.isDefault()))
    wait_for(lambda: shell.content is not None and shell.content.current == "import")
    page = shell.content.page("import") if shell.content is not None else None
    assert isinstance(page, ImportPage)
    wait_for(page.drop_area.isVisible)
    return page


def answer_questions(hand: Hand, page: ImportPage) -> int:
    """Each is answered by its first button."""
    asked = 0
    wait_for(lambda: page.flow.state in (State.READY, State.ASKING, State.REFUSED))
    while page.flow.state is State.ASKING:
        asked += 1
        assert page.strip is not None
        hand.click(page.strip.findChildren(QPushButton)[0])
        wait_for(lambda: page.flow.state in (State.READY, State.ASKING, State.REFUSED))
    assert page.flow.state is State.READY
    return asked


def say_whose_the_codes_are(hand: Hand, page: ImportPage) -> None:
    """Two codes, by the keyboard: Enter goes down."""
    assert page.strip is not None
    hand.press(page.strip, "Sort them out…")
    dialog = page.asking.dialog
    assert isinstance(dialog, RulesDialog)
    for row, name in enumerate(("Influencer", "Influencer")):
        _, channel, _ = dialog.rows[row]
        wait_for(channel.edit.hasFocus)
        QTest.keyClicks(channel.edit, name)
        QTest.keyClick(channel.edit, Qt.Key.Key_Return)
    hand.click(dialog.done_button)
    wait_for(lambda: page.flow.state is State.LOOKING)
    wait_for(lambda: page.flow.state is State.READY)


def test_from_the_first_start_to_what_the_channels_bring(
    open_program: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell, hand = open_program(tmp_path / "Casa Fiori.leaddesk"), Hand()
    shell.window.activateWindow()
    page = begin_with_files(hand, shell)
    chosen = ([str(path) for path in SHOP], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    hand.click(page.drop_area.choose)
    hand.clicks += 2  # in the system's own dialog: all files, Open
    questions = answer_questions(hand, page)
    say_whose_the_codes_are(hand, page)
    assert len(page.flow.paths) == 3
    hand.click(page.import_button)
    wait_for(lambda: page.flow.state is State.DONE)
    assert shell.content is not None
    hand.click(next(row for row in shell.content.sidebar.findChildren(QAbstractButton) if row.text() == "Channels"))
    channels = shell.content.page("channels")
    assert isinstance(channels, ChannelsPage)
    channels.heading.picker.chosen.emit("all_time")
    hand.clicks += 2  # the files are of the spring of 2026; the picker and its entry
    assert shell.kit is not None
    settle(shell.kit, 200)
    wait_for(lambda: channels.body.chart.can_draw)
    figures = {row.channel: row for row in channels.body.model.rows}
    assert figures["Influencer"].won == 3
    assert figures["Influencer"].revenue_minor
    assert figures["Paid campaign"].spend_minor
    assert questions <= MOST_QUESTIONS
    assert hand.clicks <= MOST_CLICKS
