"""Companies that are there twice: found by what they share and by their names, kept apart, merged by choice."""

from datetime import date

import pytest

from leaddesk.model.account import Account
from leaddesk.model.errors import RuleError, StoppedError
from leaddesk.model.setting import Setting
from leaddesk.services.b2b import accounts
from leaddesk.services.diary import tasks
from leaddesk.services.duplicates.account_comparison import compare_accounts
from leaddesk.services.duplicates.account_looks import bare_name
from leaddesk.services.duplicates.account_merging import merge_accounts
from leaddesk.services.duplicates.account_search import doubles_of, find_accounts, told_accounts
from leaddesk.services.duplicates.accounts_apart import keep_accounts_apart
from tests.services.bench import Bench

MILANO, ROMA = {"city": "Milano"}, {"city": "Roma"}


def add(bench: Bench, name: str, **fields: object) -> int:
    return bench.desk.do(accounts.add, {"name": name, **fields}).made("account") or 0


def found(bench: Bench) -> list[tuple[int, ...]]:
    return list(bench.desk.ask(find_accounts))


def why(bench: Bench, *ids: int) -> list[str]:
    (told,) = bench.desk.ask(told_accounts, [ids])
    return [str(reason) for reason in told.reasons]


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Hansen & Vogt Logistik GmbH & Co. KG", "hansen vogt logistik"),
        ("Rossi S.r.l.", "rossi"),
        ("AB Volvo", "volvo"),
        ("Volvo AB", "volvo"),
        ("De Vries Interieur B.V.", "de vries interieur"),
        ("Silva & Filhos, Unipessoal Lda.", "silva filhos"),
        ("Bäckerei Kornähre e.K.", "backerei kornahre"),
        ("SA", "sa"),
        ("Casa AB Nord", "casa ab nord"),
    ],
)
def test_a_company_is_known_without_its_legal_form(name: str, bare: str) -> None:
    assert bare_name(name) == bare


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ({"name": "A", "vat_id": "IT 01234567890"}, {"name": "B", "vat_id": "it01234567890"}, ["same VAT id"]),
        (
            {"name": "A", "website": "https://www.rossi.example/home"},
            {"name": "B", "website": "rossi.example"},
            ["same website or e-mail domain: rossi.example"],
        ),
        (
            {"name": "A", "email": "anna@rossi.example"},
            {"name": "B", "website": "http://rossi.example?x=1"},
            ["same website or e-mail domain: rossi.example"],
        ),
        ({"name": "A", "email": "a@gmail.com"}, {"name": "B", "email": "b@gmail.com"}, None),
        ({"name": "A", "email": "a@hotmail.co.uk"}, {"name": "B", "email": "b@hotmail.co.uk"}, None),
        ({"name": "A", "website": "facebook.com/rossi"}, {"name": "B", "website": "facebook.com/verdi"}, None),
        ({"name": "A", "phone": "+39 055 123456"}, {"name": "B", "phone": "055 12 34 56"}, ["same phone number"]),
        ({"name": "Rossi Srl", **MILANO}, {"name": "ROSSI S.R.L.", **ROMA}, ["same name"]),
        (
            {"name": "Officine Bianchi Srl", **MILANO},
            {"name": "Oficine Bianchi"},
            ["names alike: Officine Bianchi Srl / Oficine Bianchi"],
        ),
        (
            {"name": "Vogt Logistik"},
            {"name": "Logistik Vogt GmbH"},
            ["names alike: Vogt Logistik / Logistik Vogt GmbH"],
        ),
        ({"name": "Officine Bianchi", **MILANO}, {"name": "Oficine Bianchi", **ROMA}, None),
        ({"name": "Hotel Nord 123"}, {"name": "Hotel Nord 124"}, None),
        ({"name": "Rossi", "vat_id": "IT01234567890"}, {"name": "Rossi", "vat_id": "IT09876543210"}, None),
        (
            {"name": "Hotel Central", "website": "central-mi.example", **MILANO},
            {"name": "Hotel Central", "website": "central-rm.example", **ROMA},
            None,
        ),
    ],
)
def test_two_accounts_may_be_one_company_and_it_is_said_why(
    bench: Bench, one: dict[str, object], other: dict[str, object], reasons: list[str] | None
) -> None:
    pair = (add(bench, **one), add(bench, **other))  # type: ignore[arg-type]
    add(bench, "Somebody else")
    assert found(bench) == ([pair] if reasons else [])
    if reasons:
        assert why(bench, *pair) == reasons
    doubles = bench.desk.ask(doubles_of, pair[0])
    assert [str(double.reason) for double in doubles] == (reasons or [])[:1]


def test_a_company_and_the_one_it_belongs_to_are_two(bench: Bench) -> None:
    group = add(bench, "Rossi", website="rossi.example")
    add(bench, "Rossi Srl", website="rossi.example", parent_id=group)
    assert found(bench) == []


def test_what_very_many_have_is_nobodys_own(bench: Bench) -> None:
    for number in range(12):
        add(bench, f"{chr(97 + number) * 5} shop", website="mall.example", phone="+39055123456")
    assert found(bench) == []


def test_those_that_are_not_the_same_are_not_asked_about_again(bench: Bench) -> None:
    one, other, third = (add(bench, "Rossi"), add(bench, "Rossi Srl"), add(bench, "Rossi SpA"))
    assert found(bench) == [(one, other, third)]
    bench.do(keep_accounts_apart, (third,), (one, other))
    assert found(bench) == [(one, other)]
    bench.do(keep_accounts_apart, (one, other))
    assert found(bench) == []
    assert bench.desk.ask(doubles_of, one) == bench.desk.ask(doubles_of, 999) == ()
    assert bench.shop().currency == "EUR"
    bench.desk.undo()
    assert found(bench) == [(one, other)]
    with pytest.raises(RuleError, match="only one account"):
        bench.desk.do(keep_accounts_apart, (one, one))


def test_who_was_kept_apart_from_one_that_goes_is_kept_apart_from_the_one_that_stays(bench: Bench) -> None:
    one, other, third = (add(bench, "Rossi"), add(bench, "Rossi Srl"), add(bench, "Rossi SpA"))
    bench.do(keep_accounts_apart, (other,), (third,))
    bench.do(merge_accounts, one, [other])
    assert found(bench) == []
    assert [each.key for each in bench.find(Setting) if each.key.startswith("apart.")] == [f"apart.{one}.{third}"]


def test_values_are_chosen_one_by_one_and_what_is_not_taken_is_told(bench: Bench) -> None:
    stays = add(bench, "Rossi", phone="055 1", city="Milano", street="Via Po 1", notes="Pays late")
    going = add(bench, "Rossi Srl", phone="055 2", vat_id="IT01234567890", revenue_minor=100_00, currency="EUR")
    bench.do(tasks.add, "Call", account_id=going, due_on=date(2026, 4, 1))
    comparison = bench.desk.ask(compare_accounts, (going, stays, 999))
    assert (comparison.stays, [each.id for each in comparison.records]) == (stays, [stays, going])
    assert comparison.belongings[going] == (0, 0, 1, 0)
    usual = comparison.usual(stays, [stays, going])
    assert (usual["phone"], usual["vat_id"], usual["revenue"], usual["address"]) == (stays, going, going, stays)
    bench.do(merge_accounts, stays, [going], {"name": going, "phone": going})
    (merged,) = bench.find(Account)
    assert (merged.id, merged.name, merged.phone, merged.vat_id) == (stays, "Rossi Srl", "055 2", "IT01234567890")
    assert (merged.city, merged.revenue_minor) == ("Milano", 100_00)
    assert merged.notes == "Pays late\n\n— Rossi —\n055 1"
    with pytest.raises(RuleError, match="cannot be chosen"):
        bench.desk.do(merge_accounts, stays, [add(bench, "Verdi")], {"colour": stays})


def test_nobody_belongs_to_itself_after_merging(bench: Bench) -> None:
    top = add(bench, "Top")
    stays = add(bench, "Rossi", parent_id=top)
    below = add(bench, "Below", parent_id=stays)
    going = add(bench, "Rossi Srl", parent_id=below)
    usual = bench.desk.ask(compare_accounts, (stays, going)).usual(stays, [stays, going])
    assert usual["parent"] == stays
    with pytest.raises(RuleError, match="cannot belong to itself"):
        bench.desk.do(merge_accounts, stays, [going], {"parent": going})
    bench.do(merge_accounts, going, [stays])
    assert bench.get(Account, going).parent_id == top
    assert bench.get(Account, below).parent_id == going
    bench.do(accounts.delete, going)


class Impatient:
    def report(self, done: int, total: int | None) -> None:
        raise StoppedError


def test_looking_can_be_stopped_and_finds_a_slip_among_many_names_that_begin_alike(bench: Bench) -> None:
    ids = [add(bench, f"Hotel {number:03} Nord") for number in range(90)]
    ids.append(add(bench, "Hotel 007 Nordd"))
    with pytest.raises(StoppedError):
        bench.desk.ask(find_accounts, Impatient())
    assert found(bench) == [(ids[7], ids[-1])]
