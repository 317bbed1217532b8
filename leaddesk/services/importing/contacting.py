"""The ways to reach somebody, as a row gives them: addresses and numbers, kept even where they are not understood."""

from collections.abc import Mapping

from leaddesk.exchange import emails, notes, phones
from leaddesk.exchange.country_codes import country_code
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.consents import is_unclear
from leaddesk.services.importing.request import Warnings

OTHER_EMAILS, OTHER_PHONES = "other e-mails", "other phones"  # columns of extra

_NUMBERS = ("phone", "mobile")
_LONGEST_SHOWN = 80

_OF_EMAILS = {
    emails.NO_AT: N_("Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is."),
    emails.TWO_AT: N_("Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is."),
    emails.COMMA: N_("Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is."),
    emails.SPACE: N_("Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is."),
    emails.POINT_AT_END: N_("Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is."),
    emails.NO_ENDING: N_(
        "Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is."
    ),
}
_EMAIL = N_("Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.")
_OF_PHONES = {
    phones.ROUNDED: N_(
        "Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; "
        "it is kept as it is."
    ),
    phones.NOT_OF_COUNTRY: N_(
        "Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. "
        "Numbers of other countries begin with + and the country’s code."
    ),
}
_PHONE = N_("Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.")


def tidy_ways(
    fields: dict[str, str],
    extra: dict[str, str],
    line: int,
    warnings: Warnings,
    *,
    exact: bool,
    country: str | None = None,
) -> None:
    """Put e-mail and phone fields into the form they are kept in, and notes that are HTML into plain text.

    Further addresses and numbers of a cell go to extra. A number without its country's code is of the row's country,
    or of `country` (ISO 3166) where the row names none. What cannot be understood stays as it is, with a warning. An
    exact file is only warned of.
    """
    address = fields.get("email")
    if address is not None and not emails.is_usual(address):
        _tidy_email(fields, extra, line, warnings, exact=exact)
    is_from = None
    for field in _NUMBERS:
        number = fields.get(field)
        if number is not None:
            if is_from is None and not exact:
                is_from = country_code(fields["country"]) if "country" in fields else country
            found = phones.quick(number, is_from)
            if found is None:
                _tidy_phone(fields, extra, field, line, warnings, is_from, exact=exact)
            elif not exact:
                fields[field] = found
    if not exact:
        _tidy_consent(fields, extra, line, warnings)
        _tidy_more(fields, is_from if is_from is not None or "country" in fields else country)


def doubts_in(fields: Mapping[str, str], country: str | None) -> dict[str, Message]:
    """By field what is wrong with addresses and numbers that were kept all the same, in a few words each."""
    found: dict[str, Message] = {}
    address = fields.get("email")
    if address is not None and (reason := emails.email(address).reason):
        found["email"] = Message(reason)
    is_from = country_code(fields["country"]) if "country" in fields else country
    for field in _NUMBERS:
        number = fields.get(field)
        if number is not None and (reason := phones.phone(number, is_from).reason):
            found[field] = Message(reason)
    return found


def _tidy_consent(fields: dict[str, str], extra: dict[str, str], line: int, warnings: Warnings) -> None:
    """Keep beside the fields what says nothing of being contacted: only what is certain becomes a record."""
    said = fields.get("consent")
    if said is None or not is_unclear(said):
        return
    extra.setdefault("consent", fields.pop("consent"))
    warnings.add(
        N_("Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted."),
        line=line,
        value=_shown(said),
    )


def _tidy_email(
    fields: dict[str, str], extra: dict[str, str], line: int, warnings: Warnings, *, exact: bool
) -> None:
    address = fields["email"]
    read = emails.email(address)
    if not exact and read.primary is not None:
        fields["email"] = read.primary
        if read.others:
            extra.setdefault(OTHER_EMAILS, "; ".join(read.others))
    if not read.understood:
        warnings.add(_OF_EMAILS.get(read.reason, _EMAIL), line=line, value=_shown(address))


def _tidy_phone(
    fields: dict[str, str],
    extra: dict[str, str],
    field: str,
    line: int,
    warnings: Warnings,
    country: str | None,
    *,
    exact: bool,
) -> None:
    number = fields[field]
    read = phones.phone(number, country)
    if not exact:
        fields[field] = read.text
        if read.others:
            known = extra.get(OTHER_PHONES)
            extra[OTHER_PHONES] = "; ".join(((known,) if known else ()) + read.others)
    if read.understood:
        return
    values = {"country": country} if read.reason == phones.NOT_OF_COUNTRY and country else {}
    warnings.add(_OF_PHONES.get(read.reason, _PHONE), line=line, value=_shown(number), **values)


def _tidy_more(fields: dict[str, str], country: str | None) -> None:
    """Put into order what is no reason for a doubt."""
    number = fields.get("whatsapp")
    if number is not None and (found := phones.quick(number, country)) is not None:
        fields["whatsapp"] = found
    text = fields.get("notes")
    if text is not None and "<" in text and notes.is_html(text):
        fields["notes"] = notes.plain(text)


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
