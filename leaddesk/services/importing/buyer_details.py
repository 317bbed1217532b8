"""What an order says of a buyer whom the file has already: what was not known is added, nothing is overwritten."""

import json
from collections.abc import Mapping

from leaddesk.services.importing.contacting import OTHER_EMAILS, OTHER_PHONES
from leaddesk.services.importing.rows import as_json
from leaddesk.storage.statements import Stored

_ALONE = ("first_name", "last_name", "company", "email", "phone")
_ADDRESS = ("street", "city", "postal_code", "region", "country")  # of two addresses none is made
_BETWEEN = "; "


def further_details(now: Mapping[str, Stored], fields: Mapping[str, str], extra: str) -> dict[str, Stored]:
    """What is to be set of a lead, for an order's fields of its buyer and the JSON of what it says beside them.

    A second e-mail address or number is kept beside the first, where imports keep those of a cell that has several.
    """
    found: dict[str, Stored] = {name: fields[name] for name in _ALONE if name in fields and not now[name]}
    if not any(now[name] for name in _ADDRESS):
        found |= {name: fields[name] for name in _ADDRESS if name in fields}
    held: dict[str, str] = json.loads(str(now["extra"] or "{}"))
    told: dict[str, str] = json.loads(extra)
    known = {OTHER_EMAILS: ("email",), OTHER_PHONES: ("phone", "mobile")}
    beside = dict(held)
    for column, (field, *more) in known.items():
        own = {str(now[name] or found.get(name, "")).lower() for name in (field, *more)}
        others = [each for each in held.get(column, "").split(_BETWEEN) if each]
        for text in (fields.get(field, ""), *told.get(column, "").split(_BETWEEN)):
            if text and text.lower() not in own | {each.lower() for each in others}:
                others.append(text)
        if others:
            beside[column] = _BETWEEN.join(others)
    return found | ({"extra": as_json(beside)} if beside != held else {})
