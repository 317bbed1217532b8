"""People in what was copied: the signature under a mail, or rows of a table."""

import re
from collections.abc import Iterator, Sequence

Person = dict[str, str]  # name, and title, email, phone, mobile as far as they are said

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"(?:\+|00|\(?0)[\d\s()./-]{5,}\d")
_MOBILE = re.compile(r"\b(m|mob|mobile|mobil|cell|cellulare|cel|telemóvel|telemovel|mobiel|handy)\b", re.IGNORECASE)
_LABEL = re.compile(r"^[\w .&/-]{1,16}[.:]\s*$|^\W+$")
_WEB = re.compile(r"\b(https?://|www\.)\S+", re.IGNORECASE)
_GREETING = re.compile(
    r"^(--+|kind regards|best regards|regards|best|thanks|thank you|cheers|mit freundlichen grüßen|viele grüße"
    r"|freundliche grüße|cordiali saluti|distinti saluti|saluti|cumprimentos|com os melhores cumprimentos"
    r"|vänliga hälsningar|med vänliga hälsningar|hälsningar|met vriendelijke groet(en)?|groet(en)?)[,.!]?$",
    re.IGNORECASE,
)
_TITLES = re.compile(
    r"(manager|director|head|chief|officer|lead|engineer|assistant|buyer|purchas|ceo|cfo|cto|coo|vp|president|owner"
    r"|leiter|geschäftsführ|einkauf|einkäufer|vorstand|referent|assistenz|direttor|responsabile|titolare|acquisti"
    r"|diretor|gerente|responsável|compras|chef|vd\b|inköp|ansvarig|directeur|hoofd|inkoop|eigenaar|manag)",
    re.IGNORECASE,
)
_HEADINGS = {
    "name": ("name", "nome", "namn", "naam", "person", "contact"),
    "title": ("title", "job title", "role", "position", "titel", "funktion", "funzione", "cargo", "functie"),
    "email": ("email", "e-mail", "mail", "e-post", "e mail"),
    "phone": ("phone", "telephone", "telefon", "telefono", "telefone", "telefoon", "tel"),
    "mobile": ("mobile", "mobil", "cell", "cellulare", "telemóvel", "mobiel", "handy"),
}
_MOST = 200


def people_in(text: str) -> list[Person]:
    """The people of a table or of a signature, in their order; at most 200, nobody without a name or an address."""
    lines = [line.strip("\r\n ") for line in text.splitlines()]
    rows = [re.split(r"\t|;", line) for line in lines if line]
    is_table = len(rows) > 1 and all(len(row) > 1 for row in rows)
    if is_table or (len(rows) == 1 and "\t" in text):
        found = list(_of_table(rows))
    else:
        blocks = re.split(r"\n\s*\n", text.strip())
        several = [person for block in blocks if (person := _of_signature(block.splitlines())).get("email")]
        found = several if len(several) > 1 else [_of_signature(lines)]
    return [person for person in found if person.get("name")][:_MOST]


def _of_table(rows: Sequence[Sequence[str]]) -> Iterator[Person]:
    heads = [_heading(cell) for cell in rows[0]]
    known = sum(head is not None for head in heads) >= min(2, len(heads))
    for row in rows[1:] if known else rows:
        cells = [cell.strip() for cell in row]
        yield _complete({head: cell for head, cell in zip(heads, cells, strict=False) if head and cell}) if known else (
            _of_signature(cells)
        )


def _heading(cell: str) -> str | None:
    folded = cell.strip().casefold()
    return next((field for field, names in _HEADINGS.items() if folded in names), None)


def _of_signature(lines: Sequence[str]) -> Person:
    person: Person = {}
    for line in lines:
        bare = _WEB.sub("", line).strip(" |·,–-")
        if not bare or _GREETING.match(bare):
            continue
        rest = _take_reach(bare, person)
        if rest != bare and (not rest or _LABEL.match(rest) or any(sign.isdigit() for sign in rest)):
            continue
        _take_words(rest, person)
    return _complete(person)


def _take_reach(line: str, person: Person) -> str:
    """Keep e-mail and numbers of a line; what is left of it."""
    if email := _EMAIL.search(line):
        person.setdefault("email", email[0])
        line = line.replace(email[0], " ")
    end = 0
    for number in _NUMBER.finditer(line):
        is_mobile = _MOBILE.search(line[end : number.start()]) is not None
        person.setdefault("mobile" if is_mobile else "phone", number[0].strip())
        end = number.end()
    return _NUMBER.sub(" ", line).strip(" |·,;:–-<>") if end else line.strip(" |·,;:<>")


def _take_words(words: str, person: Person) -> None:
    """The first words are a name, the next a title; `Anna Bianchi, Head of purchasing` are both."""
    if "name" in person:
        if "title" not in person and _TITLES.search(words):
            person["title"] = words
        return
    first, _, rest = words.partition(",")
    parts = re.split(r"\s[|·–-]\s", words, maxsplit=1)
    if len(parts) == 2 and _TITLES.search(parts[1]):
        person["name"], person["title"] = parts[0].strip(), parts[1].strip()
    elif rest and _TITLES.search(rest):
        person["name"], person["title"] = first.strip(), rest.strip()
    else:
        person["name"] = words


def _complete(person: Person) -> Person:
    """With a name made of the address where none is said."""
    if "name" not in person and "email" in person:
        words = re.split(r"[._+-]", person["email"].partition("@")[0])
        person["name"] = " ".join(word.capitalize() for word in words if word)
    return person
