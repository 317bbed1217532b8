"""What the palette offers for what was typed."""

from collections.abc import Iterable

from leaddesk.model.folding import search_fold
from leaddesk.ui.kit.search.offers import Offer


def matching(offers: Iterable[Offer], typed: str) -> list[Offer]:
    """Those in whose title every typed word begins a word, or is found somewhere, the former first."""
    words = search_fold(typed).split()
    ranked: list[tuple[int, int, Offer]] = []
    for place, offer in enumerate(offers):
        title = search_fold(offer.title.replace("&", ""))
        if all(word in title for word in words):
            begins = all(any(part.startswith(word) for part in title.split()) for word in words)
            ranked.append((0 if begins else 1, place, offer))
    return [offer for _, _, offer in sorted(ranked, key=lambda each: each[:2])]
