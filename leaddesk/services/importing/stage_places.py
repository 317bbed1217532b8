"""Where a stage that only a file names stands among the open stages of a pipeline.

Nothing is claimed of a lead in such a stage but that it entered the funnel: it stands after the first stage, and before
those that its name speaks for. It goes by the probability that its rows have in the file; where they have none, by that
of such a stage in most tools, if its name speaks of how far a lead has come.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from leaddesk.exchange.values import normal_name
from leaddesk.model.stage import Stage

# Beginnings of words in names of stages → the probability, in per cent, that such a stage has in most tools.
_SPEAKING = (
    (0, "junk unqualified disqualified spam invalid unbrauchbar ungeeignet scartat non_qualif não_qualif ongeschikt"),
    (1, "new neu nuov novo nova ny nya nieuw open offen apert abert öppen lead_in incoming eingang"),
    (5, "not_contacted attempted nicht_kontakt non_contatt não_contact ej_kontakt niet_gecontact to_contact untouched"),
    (8, "contact_in_future later später futur cold kalt fredd frio"),
    (12, "prospect target identif"),
    (15, "contacted contact_made first_contact kontaktiert contattat contactad kontaktad gecontact connected working"),
    (20, "engag discover needs_analysis meeting appointment termin appuntament reunião möte afspraak demo nurtur"),
    (30, "pre_qualif mql interest interess evaluat presentation präsent warm"),
    (40, "qualif sql opportunity trial pilot"),
    (50, "quot proposal offer angebot offert propost orçament voorstel preventiv decision"),
    (60, "hot heiß heiss caldo quente het_lead"),
    (70, "negotiat verhandl negoziaz negocia förhandl onderhandel review"),
    (85, "verbal contract_sent contract vertrag contratt contrat avtal closing commit"),
)
_UNKNOWN = 11  # after the first stage, before what follows


def standing(name: str) -> int:
    """How far a stage of this name is, as a probability in per cent."""
    words = normal_name(name).replace(" ", "_")
    fitting = [
        (words.find(beginning), -len(beginning), share)
        for share, beginnings in _SPEAKING
        for beginning in beginnings.split()
        if f"_{words}".find(f"_{beginning}") >= 0
    ]
    return max(fitting, key=lambda each: (-each[1], -each[0]))[2] if fitting else _UNKNOWN


def place_among(stages: Sequence[Stage], name: str, told: Mapping[str, int] = MappingProxyType({})) -> int:
    """Before which of the open stages, which are in order, a new one of this name stands; never before the first.

    `told`: by normalised name, the probabilities that a file has for leads in stages.
    """

    def share(of: str, own: int) -> int:
        known = told.get(normal_name(of))
        return own or (standing(of) if known is None else known)

    wanted, place = share(name, 0), len(stages)
    while place > 1 and share(stages[place - 1].name, stages[place - 1].probability) > wanted:
        place -= 1
    return place
