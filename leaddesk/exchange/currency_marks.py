"""What a currency is written as beside an amount, or in a cell of its own."""

import re
from functools import lru_cache

# ISO 4217, list one: the codes in use, without metals and funds.
_LIST_ONE = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
"""
_CODES = frozenset(_LIST_ONE.split())

# In lower case, without a point at the end. None: a mark of several currencies, which does not tell which one.
_MARKS: dict[str, str | None] = {
    **{code.lower(): code for code in ("CHF", "DKK", "EUR", "GBP", "NOK", "SEK", "USD")},
    **dict.fromkeys(("€", "euro", "euros"), "EUR"),
    **dict.fromkeys(("£", "pound", "pounds", "pfund", "sterling", "sterlina", "sterline"), "GBP"),
    **dict.fromkeys(("fr", "sfr", "franken", "franchi", "franc", "francs"), "CHF"),
    **dict.fromkeys(("zł", "zloty", "złoty"), "PLN"),
    **dict.fromkeys(("us$", "usd$"), "USD"),
    "kč": "CZK",
    "₺": "TRY",
    "₴": "UAH",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₽": "RUB",
    "ca$": "CAD",
    "c$": "CAD",
    "au$": "AUD",
    "a$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "r$": "BRL",
    **dict.fromkeys(("$", "dollar", "dollars", "dollari", "dólares"), None),
    **dict.fromkeys(("kr", "kronor", "kroner", "kronen", "kronur"), None),
    "¥": None,
}
# The currencies that write themselves so, for the marks of several, and whose they are.
_SHARED = {
    "$": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP"}),
    "dollar": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD"}),
    "dólar": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD"}),
    "kr": frozenset({"SEK", "NOK", "DKK", "ISK"}),
    "¥": frozenset({"JPY", "CNY"}),
}
_SHARED_MARK = re.compile("|".join(map(re.escape, _SHARED)), re.IGNORECASE)
_OF_COUNTRY = {
    "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "GL": "DKK", "FO": "DKK", "US": "USD", "CA": "CAD", "AU": "AUD",
    "NZ": "NZD", "HK": "HKD", "SG": "SGD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "JP": "JPY", "CN": "CNY",
}  # fmt: skip
# Words that a column of currencies holds, in the order of their being looked for: the country's goes first.
_NAMES: tuple[tuple[str, str], ...] = (
    ("schweiz", "CHF"), ("swiss", "CHF"), ("svizzer", "CHF"), ("suíço", "CHF"), ("zwitsers", "CHF"),
    ("svensk", "SEK"), ("swed", "SEK"), ("schwed", "SEK"), ("sved", "SEK"), ("sueca", "SEK"), ("zweed", "SEK"),
    ("dansk", "DKK"), ("danish", "DKK"), ("dän", "DKK"), ("danes", "DKK"), ("dinamarq", "DKK"), ("deens", "DKK"),
    ("norsk", "NOK"), ("norweg", "NOK"), ("norveg", "NOK"), ("norueg", "NOK"), ("noor", "NOK"),
    ("australi", "AUD"), ("canad", "CAD"), ("kanad", "CAD"), ("us dollar", "USD"), ("us-dollar", "USD"),
    ("u.s. dollar", "USD"), ("american", "USD"), ("amerik", "USD"), ("british", "GBP"), ("britisch", "GBP"),
    ("britann", "GBP"), ("brits", "GBP"), ("pound sterling", "GBP"), ("pfund sterling", "GBP"), ("polsk", "PLN"),
    ("polish", "PLN"), ("japan", "JPY"), ("giappon", "JPY"), ("brazil", "BRL"), ("brasil", "BRL"),
)  # fmt: skip
_CODE_IN_TEXT = re.compile(r"\b[A-Z]{3}\b")
_LONGEST_NAME = 40  # characters


def may_mean(text: str, currency: str) -> bool:
    """Whether an amount may be in this currency, as far as a mark of several currencies in it tells."""
    mark = _SHARED_MARK.search(text)
    return mark is None or currency in _SHARED[mark[0].lower()]


def of_country(text: str, country: str | None) -> str | None:
    """The currency that an amount with a mark of several is in, if it was written in this country (ISO 3166)."""
    mark, currency = _SHARED_MARK.search(text), _OF_COUNTRY.get(country or "")
    return currency if mark is not None and currency in _SHARED[mark[0].lower()] else None


def is_mark(text: str) -> bool:
    """Whether this is a currency's symbol, short form or ISO 4217 code (in capitals, the commonest in any case)."""
    return text in _CODES or text.rstrip(".").lower() in _MARKS


def code(mark: str) -> str | None:
    """The ISO 4217 code that a mark stands for; None if it is a mark of several currencies, or none at all."""
    return mark if mark in _CODES else _MARKS.get(mark.rstrip(".").lower())


@lru_cache(maxsize=256)
def named(text: str) -> str | None:
    """The currency that a cell names: `eur`, `€`, `Swiss Franc`, `EUR (€)`; None for a mark of several, or none."""
    stripped = text.strip()
    found = code(stripped) or code(stripped.upper())
    if found is not None:
        return found
    if len(stripped) > _LONGEST_NAME or is_mark(stripped):
        return None
    codes: set[str] = set(_CODE_IN_TEXT.findall(stripped)) & _CODES
    if len(codes) == 1:
        return codes.pop()
    lower = stripped.lower()
    return next((currency for word, currency in _NAMES if word in lower), None)
