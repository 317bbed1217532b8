"""A message to a lead: filled, doubted, handed on, and noted only by whoever sent it."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from shiboken6 import isValid

from leaddesk.model.enums import ActivityKind, ConsentState
from leaddesk.model.lead import Lead
from leaddesk.services import consents, leads, templates
from leaddesk.services.lead_page import lead_page
from leaddesk.services.shop import set_setting
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.messages.values import language_of, names_of
from leaddesk.ui.messages.write_dialog import WriteDialog
from tests.ui.lead_panel.surroundings import asked, changing, done
from tests.ui.opened import opened_urls
from tests.ui.surroundings import settle, wait_for, window_over

_WORDS = "Hello {first_name}, our offer is {value}. {shop}"


def made(kit: Kit, **fields: object) -> int:
    told: list[int] = []
    given = {"name": "Anna Lindqvist", "email": "anna@posteo.se", "mobile": "+46 70 123 45 67", **fields}
    kit.workspace.do(lambda work: leads.add(work, given), then=lambda it: told.append(it.rows[0].row_id))
    wait_for(lambda: bool(told))
    return told[0]


@pytest.fixture
def dialogs() -> Iterator[list[WriteDialog]]:
    made: list[WriteDialog] = []
    yield made
    for dialog in made:
        if isValid(dialog):
            dialog.close()


def shown(kit: Kit, lead_id: int, dialogs: list[WriteDialog]) -> WriteDialog:
    dialog = WriteDialog(kit, lead_id, window_over())
    dialogs.append(dialog)
    dialog.show()
    settle(kit)
    return dialog


def choose(dialog: WriteDialog, name: str) -> None:
    place = dialog.choice.findText(name)
    assert place > 0
    dialog.choice.setCurrentIndex(place)
    dialog.choice.activated.emit(place)


def test_a_template_is_filled_as_the_reader_would_write_it(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    kit = empty_kit
    done(kit, lambda work: templates.add(work, "Offer", "Offer from {shop}", _WORDS))
    done(kit, lambda work: set_setting(work, "name", "Lumière & Söhne"))
    dialog = shown(kit, made(kit, value_minor=1_234_50, currency="EUR", country="DE"), dialogs)
    choose(dialog, "Offer")
    assert dialog.subject.text() == "Offer from Lumière & Söhne"
    assert dialog.text.toPlainText() == "Hello Anna, our offer is 1.234,50 €. Lumière & Söhne"
    assert not dialog.doubt.isVisible()


def test_what_was_written_before_a_template_was_chosen_comes_back_by_undo(
    empty_kit: Kit, dialogs: list[WriteDialog]
) -> None:
    done(empty_kit, lambda work: templates.add(work, "Offer", "An offer", _WORDS))
    dialog = shown(empty_kit, made(empty_kit), dialogs)
    for edit, words in ((dialog.subject, "Your lamp"), (dialog.text, "It is here.")):
        QTest.keyClicks(edit, words)
    choose(dialog, "Offer")
    assert dialog.subject.text() == "An offer"
    dialog.subject.undo()
    dialog.text.undo()
    assert (dialog.subject.text(), dialog.text.toPlainText()) == ("Your lamp", "It is here.")


def test_what_is_not_known_is_said_before_it_is_sent(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    kit = empty_kit
    done(kit, lambda work: templates.add(work, "Offer", "", _WORDS + " {colour}"))
    lead_id = made(kit, email=None, mobile="070 123")
    done(kit, lambda work: consents.record(work, ConsentState.REFUSED, lead_id=lead_id))
    dialog = shown(kit, lead_id, dialogs)
    choose(dialog, "Offer")
    assert dialog.text.toPlainText() == "Hello Anna, our offer is {value}. {shop} {colour}"
    assert dialog.doubt.text().splitlines() == [
        "This person does not want to be sent advertising: such a message goes nowhere from here.",
        "Not known: Value, Name of the shop. Write it in, or take it out.",
        "LeadDesk does not know {colour}; it stays as it is.",
        "There is no e-mail address that can be written to.",
        "WhatsApp needs a number with its country's code, such as +39 333 123 4567.",
    ]
    assert not dialog.mail.isEnabled()
    assert not dialog.chat.isEnabled()
    assert not dialog.copy.isEnabled()
    dialog.is_no_advertising.setChecked(True)
    assert dialog.copy.isEnabled()
    dialog.text.setPlainText("Hello")
    assert "Not known" not in dialog.doubt.text()


def test_who_wants_no_advertising_is_handed_on_only_what_is_none(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    kit = empty_kit
    lead_id = made(kit)
    dialog = shown(kit, lead_id, dialogs)
    dialog.text.setPlainText("Your chair is here")
    ways = (dialog.copy, dialog.chat, dialog.mail)
    assert (all(way.isEnabled() for way in ways), dialog.is_no_advertising.isVisible()) == (True, False)
    done(kit, lambda work: consents.record(work, ConsentState.WITHDRAWN, lead_id=lead_id))
    settle(kit)
    assert (any(way.isEnabled() for way in ways), dialog.is_no_advertising.isVisible()) == (False, True)
    dialog.is_no_advertising.setChecked(True)
    assert all(way.isEnabled() for way in ways)
    dialog.is_no_advertising.setChecked(False)
    done(kit, lambda work: consents.record(work, ConsentState.GRANTED, lead_id=lead_id))
    settle(kit)
    assert all(way.isEnabled() for way in ways)


def test_mail_and_whatsapp_get_the_words_to_the_letter(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    dialog = shown(empty_kit, made(empty_kit), dialogs)
    assert not dialog.mail.isEnabled()
    dialog.subject.setText("5 % & more?")
    dialog.text.setPlainText("Hej Åsa & co?\nBcc: all@example.com #1 +2")
    with opened_urls() as urls:
        dialog.mail.click()
        dialog.chat.click()
    mail, chat = (urlsplit(url) for url in urls)
    assert (mail.scheme, mail.path) == ("mailto", "anna@posteo.se")
    assert parse_qs(mail.query) == {
        "subject": ["5 % & more?"],
        "body": ["Hej Åsa & co?\r\nBcc: all@example.com #1 +2"],
    }
    assert (chat.netloc, chat.path) == ("wa.me", "/46701234567")
    assert parse_qs(chat.query) == {"text": ["Hej Åsa & co?\nBcc: all@example.com #1 +2"]}


def test_what_is_too_long_to_be_handed_on_is_copied(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    dialog = shown(empty_kit, made(empty_kit), dialogs)
    dialog.text.setPlainText("å" * 700)
    assert not dialog.mail.isEnabled()
    assert "too long" in dialog.doubt.text()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "å" * 700


def test_nothing_is_claimed_to_be_sent_until_one_says_so(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    kit = empty_kit
    lead_id = made(kit)
    dialog = shown(kit, lead_id, dialogs)
    dialog.subject.setText("Your offer")
    dialog.text.setPlainText("Hello")
    assert not dialog.sent.isVisible()
    with opened_urls():
        dialog.mail.click()
    settle(kit)
    assert dialog.sent.isVisible()
    assert [entry.kind for entry in asked(kit, lambda work: lead_page(work, lead_id)).timeline] == ["created"]
    with changing(kit):
        dialog.note.click()
    entry = asked(kit, lambda work: lead_page(work, lead_id)).timeline[0]
    assert (entry.kind, entry.text) == (ActivityKind.EMAIL, "Your offer\nHello")


def test_a_template_that_is_made_meanwhile_can_be_chosen(empty_kit: Kit, dialogs: list[WriteDialog]) -> None:
    dialog = shown(empty_kit, made(empty_kit), dialogs)
    dialog.text.setPlainText("Half a thought")
    assert dialog.choice.itemText(0) == "No templates yet"
    with changing(empty_kit):
        empty_kit.workspace.do(templates.add_shipped)
    settle(empty_kit)
    assert dialog.choice.count() == 4
    assert dialog.text.toPlainText() == "Half a thought"


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"name": "x", "first_name": "Anna", "last_name": "Lindqvist"}, ("Anna", "Lindqvist")),
        ({"name": "Anna Maria Lindqvist"}, ("Anna", "Maria Lindqvist")),
        ({"name": "Anna"}, ("Anna", None)),
        ({"name": "Lamps for the hall", "contact": "Bruno Rossi", "account_id": 1}, ("Bruno", "Rossi")),
        ({"name": "Lamps", "account_id": 1}, (None, None)),
        ({"name": "Rossi Srl", "company": "Rossi Srl"}, (None, None)),
        ({"name": "anna@posteo.se"}, (None, None)),
        ({"name": "+46 70 123"}, (None, None)),
    ],
)
def test_a_first_name_is_taken_from_what_is_known(
    fields: dict[str, object], names: tuple[str | None, str | None]
) -> None:
    assert names_of(Lead.model_validate(fields)) == names


@pytest.mark.parametrize(
    ("language", "country", "code"),
    [
        ("de", None, "de"),
        ("de-AT", "IT", "de"),
        ("Italiano", None, "it"),
        (None, "SE", "sv"),
        ("Klingon", "PT", "pt"),
        ("design", None, "en"),
        (None, "Italia", "en"),
    ],
)
def test_a_reader_reads_the_language_that_is_said(language: str | None, country: str | None, code: str) -> None:
    assert language_of(Lead(name="Anna", language=language, country=country), "en") == code
