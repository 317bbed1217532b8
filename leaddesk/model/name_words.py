"""The words of a name, for whoever looks whether two names are the same: without points, commas and legal forms."""

import re

_LEGAL_FORMS = frozenset(
    {
        *("srl", "srls", "spa", "snc", "sas", "gmbh", "ug", "ohg", "ltd", "llc", "llp", "plc", "inc", "dac", "limited"),
        *("lda", "unipessoal", "sarl", "bv", "vof"),
    }
)
_BETWEEN_LETTERS = re.compile(r"(?<=\b\w)\.(?=\w\b)")  # S.r.l. is one word
_WORD = re.compile(r"[\w{|}]+")  # as `folding.sort_name` writes å, ä and ö in a Swedish file


def words_as_written(folded: str) -> str:
    """The words of a folded name, a space between them; a name that is nothing but a legal form is that."""
    found = _WORD.findall(_BETWEEN_LETTERS.sub("", folded) if "." in folded else folded)
    return " ".join([word for word in found if word not in _LEGAL_FORMS] or found)


def last_word_first(folded: str) -> str:
    """The same, the last one before the others: as people are called in lists."""
    words = words_as_written(folded).split()
    return " ".join([*words[-1:], *words[:-1]])


def words_in_order(written: str) -> str:
    """Words in one order: the same whichever way round they are written."""
    return " ".join(sorted(written.split()))
