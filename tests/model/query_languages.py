"""The search box's words of each language, as the window has them."""

from leaddesk.model.query import LEADS, Vocabulary
from leaddesk.model.query_words import QueryWords
from leaddesk.words import words


def query_words(language: str, vocabulary: Vocabulary = LEADS, *stages: str) -> QueryWords:
    """The words of a language for a list; `stages` are names in use."""
    spoken = words(language)
    search = spoken.search
    return QueryWords(vocabulary, search["keys"], search["flags"], search["days"], stages, spoken.roles)
