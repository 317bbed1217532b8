"""The palette understands the search box's language: what is typed in it shows the leads that it finds."""

from leaddesk.model.query_terms import typed_terms
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search.offers import Offer
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.words.translations import tr


def search_offers(kit: Kit, text: str) -> list[Offer]:
    """The leads that a search with a field finds, or that it may have been meant to find; nothing for mere words."""
    if not kit.workspace.is_open or all(term.key is None for term in typed_terms(text)):
        return []
    language = SearchLanguage(kit)
    reader = language.reader()
    reading = reader.read(text, len(text))
    mended = reading.doubt.mended if reading.doubt is not None else None
    query = reader.english(mended) if mended is not None else reading.query
    has_field = reading.doubt is not None or any(reader.words.key(term.key or "") for term in typed_terms(text))
    if query is None or not has_field:
        return []
    title = tr("Show the leads with {search}", search=language.shown(query))
    detail = tr("Did you mean this?") if mended is not None else ""
    return [Offer(title, detail, "search", act=lambda: kit.navigator.leads_requested.emit(query))]
