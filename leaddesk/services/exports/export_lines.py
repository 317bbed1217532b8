"""Leads as CSV, in lines that are made in SQL: the bytes that their cells (`export_cells`) make, but sooner.

What SQL cannot make of a lead, or only slowly, is filled in: instants in the shop's time, tags, consents, what is kept
beside the fields.
"""

from collections.abc import Iterator, Mapping, Sequence
from string import Formatter
from typing import Any, BinaryIO

from leaddesk.exchange.guard import guard
from leaddesk.exchange.presets import EXTRA_PREFIX
from leaddesk.exchange.profiles import Cell, Profile
from leaddesk.exchange.write_csv import DOUBTFUL, SEPARATOR, write_lines
from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.exports.cell_forms import ExactForm, Form, ReadersForm
from leaddesk.services.exports.export_cells import (
    LeadColumns,
    exact_headings,
    lead_cells,
    lead_columns,
    lead_headings,
    view_columns,
)
from leaddesk.services.exports.wall_times import WallTimes
from leaddesk.services.progress import Progress
from leaddesk.services.work import Work
from leaddesk.storage.pages import pages
from leaddesk.storage.rows.consent_rows import ConsentRow
from leaddesk.storage.rows.csv_cells import CellForm
from leaddesk.storage.rows.lead_lines import MOMENTS, LeadLines, consents_of, extra_of, tags_of
from leaddesk.storage.searching.own_fields import OwnField, texts_of
from leaddesk.words import words

_MOST_CONSENTS = 1_000
_SEEN_OF_CONSENT = 2  # state and purpose, which stand first in a record, are all that people are told


def write_leads(
    work: Work, file: BinaryIO, ids: Sequence[int], profile: Profile, fields: Sequence[str], progress: Progress
) -> int:
    """Write the leads with these ids as the profile says, with all that they have, or with these fields; how many."""
    if profile.exact:
        form: Form = ExactForm(work.shop)
        columns = lead_columns(work, ids)
        headings = exact_headings(columns.fields, columns.own, columns.extra)
    else:
        form = ReadersForm(work.shop, words(profile.name))
        columns = view_columns(work, fields) if fields else lead_columns(work, ids)
        headings = lead_headings(work, columns, profile.name)

    def cells_of(place: int) -> Sequence[Cell]:
        return next(lead_cells(work, form, columns, ids[place : place + 1]))

    lines = _Lines(work, profile, form, columns)
    return write_lines(file, headings, lines.pages(ids, progress), profile, cells_of)


class _Lines:
    """Pages of lines; each text is told as `write_lines` wants it."""

    def __init__(self, work: Work, profile: Profile, form: Form, columns: LeadColumns) -> None:
        self._con = work.con
        self._profile = profile
        self._form = form
        self._columns = columns
        self._own = {**columns.known, **{OWN_PREFIX + each.key: each for each in columns.own}}
        names = (
            *columns.fields,
            *(OWN_PREFIX + each.key for each in columns.own),
            *(EXTRA_PREFIX + name for name in columns.extra),
        )
        self._lines = LeadLines(work.con, names, _cell_form(work, profile), exact=profile.exact)
        self._consents: dict[tuple[tuple[Any, ...], ...], Cell] = {}
        self._wall_times = WallTimes(work.shop.zone, profile)

    def pages(self, ids: Sequence[int], progress: Progress) -> Iterator[list[str]]:
        done = 0
        for page in pages(ids):
            progress.report(done, len(ids))
            yield self._page(page)
            done += len(page)

    def _page(self, page: Sequence[int]) -> list[str]:
        pieces: list[Sequence[str]] = [*self._lines.pieces(self._con, page)]
        extra = extra_of(self._con, page) if self._columns.extra else {}
        own = texts_of(self._con, page, [each.id for each in self._own.values()])
        for name, place in self._lines.apart:
            if name in MOMENTS:
                pieces[place] = self._wall_times.texts_of(pieces[place])
            elif name in self._own:
                pieces[place] = [self._own_text(self._own[name], own.get(lead_id)) for lead_id in page]
            elif texts := self._texts(name, page, extra):
                pieces[place] = [texts.get(lead_id, "") for lead_id in page]
        return [*map(SEPARATOR.join, zip(*pieces, strict=True))]

    def _texts(self, name: str, page: Sequence[int], extra: Mapping[int, Mapping[str, str]]) -> dict[int, str]:
        texts: Mapping[int, Cell]
        if name == "tags":
            texts = {lead_id: "; ".join(tags) for lead_id, tags in tags_of(self._con, page).items()}
        elif name == "consent":
            texts = {lead_id: self._consent(said) for lead_id, said in consents_of(self._con, page).items()}
        else:
            key = name.removeprefix(EXTRA_PREFIX)
            texts = {lead_id: held[key] for lead_id, held in extra.items() if key in held}
        return {lead_id: self._told(text) for lead_id, text in texts.items() if isinstance(text, str) and text}

    def _own_text(self, field: OwnField, held: Mapping[int, str] | None) -> str:
        text = held.get(field.id) if held is not None else None
        cell = self._form.own(field.type, text) if text else None
        if isinstance(cell, str):
            return self._told(cell) if cell else ""
        return self._profile.text_of(cell)

    def _consent(self, said: Sequence[tuple[Any, ...]]) -> Cell:
        """The same few records come again and again; in an exact file they have their days."""
        told = tuple(said) if self._profile.exact else tuple([record[:_SEEN_OF_CONSENT] for record in said])
        if told not in self._consents:
            if len(self._consents) >= _MOST_CONSENTS:
                self._consents.clear()
            self._consents[told] = self._form.consent([*map(ConsentRow._make, said)])
        return self._consents[told]

    def _told(self, text: str) -> str:
        return text if self._profile.exact or text[0].isalnum() else DOUBTFUL + text


def _cell_form(work: Work, profile: Profile) -> CellForm:
    if profile.exact:
        return CellForm(SEPARATOR, _parts_of(profile.day_form), profile.decimal, work.shop.currency)
    status = {stored: profile.text_of(word) for stored, (word, *_) in words(profile.name).status.items()}
    apostrophe = guard("+").removesuffix("+")
    return CellForm(
        SEPARATOR, _parts_of(profile.day_form), profile.decimal, work.shop.currency, status, DOUBTFUL, apostrophe
    )


def _parts_of(day_form: str) -> tuple[tuple[str, str], ...]:
    """What stands before each part of a day, and the part."""
    return tuple((before, (part or "").removeprefix("0.")) for before, part, _, _ in Formatter().parse(day_form))
