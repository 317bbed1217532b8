"""The ways to reach somebody, as a row gives them: addresses and numbers, kept even where they are not understood."""

from leaddesk.exchange import values
from leaddesk.model.messages import N_
from leaddesk.services.importing.request import Warnings

_NUMBERS = ("phone", "mobile")


def tidy_ways(fields: dict[str, str], extra: dict[str, str], line: int, warnings: Warnings, *, exact: bool) -> None:
    """Put e-mail and phone fields into the form they are kept in; further addresses of a cell go to extra.

    What cannot be understood stays as it is, with a warning. An exact file is only warned of.
    """
    address = fields.get("email")
    if address is not None:
        read = values.email(address)
        if not read.understood:
            warnings.add(
                N_("Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is."),
                line=line,
                value=address[:80],
            )
        if not exact and read.primary is not None:
            fields["email"] = read.primary
            if read.others:
                extra.setdefault("other e-mails", "; ".join(read.others))
    for field in _NUMBERS:
        number = fields.get(field)
        if number is not None:
            phone = values.phone(number)
            if not phone.understood:
                warnings.add(
                    N_("Line {line}: the phone number “{value}” cannot be understood; it is kept as it is."),
                    line=line,
                    value=number[:80],
                )
            if not exact:
                fields[field] = phone.text
