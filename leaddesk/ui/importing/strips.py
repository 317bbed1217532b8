"""The strips above an import: questions with their answers, why it cannot be done, and that it is done."""

from collections.abc import Callable, Container, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from leaddesk.model.errors import LeadDeskError
from leaddesk.services.importing.preview import Answer, Question
from leaddesk.services.importing.request import ImportResult
from leaddesk.services.importing.values_found import Signal
from leaddesk.ui.importing.doubles import offer_doubles
from leaddesk.ui.importing.figures import done_text, empty_text, left_text
from leaddesk.ui.importing.signal_words import sign_question
from leaddesk.ui.importing.wording import answer_text, question_text, refusal
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr

_PAGE_OF = {"accounts": "accounts", "stakeholders": "accounts", "sales": "sales"}


def question_strip(
    kit: Kit, path: Path, question: Question, take: Callable[[Answer], None], *, names_file: bool
) -> NoticeStrip:
    """A question about a file, with a button for each answer."""
    sentence, second = question_text(kit.formats, question)
    strip = NoticeStrip(kit, "question", f"{path.name} · {sentence}" if names_file else sentence, second)
    for answer in question.answers:
        _add(kit, strip, answer_text(kit.formats, question, answer), partial(take, answer))
    return strip


def refusal_strip(kit: Kit, error: LeadDeskError, choose: Callable[[], None]) -> NoticeStrip:
    """Why nothing can be imported so, with the way to another file."""
    strip = NoticeStrip(kit, "danger", refusal(error))
    _add(kit, strip, tr("Choose another file…"), choose)
    return strip


def signs_strip(
    kit: Kit, signals: Sequence[Signal], sort_out: Callable[[], None], later: Callable[[], None], *, of_orders: bool
) -> NoticeStrip:
    """Whose the codes are, which may be said now or later."""
    second = tr("Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.")
    strip = NoticeStrip(kit, "info", sign_question(signals, of_orders=of_orders), second)
    _add(kit, strip, tr("Later"), later)
    _add(kit, strip, tr("Sort them out…"), sort_out)
    return strip


def empty_strip(kit: Kit, result: ImportResult) -> NoticeStrip | None:
    """Which files are left out because there is nothing in them; None if there are no such files."""
    sentence = empty_text(result)
    return NoticeStrip(kit, "info", sentence) if sentence else None


def done_strip(kit: Kit, result: ImportResult, contacts: Container[Path], undo: Callable[[], None]) -> NoticeStrip:
    """What was done, with the way back and the way on."""
    strip = NoticeStrip(kit, "success", done_text(kit.formats, result, contacts), _what_next(kit, result))
    _add(kit, strip, tr("Undo"), undo, "undo-2")
    if _lacks_costs(result):
        _add(kit, strip, tr("Enter costs…"), lambda: kit.navigator.costs_requested.emit(None), "coins")
    _add(kit, strip, tr("Show them"), partial(_show, kit, result))
    offer_doubles(kit, result, strip)
    return strip


def _show(kit: Kit, result: ImportResult) -> None:
    """Show the very leads that were made, else the page of what came in."""
    kinds = {each.kind for each in result.files if each.read}
    if "leads" in kinds:
        kit.navigator.leads_requested.emit(f"import:{result.run_id}")
    else:
        kit.navigator.page_requested.emit(_PAGE_OF.get(min(kinds), "channels"))


def _what_next(kit: Kit, result: ImportResult) -> str:
    left = left_text(kit.formats, result)
    if not _lacks_costs(result):
        return left
    next_step = tr("What next: say what your channels cost, and Channels shows which ones pay.")
    return f"{left} {next_step}".strip()


def _lacks_costs(result: ImportResult) -> bool:
    """Sales without costs say little: what a customer cost is not known."""
    kinds = {each.kind for each in result.files if each.read}
    return "sales" in kinds and "spend" not in kinds


def _add(kit: Kit, strip: NoticeStrip, words: str, deed: Callable[[], None], icon: str = "") -> QPushButton:
    button = plain_button(kit, words, icon)
    button.clicked.connect(lambda: deed())
    strip.add_button(button)
    return button
