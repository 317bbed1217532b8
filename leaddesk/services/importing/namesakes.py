"""Whether two names are those of the same one."""

from leaddesk.model import folding
from leaddesk.storage.searching.known_ids import Candidate


def same_words(name: str, other: str) -> bool:
    """Whether two names are the same words, in any order, whatever their case and marks."""
    return sorted(folding.search_fold(name).split()) == sorted(folding.search_fold(other).split())


def agree(name: str, candidate: Candidate) -> bool:
    """Whether a lead may be called so; one that is called by its address or number has no name."""
    return candidate.name in (candidate.email, candidate.phone) or same_words(name, candidate.name)
