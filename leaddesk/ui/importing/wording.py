"""What the import page says: kinds of files, fields, how a file is read, questions, and what came of it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from leaddesk.model.custom_field import CustomField
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_, Message
from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.importing.preview import KEPT, Answer, FilePreview, Question, fields_of
from leaddesk.services.importing.request import FileResult
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.words import system_language, words

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "leads": N_("Leads"),
        "accounts": N_("Accounts"),
        "stakeholders": N_("Stakeholders"),
        "sales": N_("Sales"),
        "spend": N_("Costs"),
        "traffic": N_("Visits"),
    }
)
TITLES: Mapping[str, str] = MappingProxyType(
    {
        "leads": N_("Import leads"),
        "accounts": N_("Import accounts"),
        "stakeholders": N_("Import stakeholders"),
        "sales": N_("Import sales"),
        "spend": N_("Import costs"),
        "traffic": N_("Import visits"),
    }
)
MATCHES: Mapping[str | None, str] = MappingProxyType(
    {
        None: N_("Id, e-mail, then phone"),
        "external_id": N_("Id only"),
        "email": N_("E-mail only"),
        "phone": N_("Phone only"),
        "name": N_("Name only"),
        "none": N_("Nothing: all are new"),
    }
)
ENCODING_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "utf-8-sig": "UTF-8",
        "utf-8": "UTF-8",
        "cp1252": "Windows-1252",
        "utf-16": "UTF-16",
        "mac-roman": "Mac Roman",
        "cp437": "DOS (437)",
    }
)
SEPARATORS: Mapping[str, str] = MappingProxyType(
    {",": N_("Comma"), ";": N_("Semicolon"), "\t": N_("Tab"), "|": N_("Vertical bar")}
)
_ORDERS: Mapping[str, str] = MappingProxyType(
    {"dmy": N_("Day, month, year"), "mdy": N_("Month, day, year"), "ymd": N_("Year, month, day")}
)
_DECIMALS: Mapping[str, str] = MappingProxyType({"comma": N_("Decimal comma"), "point": N_("Decimal point")})


_MADE: Mapping[str, str] = MappingProxyType(
    {
        "buyer_name": N_("Buyer"),
        "buyer_first_name": N_("Buyer’s first name"),
        "buyer_last_name": N_("Buyer’s last name"),
        "buyer_email": N_("Buyer’s e-mail"),
        "buyer_phone": N_("Buyer’s phone"),
        "buyer_company": N_("Buyer’s company"),
        "buyer_street": N_("Buyer’s street"),
        "buyer_city": N_("Buyer’s city"),
        "buyer_postal_code": N_("Buyer’s postal code"),
        "buyer_region": N_("Buyer’s region"),
        "buyer_country": N_("Buyer’s country"),
        "buyer_consent": N_("Buyer’s consent"),
        "vat_lines": N_("VAT by rate"),
        "refunded": N_("Given back"),
        "left_out": N_("Left out"),
        "payments": N_("Payments"),
        "credits_id": N_("Credited document, by its id"),
        "credits_document": N_("Credited document"),
    }
)
_LACKS: Mapping[str, str] = MappingProxyType(
    {
        "activities": N_("activities"),
        "notes": N_("notes"),
        "emails": N_("e-mails that were written"),
        "phones": N_("phone numbers"),
        "lost_reasons": N_("why deals were lost"),
        "older_than_90_days": N_("leads older than 90 days"),
        "products": N_("products"),
        "files": N_("attached files"),
        "owners": N_("owners"),
        "history": N_("the history of stages"),
        "costs": N_("the cost of the goods"),
        "deals": N_("deals"),
        "people": N_("people"),
    }
)


def field_names(kind: str, language: str, own: Sequence[CustomField]) -> dict[str, str]:
    """The fields of a kind of file by name, in the user's language; what is kept beside them first, `own` last."""
    headers = words(language or system_language()).headers[kind]
    made = {OWN_PREFIX + each.key: each.name for each in own} if kind == "leads" else {}
    return {KEPT: tr("Keep as further details"), **{field: headers[field] for field in fields_of(kind)}, **made}


def made_names() -> dict[str, str]:
    """What is called how that rows of a shop's orders, or of an exact file, have; no column is given it by hand."""
    return {field: tr(name) for field, name in _MADE.items()}


def heading(paths: Sequence[Path], previews: Collection[FilePreview]) -> tuple[str, str]:
    """The title of the page, and in a few words what is taken in; rows only if they are counted."""
    kinds = {seen.kind for seen in previews}
    title = tr(TITLES[kinds.pop()]) if len(kinds) == 1 else tr("Import")
    what = paths[0].name if len(paths) == 1 else tr("%Ln file(s)", "", len(paths))
    rows = [seen.rows for seen in previews]
    if not rows or None in rows:
        return title, what
    return title, what + " · " + tr("%Ln row(s)", "", sum(row or 0 for row in rows))


def question_text(formats: Formats, question: Question) -> tuple[str, str]:
    """A question, and what to know about it."""
    meanings = [_meaning(formats, answer) for answer in question.answers]
    if question.about == "encoding":
        if not question.value:
            return tr("Is this file written in UTF-16?"), tr("Its letters are not in UTF-8, which is usual.")
        sentence = tr("The letters of this file are not in UTF-8. Should this be “{text}”?", text=question.value)
        return sentence, tr("Then it was written in Windows-1252, as older programs do.")
    second = tr("LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.")
    values = {"column": question.column, "value": question.value}
    if all(meanings):
        one, other = meanings[0], meanings[1]
        return tr("Column “{column}”: does {value} mean {one} or {other}?", one=one, other=other, **values), second
    if question.about == "date_order":
        return tr("Column “{column}” mixes orders of day and month. Which one holds?", **values), second
    return tr("Column “{column}” mixes decimal commas and points. Which one holds?", **values), second


def answer_text(formats: Formats, question: Question, answer: Answer) -> str:
    """An answer, short enough for a button."""
    if question.about == "encoding":
        return ENCODING_NAMES.get(answer.value, answer.value)
    days = [each.meaning for each in question.answers if isinstance(each.meaning, date)]
    if isinstance(answer.meaning, date) and len({day.year for day in days}) == 1:
        return formats.short_day(answer.meaning, answer.meaning)
    return _meaning(formats, answer) or tr({**_ORDERS, **_DECIMALS}[answer.value])


def refusal(error: LeadDeskError) -> str:
    """Why an import cannot be done; files by their names only."""
    values = dict(error.message.values)
    if "file" in values:
        values["file"] = Path(str(values["file"])).name
    return worded(Message(error.message.text, values))


def lacks_text(result: FileResult) -> str:
    """What exports of this kind do not hold, if that is known."""
    things = [tr(_LACKS[code]) for code in result.lacks if code in _LACKS]
    if not things or not result.title:
        return ""
    return tr("What a file of {title} does not hold: {things}.", title=result.title, things=", ".join(things))


def _meaning(formats: Formats, answer: Answer) -> str:
    if isinstance(answer.meaning, date):
        return formats.day(answer.meaning)
    if isinstance(answer.meaning, Decimal):
        exponent = answer.meaning.as_tuple().exponent
        return formats.number(float(answer.meaning), max(0, -exponent) if isinstance(exponent, int) else 0)
    return ""
