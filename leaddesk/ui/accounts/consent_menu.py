"""What a person at an account said about being contacted: seen, and recorded, from the person's menu."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from leaddesk.model.enums import ConsentState
from leaddesk.services import consents
from leaddesk.services.b2b.account_page import Person
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.consent_words import consent_words
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.services.work import Work


def offer_consents(kit: Kit, menu: QMenu, person: Person) -> QMenu:
    """Put a menu into a person's menu that is called what the person said."""
    words, icon, tone = consent_words(person.consent, kit.formats, kit.workspace.today)
    said = menu.addMenu(words.replace("&", "&&"))
    keep_icon(kit, said.menuAction(), icon, tone)
    person_id = person.stakeholder.id or 0
    for words, state in (
        (tr("Agreed to marketing today"), ConsentState.GRANTED),
        (tr("Refused marketing today"), ConsentState.REFUSED),
        (tr("Withdrew the consent today"), ConsentState.WITHDRAWN),
    ):
        offer(kit, said, words, "", partial(_record, kit, person_id, state), writes=True)
    said.addSeparator()
    more = partial(kit.navigator.person_requested.emit, "consents", "stakeholder", person_id)
    offer(kit, said, tr("All that was said, and more to record…"), "", more)
    return said


def _record(kit: Kit, person_id: int, state: ConsentState) -> None:
    today = kit.workspace.today

    def use_case(work: "Work") -> "Change":
        return consents.record(work, state, stakeholder_id=person_id, given_on=today)

    kit.workspace.do(use_case)
