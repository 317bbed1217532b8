"""What a currency is written as beside an amount."""

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

# In lower case. None: a mark of several currencies, which does not tell which one.
_MARKS: dict[str, str | None] = {
    **{code.lower(): code for code in ("CHF", "DKK", "EUR", "GBP", "NOK", "SEK", "USD")},
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "fr": "CHF",
    "sfr": "CHF",
    "kč": "CZK",
    "zł": "PLN",
    "₺": "TRY",
    "₴": "UAH",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "us$": "USD",
    "ca$": "CAD",
    "au$": "AUD",
    "nz$": "NZD",
    "hk$": "HKD",
    "r$": "BRL",
    "$": None,
    "¥": None,
    "kr": None,
}
# The currencies that write themselves so, for the marks of several.
_SHARED = {
    "$": frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP"}),
    "kr": frozenset({"SEK", "NOK", "DKK", "ISK"}),
    "¥": frozenset({"JPY", "CNY"}),
}


def may_mean(text: str, currency: str) -> bool:
    """Whether an amount may be in this currency, as far as a mark of several currencies in it tells."""
    lower = text.lower()
    return all(currency in meant for mark, meant in _SHARED.items() if mark in lower)


def is_mark(text: str) -> bool:
    """Whether this is a currency's symbol, short form or ISO 4217 code (in capitals, the commonest in any case)."""
    return text in _CODES or text.rstrip(".").lower() in _MARKS


def code(mark: str) -> str | None:
    """The ISO 4217 code that a mark stands for; None if it is a mark of several currencies, or none at all."""
    return mark if mark in _CODES else _MARKS.get(mark.rstrip(".").lower())
