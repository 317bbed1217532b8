"""Templates of messages, in their order; and what is known of whom they are written to."""

from datetime import date

import pytest

from leaddesk.languages import LANGUAGES
from leaddesk.model.enums import ConsentState
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.placeholders import fill
from leaddesk.services import consents, templates
from leaddesk.services.shop import set_setting
from leaddesk.words import words
from tests.services.bench import Bench


def names(bench: Bench) -> list[str]:
    return [each.name for each in bench.desk.ask(templates.templates)]


def test_they_are_made_changed_and_removed(bench: Bench) -> None:
    first = bench.made(templates.add, " Thanks ", "Thank you", "Hello {first_name}")
    bench.do(templates.add, "Offer", "", "Your offer")
    bench.do(templates.edit, first, {"text": "Hi {first_name}"})
    assert bench.get(MessageTemplate, first).text == "Hi {first_name}"
    assert names(bench) == ["Thanks", "Offer"]
    bench.do(templates.delete, first)
    assert names(bench) == ["Offer"]
    with pytest.raises(NotFoundError):
        bench.desk.do(templates.delete, first)


def test_one_without_name_or_text_is_refused(bench: Bench) -> None:
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(templates.add, " ", "", "Hello")
    with pytest.raises(RuleError, match="needs a text"):
        bench.desk.do(templates.add, "Thanks", "Thank you", " \n")
    template_id = bench.made(templates.add, "Thanks", "", "Hello")
    with pytest.raises(RuleError, match="cannot be changed by editing"):
        bench.desk.do(templates.edit, template_id, {"position": 3})


def test_they_are_put_in_order(bench: Bench) -> None:
    made = [bench.made(templates.add, name, "", "Hello") for name in "abc"]
    bench.do(templates.move, made[0], 1)
    assert names(bench) == ["b", "a", "c"]
    bench.do(templates.move, made[2], -9)
    assert names(bench) == ["c", "b", "a"]
    assert bench.do(templates.move, made[2], -1).rows == ()
    bench.do(templates.add, "d", "", "Hello")
    assert names(bench) == ["c", "b", "a", "d"]


def test_three_are_brought_along_and_are_the_users_own_then(bench: Bench) -> None:
    assert names(bench) == []
    bench.do(templates.add_shipped)
    assert names(bench) == ["After the first contact", "Asking again about an offer", "Making good"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_that_are_brought_along_name_known_places_only(language: str) -> None:
    for each in words(language).templates:
        assert fill(each["subject"] + each["text"], {}).unknown == ()
        assert each["name"]


def test_what_is_known_of_the_reader(bench: Bench) -> None:
    account_id = bench.account("Rossi Srl")
    lead_id = bench.lead("Lamps", account_id=account_id, value_minor=100_00, currency="EUR")
    found = bench.desk.ask(templates.reader, lead_id)
    assert (found.lead.name, found.account, found.today) == ("Lamps", "Rossi Srl", date(2026, 3, 2))
    assert not found.said_no
    bench.do(consents.record, ConsentState.GRANTED, lead_id=lead_id)
    bench.do(consents.record, ConsentState.WITHDRAWN, lead_id=lead_id)
    assert bench.desk.ask(templates.reader, lead_id).said_no
    bench.do(consents.record, ConsentState.GRANTED, lead_id=lead_id)
    assert not bench.desk.ask(templates.reader, lead_id).said_no
    with pytest.raises(NotFoundError):
        bench.desk.ask(templates.reader, 99)


def test_the_shop_has_a_name_for_messages(bench: Bench) -> None:
    assert bench.shop().name == ""
    bench.do(set_setting, "name", " Lumière  & Söhne ")
    assert bench.shop().name == "Lumière & Söhne"
    with pytest.raises(BadInputError):
        bench.desk.do(set_setting, "name", "x" * 81)
    bench.do(set_setting, "name", None)
    assert bench.shop().name == ""
