"""The strips above an import: a question with its answers, why it cannot be done, and that it is done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from leaddesk.model.errors import LeadDeskError
from leaddesk.services.importing.preview import Answer, Question
from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.importing.wording import answer_text, done_text, question_text, refusal
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.translations import tr


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


def done_strip(
    kit: Kit, result: ImportResult, undo: Callable[[], None], show: Callable[[], None]
) -> NoticeStrip:
    """What was done, with the way back."""
    strip = NoticeStrip(kit, "success", done_text(kit.formats, result))
    _add(kit, strip, tr("Undo"), undo, "undo-2")
    _add(kit, strip, tr("Show them"), show)
    return strip


def _add(kit: Kit, strip: NoticeStrip, words: str, deed: Callable[[], None], icon: str = "") -> None:
    button = plain_button(kit, words, icon)
    button.clicked.connect(lambda: deed())
    strip.add_button(button)
