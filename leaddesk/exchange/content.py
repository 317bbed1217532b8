"""Which field a column is by what it holds, where neither a preset nor its name says so."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from zoneinfo import ZoneInfo

from leaddesk.exchange import currency_marks, dates, emails, numbers
from leaddesk.exchange.country_codes import country_code
from leaddesk.exchange.dates import DateEvidence
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.numbers import NumberEvidence
from leaddesk.exchange.values import normal_name
from leaddesk.model.errors import AmbiguousError, BadInputError

FieldNames = Mapping[str, Sequence[str]]  # field → the names that a column of it may have
Samples = Mapping[str, Sequence[str]]  # column → values of it, empty ones too
Months = Mapping[str, int]

SAMPLED = 200  # rows; enough to be sure

_SURE = 0.8  # of the filled values
_MONEY_OF = {"leads": "value", "accounts": "revenue", "sales": "gross", "spend": "amount"}
_DAY_OF = {"leads": "created_at", "sales": "date", "spend": "day", "traffic": "day"}
_LONGEST = 300  # characters; a longer text is none of what is looked for
_LONGEST_CODE = 3
_FIRST_YEAR = 2000  # older days are birthdays
_IN_DIGITS = frozenset(
    """
    created_at won_at lost_at closed_at expected_close next_task_due date paid_on value probability revenue employees
    net vat vat_rate gross cost amount goods monthly_value contract_start contract_end renewal_notice
    """.split()  # noqa: SIM905
)

# What a column may be called and still hold this: an “Adresse” can be of a house, of mail or of the web.
_LOOSE = frozenset({"street", "contact", "name"})
# Words in names of columns that hold this of somebody or something else.
_OTHERS = frozenset(
    """
    owner agent assigned assignee created modified updated rep salesperson seller user manager assistant spouse referrer
    referred besitzer bearbeiter verantwortlich verantwortlicher zuständig verkäufer vertreter mitarbeiter benutzer
    proprietario responsabile venditore agente utente assegnato responsável proprietário vendedor utilizador
    ägare ansvarig säljare användare eigenaar verkoper gebruiker verantwoordelijke fax telefax
    """.split()  # noqa: SIM905 - a list of this length is read as text
)
_OTHER_DAYS = frozenset(
    """
    birth birthday birthdate born geburtstag geburtsdatum nascita compleanno nascimento aniversário födelsedag
    födelsedatum födelsedagen geboortedatum verjaardag modified updated update änderung geändert bearbeitet modifica
    modificato aggiornato atualizado modificado alterado ändrad uppdaterad gewijzigd bijgewerkt last letzte letzter
    ultimo ultima último última senast senaste laatste due end until expires expiry fällig scadenza vencimento
    """.split()  # noqa: SIM905
)
_NUMBERED = frozenset(
    """
    id nr no num number nummer numero número code codice kod código vat iva ust btw nif moms
    """.split()  # noqa: SIM905
)

_SOCIAL = re.compile(r"(?:facebook|linkedin|twitter|x|youtube|tiktok|pinterest|xing|wa|t)\.[a-z]{2,3}/", re.IGNORECASE)
_INSTAGRAM = re.compile(r"(?:https?://)?(?:www\.)?instagram\.com/[\w.@]+/?\S*", re.IGNORECASE)
_SITE = re.compile(r"(?:https?://|www\.)[^\s/]+\.[^\s]{2,}", re.IGNORECASE)
_ABROAD = re.compile(r"(?:p:)?'?(?:\+|00)[1-9][0-9 ()./-]{5,22}")
_AT_HOME = re.compile(r"\(?0[1-9][0-9]{0,4}[ )./-]+[0-9][0-9 ./-]{4,16}")
_MARK = r"(?:[^\W\d_]{2,4}\.?|[€£$¥₺₴₹])"
_MARKED = re.compile(rf"{_MARK}\s?-?[0-9][0-9.,'\s]*|-?[0-9][0-9.,'\s]*{_MARK}")
_LIKE_A_DAY = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}")
_COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()  # noqa: SIM905 - ISO 3166-1 alpha-2
)
_COUNTRIES_NEAR = frozenset(
    """
    AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK US
    """.split()  # noqa: SIM905
)


def by_content(
    kind: str,
    header: Sequence[str],
    samples: Samples,
    columns: Mapping[str, str],
    *,
    fixed: Collection[str] = (),
    names: FieldNames = MappingProxyType({}),
    months: Months = MappingProxyType({}),
) -> dict[str, str]:
    """The fields of columns by their values: e-mail, phone, website, Instagram, country, currency, a day, money.

    Only fields that no column of `columns` is, only columns that are none (or are called what can be many things, such
    as an address), none of `fixed`, and only where four in five filled values leave no doubt and the name does not
    speak of somebody else.
    """
    taken = set(columns.values())
    found: dict[str, str] = {}
    for field, least, loose, holds in _checks(kind, months):
        if field not in FIELDS[kind] or field in taken:
            continue
        candidates = [
            name
            for name in header
            if name not in fixed
            and name not in found
            and (name not in columns or (loose and columns[name] in _LOOSE))
            and not _speaks_of_others(name, field, names)
        ]
        fitting = [name for name in candidates if _is_sure(samples.get(name, ()), least, holds)]
        if len(fitting) > 1 and field in ("created_at", "date", "day", "value", "gross", "amount", "revenue"):
            continue  # several days or sums: which one it is, no value can tell
        if fitting:
            found[fitting[0]] = field
            taken.add(field)
    return found


def speaks_against(field: str, name: str, sample: Sequence[str]) -> bool:
    """Whether a column that is only named as a field of days or numbers may be cannot be it: no value has a digit.

    A column that has the field's own name is what it says, and its values are at fault.
    """
    if field not in _IN_DIGITS or normal_name(name) == normal_name(field):
        return False
    filled = [text for text in sample if text]
    return bool(filled) and not any(any(map(str.isdigit, text)) for text in filled)


_Check = tuple[str, int, bool, Callable[[Sequence[str]], int]]


def _checks(kind: str, months: Months) -> list[_Check]:
    """(field, filled values at least, whether it may take a loosely named column, how many of the values fit)."""
    one_by_one: list[tuple[str, int, bool, Callable[[str], bool]]] = [
        ("email", 1, True, _is_email),
        ("instagram", 1, True, lambda text: _INSTAGRAM.fullmatch(text) is not None),
        ("website", 2, True, _is_site),
        ("phone", 2, True, _is_phone),
        ("currency", 2, False, lambda text: len(text) == 3 and currency_marks.code(text) == text),
    ]
    found = [(field, least, loose, _counting(fits)) for field, least, loose, fits in one_by_one]
    found.append(("country", 3, False, _count_countries))
    if kind in _MONEY_OF:
        found.append((_MONEY_OF[kind], 2, False, _count_money))
    if kind in _DAY_OF:
        found.append((_DAY_OF[kind], 3, False, lambda texts: _count_days(texts, months)))
    return found


def _counting(fits: Callable[[str], bool]) -> Callable[[Sequence[str]], int]:
    return lambda texts: sum(map(fits, texts))


def _is_sure(sample: Sequence[str], least: int, count: Callable[[Sequence[str]], int]) -> bool:
    filled = [text for each in sample if (text := each.strip())]
    return len(filled) >= least and count([text for text in filled if len(text) <= _LONGEST]) >= _SURE * len(filled)


def _speaks_of_others(name: str, field: str, names: FieldNames) -> bool:
    normal = normal_name(name)
    words = set(re.split(r"[^\w]+", normal))
    if words & _OTHERS:
        return True
    if field in ("created_at", "date", "day"):
        return bool(words & _OTHER_DAYS)
    if field == "phone":
        return bool(words & _NUMBERED) and not any(normal_name(each) in normal for each in names.get("phone", ()))
    return False


def _is_email(text: str) -> bool:
    return "@" in text and emails.email(text).understood


def _is_site(text: str) -> bool:
    return _SITE.fullmatch(text) is not None and _SOCIAL.search(text) is None and _INSTAGRAM.fullmatch(text) is None


def _is_phone(text: str) -> bool:
    if _ABROAD.fullmatch(text) is None and _AT_HOME.fullmatch(text) is None:
        return False
    return 7 <= sum(map(str.isdigit, text)) <= 17 and _LIKE_A_DAY.fullmatch(text) is None


def _count_money(texts: Sequence[str]) -> int:
    """Amounts with their currency, if they can be read in one way only; a plain number may be anything."""
    marked = [text for text in texts if _MARKED.fullmatch(text) is not None]
    evidence = NumberEvidence()
    for text in marked:
        evidence.feed(text)
    try:
        form = evidence.decide(None, "")
    except AmbiguousError:
        return 0
    count = 0
    for text in marked:
        try:
            count += numbers.amount(text, form)[1] is not None or "$" in text or "kr" in text.casefold()
        except BadInputError:
            continue
    return count


def _count_countries(texts: Sequence[str]) -> int:
    """Names of countries, and codes: half of these of Europe and thereabouts (US states look alike), and not all NO."""
    names = sum(len(text) > _LONGEST_CODE and country_code(text) is not None for text in texts)
    codes = [text for text in texts if text in _COUNTRIES]
    near = sum(code in _COUNTRIES_NEAR for code in codes)
    return names + (len(codes) if 2 * near >= len(codes) and set(codes) - {"NO"} else 0)


def _count_days(texts: Sequence[str], months: Months) -> int:
    """Days of these years, if they can be read in one way only."""
    evidence = DateEvidence(months)
    for text in texts:
        evidence.feed(text)
    try:
        form = evidence.decide(None, "")
    except AmbiguousError:
        return 0
    count = 0
    for text in texts:
        if text.isdigit():
            continue  # a number, whatever else it may be
        try:
            day = dates.parse(text, form, ZoneInfo("UTC")).on
        except BadInputError:
            continue
        count += day is not None and day.year >= _FIRST_YEAR
    return count
