"""The names of a person and a firm among the words that are left of a line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from leaddesk.services.quick.taken import Part, Taken

_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")
_FORM = re.compile(
    r"(?<![\w.])(?:(?i:GmbH(?:\s*&\s*Co\.?\s*KG)?|mbH|S\.?r\.?l\.?s?|Ltd|Limited|L\.?t?d\.?a|S\.n\.c|snc|S\.a\.s|S\.p\.A|Inc|LLC"
    r"|PLC|Unipessoal|B\.V|N\.V|e\.\s?K|S\.A|OHG)|SpA|SPA|SAS|SA|AG|KG|UG|AB|HB|BV|NV|VOF|Lda|eK)\b\.?(?!\w)"
)
_SMALL = (
    "de da do dos das di del della dei van von der den het 't te ten ter zu zum la le lo el af av y e und and och en &"
)
_PARTICLES = frozenset(_SMALL.split())
_MOST_NAMES = 6  # words, with those such as "van der"


def company_in(taken: Taken, free: Sequence[tuple[int, int]]) -> Part | None:
    """The words before a firm's legal form, and that."""
    for start, end in free:
        for form in _FORM.finditer(taken.text, start, end):
            begin = form.start()
            words = list(re.finditer(r"\S+", taken.text[start:begin]))
            for word in reversed(words[-6:]):
                if not _is_name(word[0]) and word[0].casefold() not in _PARTICLES and len(words) > 1:
                    break
                begin = start + word.start()
            stop = min(form.end(), end)
            part = taken.part("company", begin, stop, " ".join(taken.text[begin:stop].split()))
            if begin < form.start() and taken.can(part):
                return part
    return None


def name_in(taken: Taken, free: Sequence[tuple[int, int]]) -> Part | None:
    """The words with capitals that the line, or a later piece of it, begins with; at its very start, any word."""
    for place, (start, end) in enumerate(free):
        words = list(_WORD.finditer(taken.text, start, end))
        if any(first <= start < last for first, last in taken.taken_back):
            continue
        is_first = place == 0 and not any(part.start < start for part in taken.parts)
        if not words or words[0].start() != start or not (is_first or _is_name(words[0][0])):
            continue
        stop = _end_of_name(taken.text, words, end, is_alone=is_first and words[-1].end() == end)
        part = taken.part("name", start, stop, " ".join(taken.text[start:stop].split()))
        return part if taken.can(part) else None
    return None


def _end_of_name(text: str, words: Sequence[re.Match[str]], end: int, *, is_alone: bool) -> int:
    after = text[end : end + 1]
    if is_alone and 1 < len(words) <= 3 and after in {",", ";", "\n"}:
        return words[-1].end()  # "marco rossi, …"
    stop = words[0].end()
    if not _is_name(words[0][0]) and words[0][0].casefold() not in _PARTICLES:
        return stop
    for before, word in pairwise(words[:_MOST_NAMES]):
        if text[before.end() : word.start()].strip(" .'’"):
            break
        if _is_name(word[0]):
            stop = word.end()
        elif word[0].casefold() not in _PARTICLES:
            break
    return stop


def _is_name(word: str) -> bool:
    """Whether it begins with a capital, or is of a script that has none."""
    return word == "&" or (word[:1].isalpha() and not word[:1].islower()) or word[:1].isdigit()
