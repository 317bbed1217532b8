"""A file of leads as a shop's online forms and fairs would leave it: twenty columns, always the same rows."""

import csv
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from pathlib import Path

from leaddesk.model.folding import search_fold

HEADER = (
    *("id", "first_name", "last_name", "title", "email", "phone", "company", "street", "city", "postal_code"),
    *("country", "language", "channel", "campaign", "stage", "value", "created_at", "closed_at", "owner", "notes"),
)

_FIRST = (
    "Anna Luca Giulia Marco Sofia José João Ana Inês Erik Åsa Björn Karin Jürgen Sabine Lars Zoë Daan Sanne Émile "
    "Chiara Matteo Elena Paolo Maria Pedro Rui Lena Jonas Emma Noah Mia Finn Lotte Bram Eva Tom Ida Nils Sara"
).split()
_LAST = (
    "Rossi Bianchi Esposito Ferrari Romano Silva Santos Ferreira Conceição Gonçalves Andersson Johansson Håkansson "
    "Lindström Svensson Müller Schmidt Weiß Schröder Becker Jansen Visser Bakker Smit Meijer Dupont Moreau D’Angelo"
).split()
_TITLES = ("", "", "", "Owner", "Buyer", "Manager", "Head of purchasing", "Architect")
_FIRMS = ("Lumina", "Casa Nova", "Nordljus", "Holz & Licht", "Studio Verde", "Kantoor Plus", "Atelier 12", "Bergström")
_FORMS = ("Srl", "Lda", "AB", "GmbH", "BV", "SpA")
_STREETS = ("Via Roma", "Rua Augusta", "Storgatan", "Hauptstraße", "Kerkstraat", "Corso Italia", "Lindenweg")
_PLACES = (
    *(("Firenze", "50123", "IT", "it", "+39 055"), ("Milano", "20121", "IT", "it", "+39 02")),
    *(("Porto", "4000-123", "PT", "pt", "+351 22"), ("Göteborg", "411 05", "SE", "sv", "+46 31")),
    *(("Köln", "50667", "DE", "de", "+49 221"), ("Utrecht", "3511 AB", "NL", "nl", "+31 30")),
)
_CHANNELS = ("Social media", "SEO", "Paid campaign", "Referral", "Walk-in", "Fair", "Email", "newsletter", "")
_CAMPAIGNS = ("", "", "", "Spring lights", "Black Friday", "Garden fair")
_STAGES = ("Captured", "Nurturing", "Engaged", "Qualified", "Customer", "Lost")
_STAGE_WEIGHTS = tuple(accumulate((34, 20, 12, 8, 16, 10)))
_CLOSING = ("Customer", "Lost")
_OWNERS = ("Giulia", "Tomás", "Karin", "")
_NOTES = (
    "",
    "",
    "Asked for a quote for the kitchen lights, wants them before the summer.",
    "Met at the fair; has two shops and a warehouse.",
    'Wants "warm white" only, call after five.',
    "Compares prices with the shop across the street, comes back next week with her husband.",
)
_FIRST_DAY = datetime(2021, 1, 4, 8)
_MINUTES = 5 * 365 * 24 * 60


def write(path: Path, rows: int) -> None:
    """Write the file: UTF-8, commas, cells quoted where they must be."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(_rows(rows))


def _rows(count: int) -> Iterator[tuple[str, ...]]:
    chance = random.Random(20)
    pick = chance.choice
    for number in range(1, count + 1):
        first, last = pick(_FIRST), pick(_LAST)
        city, postal_code, country, language, prefix = pick(_PLACES)
        firm = f"{pick(_FIRMS)} {pick(_FORMS)}" if chance.random() < 0.3 else ""
        (stage,) = chance.choices(_STAGES, cum_weights=_STAGE_WEIGHTS)
        created = _FIRST_DAY + timedelta(minutes=chance.randrange(_MINUTES))
        closed = created + timedelta(days=chance.randrange(120)) if stage in _CLOSING else None
        yield (
            f"L-{number:07}",
            first,
            last,
            pick(_TITLES) if firm else "",
            f"{search_fold(first)}.{number}@example.org" if chance.random() < 0.9 else "",
            f"{prefix} {chance.randrange(10**6, 10**7)}" if chance.random() < 0.7 else "",
            firm,
            f"{pick(_STREETS)} {chance.randrange(1, 200)}",
            city,
            postal_code,
            country,
            language,
            pick(_CHANNELS),
            pick(_CAMPAIGNS),
            stage,
            f"{chance.randrange(500, 400_000) / 100:.2f}" if chance.random() < 0.8 else "",
            created.isoformat(sep=" ", timespec="minutes"),
            closed.date().isoformat() if closed else "",
            pick(_OWNERS),
            pick(_NOTES),
        )
