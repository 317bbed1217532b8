"""Fields that the user made, in the panel of a lead: each type shown, edited, refused, opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.link_field import LinkField
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import changing, done, input_in, lead_of, names_in, page_of, press, typed
from tests.ui.surroundings import wait_for


def test_fields_that_the_user_made_are_edited(kit: Kit, panel: LeadPanel) -> None:
    done(kit, lambda work: custom_fields.define(work, "Frame height", FieldType.NUMBER))
    press(panel, "More fields")
    field = next(field for field in panel.fields.all_fields() if "Frame height" in names_in(field))
    field.edit()
    typed(input_in(field), "54.5")
    with changing(kit):
        QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    assert [held.text for held in page_of(kit, lead_of(panel)).custom] == ["54.5"]


@pytest.mark.parametrize(
    ("field_type", "text", "held"),
    [
        (FieldType.TEXT, "<b>roses</b>", "<b>roses</b>"),
        (FieldType.MONEY, "12.5", "12.50"),
        (FieldType.DATE, "2026-01-31", "2026-01-31"),
        (FieldType.LINK, "example.com/anna", "https://example.com/anna"),
        (FieldType.LINK, "http://example.com", "http://example.com"),
    ],
)
def test_what_is_typed_into_a_field_of_a_type_is_kept_as_that_type(
    kit: Kit, panel: LeadPanel, field_type: FieldType, text: str, held: str
) -> None:
    field = own_field(kit, panel, field_type)
    field.edit()
    typed(input_in(field), text)
    with changing(kit):
        QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    assert [each.text for each in page_of(kit, lead_of(panel)).custom] == [held]


@pytest.mark.parametrize(
    ("field_type", "text"),
    [
        (FieldType.NUMBER, "many"),
        (FieldType.MONEY, "12 kg"),
        (FieldType.DATE, "the other day"),
        (FieldType.LINK, "javascript:alert(1)"),
        (FieldType.LINK, "file:///etc/passwd"),
        (FieldType.LINK, "two words"),
    ],
)
def test_what_does_not_fit_a_field_stays_in_its_input_with_the_reason(
    kit: Kit, panel: LeadPanel, field_type: FieldType, text: str
) -> None:
    field = own_field(kit, panel, field_type)
    field.edit()
    typed(input_in(field), text)
    QTest.keyClick(input_in(field), Qt.Key.Key_Return)
    wait_for(lambda: bool(input_in(field).accessibleDescription()))
    assert field.is_editing
    assert page_of(kit, lead_of(panel)).custom[0].text is None
    field.cancel()


@pytest.mark.parametrize(
    ("field_type", "place", "held"),
    [(FieldType.CHOICE, 2, "blue"), (FieldType.YES_NO, 1, "1"), (FieldType.YES_NO, 2, "0")],
)
def test_a_word_is_chosen_for_a_field_that_has_words(
    kit: Kit, panel: LeadPanel, field_type: FieldType, place: int, held: str
) -> None:
    field = own_field(kit, panel, field_type)
    field.edit()
    (box,) = field.findChildren(QComboBox)
    box.setCurrentIndex(place)
    with changing(kit):
        box.activated.emit(place)
    assert [each.text for each in page_of(kit, lead_of(panel)).custom] == [held]


def test_a_link_is_opened_and_one_that_is_none_has_no_button(
    kit: Kit, panel: LeadPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    field = own_field(kit, panel, FieldType.LINK)
    assert isinstance(field, LinkField)
    assert not field.open_button.isVisible()
    field.show_value("https://example.com/anna")
    field.open_button.click()
    assert opened == ["https://example.com/anna"]
    field.edit()
    assert not field.open_button.isVisible()
    field.cancel()
    assert field.open_button.isVisible()
    for text in ("javascript:alert(1)", "file:///etc/passwd", ""):
        field.show_value(text)
        assert not field.open_button.isVisible()
        field.open()
    assert opened == ["https://example.com/anna"]


def test_own_fields_that_hold_nothing_are_not_in_the_way(kit: Kit, panel: LeadPanel) -> None:
    field = own_field(kit, panel, FieldType.TEXT)
    assert field.isVisible()
    press(panel, "Fewer fields")
    assert not field.isVisible()
    wished: list[str] = []
    kit.navigator.fields_requested.connect(wished.append)
    press(panel, "More fields")
    press(panel, "Fields of your own…")
    assert wished == ["own"]


def own_field(kit: Kit, panel: LeadPanel, field_type: FieldType) -> LeadField:
    """A new field of a type, as the panel shows it."""
    choices = ("red", "blue") if field_type is FieldType.CHOICE else ()
    done(kit, lambda work: custom_fields.define(work, "Frame", field_type, choices))
    press(panel, "More fields")
    return next(field for field in panel.fields.all_fields() if "Frame" in names_in(field))
