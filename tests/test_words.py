import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields

import pytest

from leaddesk.languages import LANGUAGES
from leaddesk.model.enums import ActivityKind, ConsentState, Method, Role, StageKind
from leaddesk.model.errors import BadInputError
from leaddesk.paths import resource
from leaddesk.words import DemoWords, Words, system_country, system_language, words

# The fields of `--map`, by kind of file.
FIELDS = {
    "leads": (
        "external_id name first_name last_name title contact company account email phone mobile website instagram"
        " whatsapp street city postal_code region country language channel campaign pipeline stage status value"
        " currency probability owner created_at won_at lost_at closed_at expected_close lost_reason next_task"
        " next_task_due tags notes consent monthly_value contract_start contract_end renewal_notice extra"
    ),
    "accounts": (
        "external_id name industry size revenue employees vat_id website phone email street city postal_code region"
        " country parent owner notes tags extra"
    ),
    "stakeholders": (
        "external_id name first_name last_name title account email phone mobile language role reports_to consent"
        " notes extra"
    ),
    "sales": "external_id lead document date net vat_rate vat gross currency paid_on cost notes",
    "spend": "channel campaign day month amount goods hours currency",
    "traffic": "channel campaign day month visits",
}
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LC_MONETARY", "LANG")


def normal(header: str) -> str:
    return " ".join(re.sub(r"[_-]", " ", header.casefold()).split())


def every_language() -> list[Words]:
    return [words(language) for language in LANGUAGES]


def leaves(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, str(value)


def content(language: str) -> dict[str, object]:
    return tomllib.loads(resource(f"words/{language}.toml").read_text(encoding="utf-8"))


def test_every_language_has_the_same_keys_and_a_word_for_each() -> None:
    keys = []
    for language in LANGUAGES:
        found = list(leaves(content(language)))
        keys.append({path for path, _ in found if not path.startswith(".aliases")})  # as many as a language needs
        assert all(word and word == word.strip() for _, word in found)
    assert all(other == keys[0] for other in keys)


def test_english_names_are_those_of_the_contract() -> None:
    english = words("en")
    assert english.pipelines == {"shop": "Shop", "b2b": "B2B", "win_back": "Win-back"}
    assert {key: list(stages.values()) for key, stages in english.stages.items()} == {
        "shop": ["Captured", "Nurturing", "Engaged", "Qualified", "Customer", "Lost"],
        "b2b": ["Prospect", "Discovery", "Proposal", "Negotiation", "Contract", "Lost"],
        "win_back": ["Complaint", "Contacted", "Remedy offered", "Returned", "Lost"],
    }


def test_the_firms_pipeline_is_called_b2b_everywhere() -> None:
    assert {language.pipelines["b2b"] for language in every_language()} == {"B2B"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_method_has_a_channel_name_of_its_own(language: str) -> None:
    channels = words(language).channels
    assert set(channels) == {method.value for method in Method}
    assert len({normal(name) for name in channels.values()}) == len(Method)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_header_that_no_other_has(language: str) -> None:
    headers = words(language).headers
    assert {kind: list(headers[kind]) for kind in headers} == {kind: names.split() for kind, names in FIELDS.items()}
    for kind in headers:
        assert len({normal(header) for header in headers[kind].values()}) == len(headers[kind])


@pytest.mark.parametrize("kind", FIELDS)
def test_a_header_means_one_field_in_all_languages(kind: str) -> None:
    meanings = defaultdict(set)
    for field in FIELDS[kind].split():
        meanings[normal(field)].add(field)
    for language in every_language():
        for field, header in language.headers[kind].items():
            meanings[normal(header)].add(field)
        for field, aliases in language.aliases[kind].items():
            for alias in aliases:
                meanings[alias].add(field)
    assert {header: found for header, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_aliases_are_of_known_fields_and_written_once_in_normal_form(language: str) -> None:
    there = words(language)
    assert set(there.aliases) == set(FIELDS)
    for kind, by_field in there.aliases.items():
        assert set(by_field) <= set(FIELDS[kind].split())
        found = [alias for aliases in by_field.values() for alias in aliases]
        found += [normal(header) for header in there.headers[kind].values()]
        assert sorted(found) == sorted(set(found))
        assert found == [normal(alias) for alias in found]


@pytest.mark.parametrize(
    ("kind", "header", "field"),
    [
        ("leads", "origin", "channel"),
        ("leads", "first_contact_date", "created_at"),
        ("leads", "won_date", "won_at"),
        ("leads", "deal_stage", "stage"),
        ("leads", "close_value", "value"),
        ("leads", "LEADID", "external_id"),
        ("leads", "Lead Status", "status"),
        ("accounts", "subsidiary_of", "parent"),
        ("sales", "Rechnungsnummer", "document"),
        ("spend", "Importo speso", "amount"),
    ],
)
def test_common_headers_are_known(kind: str, header: str, field: str) -> None:
    assert any(normal(header) in language.aliases[kind].get(field, ()) for language in every_language())


def test_a_refusal_of_mail_is_no_consent() -> None:
    for language in every_language():
        for kind in FIELDS:
            assert not any("opt out" in alias for alias in language.aliases[kind].get("consent", ()))


@pytest.mark.parametrize("pipeline", ["shop", "b2b", "win_back"])
def test_a_stage_name_means_one_stage_of_its_pipeline_in_all_languages(pipeline: str) -> None:
    keys = defaultdict(set)
    for language in every_language():
        for key, name in language.stages[pipeline].items():
            keys[normal(name)].add(key)
            keys[normal(key)].add(key)
    assert {name: found for name, found in keys.items() if len(found) > 1} == {}


def test_words_of_status_consent_roles_and_months_mean_one_thing_in_all_languages() -> None:
    for tables in (
        *([dict(getattr(language, of)) for language in every_language()] for of in ("status", "consent", "roles")),
        [{str(number): names for number, names in enumerate(language.months)} for language in every_language()],
    ):
        meanings = defaultdict(set)
        for table in tables:
            for meaning, found in table.items():
                for word in found:
                    assert word == normal(word)
                    meanings[word].add(meaning)
        assert {word: found for word, found in meanings.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_status_consent_roles_and_months_are_complete(language: str) -> None:
    there = words(language)
    assert set(there.status) == {kind.value for kind in StageKind}
    assert set(there.consent) == {state.value for state in ConsentState} - {"unknown"}
    assert set(there.roles) == {role.value for role in Role}
    assert len(there.months) == 12
    assert "closed won" in words("en").status["won"]
    assert "lost lead" in words("en").status["lost"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_shop_has_enough_words(language: str) -> None:
    demo = words(language).demo
    least = {"wishes": 12, "tasks": 10, "lost_reasons": 6, "complaints": 6, "tags": 8, "campaigns": 6, "deals": 6}
    least |= {"job_titles": 8, "industries": 8}
    assert {field.name for field in fields(DemoWords)} == {"shop", "notes", *least}
    for name, count in least.items():
        assert len(set(getattr(demo, name))) == len(getattr(demo, name)) >= count
    assert set(demo.notes) == {kind.value for kind in ActivityKind}
    assert sum(len(notes) for notes in demo.notes.values()) >= 12
    assert all(deal.format(company="Hotel") != deal for deal in demo.deals)
    assert all(note.format(wish="Lamp") for notes in demo.notes.values() for note in notes)


# The last column of the glossary: words that must not stand where a term is meant, by language.
NEVER = {
    "lead": ("piombo", "chumbo", r"\bbly", r"\bblei", r"\blood\b", "geschäft"),
    "stages": ("palco", r"\bscen", "bühne", "podium", "coltivare", "pflege", "koester"),
    "engaged": ("fidanzat", "förlovad", "verlobt", "verloofd"),
    "qualified": ("kompeten", "qualificat"),
    "negotiation": ("trattativa",),
    "pipelines": ("conduttura", "oleoduto", "rohrleitung"),
    "win_back": ("återvinning", "recupero crediti"),
    "account": (r"\bconto\b", r"\bconta\b", r"\bkonto", "rekening"),
    "stakeholder": ("intressent", "interessenvertreter", "azionist"),
    "role": ("influencer",),
    "task": ("attività",),
    "follow_up": ("opvolging",),
    "spend": ("despesa", "ausgabe"),
    "visits": ("traffico", "tráfego", "trafik", "verkehr", "verkeer"),
}


def terms(there: Words) -> dict[str, list[str]]:
    """The words of each row of the glossary; aliases are what others write, and so not among them."""
    leads, stakeholders = there.headers["leads"], there.headers["stakeholders"]
    stages = [name for pipeline in there.stages.values() for name in pipeline.values()]
    return {
        "lead": [leads["name"], there.headers["sales"]["lead"], *there.demo.tasks, *there.pipelines.values(), *stages],
        "stages": [leads["stage"], *stages],
        "engaged": [there.stages["shop"]["engaged"]],
        "qualified": [there.stages["shop"]["qualified"]],
        "negotiation": [there.stages["b2b"]["negotiation"]],
        "pipelines": [leads["pipeline"], *there.pipelines.values()],
        "win_back": [there.pipelines["win_back"], there.channels["win_back"]],
        "account": [leads["account"], leads["company"], stakeholders["account"], there.headers["accounts"]["parent"]],
        "stakeholder": list(stakeholders.values()),
        "role": [stakeholders["role"]],
        "task": [leads["next_task"], leads["next_task_due"]],
        "follow_up": [leads["next_task"], leads["next_task_due"], *there.demo.tasks],
        "spend": list(there.headers["spend"].values()),
        "visits": list(there.headers["traffic"].values()),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_is_said_with_a_word_that_the_glossary_forbids(language: str) -> None:
    found = terms(words(language))
    assert set(found) == set(NEVER)
    for term, forbidden in NEVER.items():
        for text in found[term]:
            assert not any(re.search(pattern, text, re.IGNORECASE) for pattern in forbidden), (term, text)


def test_portuguese_is_that_of_portugal() -> None:
    said = " ".join(word for _, word in leaves(content("pt"))).casefold()
    assert not re.search(r"\b(contatos?|você|celular|arquivo|equipe|usuário|registro|time)\b", said)


def test_words_are_read_once_and_cannot_be_changed() -> None:
    assert words("it") is words("it")
    with pytest.raises(TypeError):
        words("it").channels["seo"] = "x"  # type: ignore[index]


def test_an_unknown_language_is_named_with_those_that_are_known() -> None:
    with pytest.raises(BadInputError, match="“fi” is not a language of LeadDesk; choose one of en, it, pt, sv, de, nl"):
        words("fi")


@pytest.fixture
def locale(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("value", "language", "country"),
    [
        ("it_IT.UTF-8", "it", "IT"),
        ("de_CH.UTF-8", "de", "CH"),
        ("pt_BR", "pt", "BR"),
        ("sv_FI@euro", "sv", "FI"),
        ("nl", "nl", None),
        ("fi_FI.UTF-8", "en", "FI"),
        ("C.UTF-8", "en", None),
        ("POSIX", "en", None),
        ("", "en", None),
        ("it_IT; rm", "en", None),
    ],
)
def test_language_and_country_come_from_the_locale(
    locale: pytest.MonkeyPatch, value: str, language: str, country: str | None
) -> None:
    locale.setenv("LANG", value)
    assert (system_language(), system_country()) == (language, country)


def test_the_more_particular_variable_decides(locale: pytest.MonkeyPatch) -> None:
    locale.setenv("LANG", "en_GB.UTF-8")
    locale.setenv("LC_MESSAGES", "nl_NL.UTF-8")
    locale.setenv("LC_MONETARY", "de_DE.UTF-8")
    assert (system_language(), system_country()) == ("nl", "DE")
    locale.setenv("LC_ALL", "C")
    assert (system_language(), system_country()) == ("en", None)
