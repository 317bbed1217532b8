"""The names of months in the languages that files come in."""

from collections.abc import Mapping
from functools import cache

from leaddesk.exchange.dates import month_names
from leaddesk.languages import LANGUAGES
from leaddesk.words import words


@cache
def months() -> Mapping[str, int]:
    """The months by their names in all languages, as dates are read by them."""
    return month_names(
        {name: number for each in LANGUAGES for number, names in enumerate(words(each).months, 1) for name in names}
    )
