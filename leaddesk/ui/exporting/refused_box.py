"""Whether those who want no advertising are left out of a list that somebody may write to."""

from leaddesk.services.exports.exporting import Exported
from leaddesk.ui.kit.fields.inputs import check_box
from leaddesk.ui.kit.words.translations import tr

_PEOPLE = frozenset({"leads", "stakeholders"})


class RefusedBox:
    """A box that is there where the file is of people and for people; checked for address cards."""

    def __init__(self) -> None:
        """Not fitted to anything yet."""
        self.box = check_box(tr("Leave out those who want no advertising"))
        self._form = ""

    def fit(self, kind: str, form: str, reader: str) -> None:
        """For a kind of list, a format and whom it is for: files for LeadDesk and other programs have all."""
        is_for_people = kind in _PEOPLE and form != "json" and (form == "vcf" or reader != "exact")
        self.box.setVisible(is_for_people)
        if form != self._form:
            self._form = form
            self.box.setChecked(form == "vcf")

    def with_refused(self) -> bool:
        """Whether they are in it."""
        return not self.box.isChecked()


def told(exported: Exported) -> str:
    """What there is to say of them; empty if nothing."""
    if exported.left_out:
        return tr("%Ln left out who want(s) no advertising.", "", exported.left_out)
    return tr("%Ln of them want(s) no advertising.", "", exported.said_no) if exported.said_no else ""
