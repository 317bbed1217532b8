"""Writing what is changed in the panel to the lead that it shows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from leaddesk.model.change import Change, Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.services import leads
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit

Refused = Callable[[LeadDeskError], None]


class Saver:
    """`lead_id` is that of the lead whose fields are on screen, so nothing that was typed goes to another one."""

    def __init__(self, kit: Kit, panel: QObject) -> None:
        """Of no lead yet."""
        self.kit, self._panel = kit, panel
        self.lead_id = 0

    def edit(self, fields: Mapping[str, object], refused: Refused | None = None) -> None:
        """Set fields of the lead; one sees it, so nothing is said."""
        self.do(lambda work, lead_id: leads.edit(work, lead_id, fields), refused=refused)

    def do(
        self,
        use_case: Callable[[Work, int], Change],
        *,
        refused: Refused | None = None,
        then: Callable[[Done], None] | None = None,
        quiet: bool = True,
    ) -> None:
        """Change something of the lead."""
        lead_id, workspace = self.lead_id, self.kit.workspace

        def failed(error: LeadDeskError) -> None:
            if refused is not None and self.lead_id == lead_id:
                refused(error)
            else:
                workspace.refused.emit(error.message)

        workspace.do(
            lambda work: use_case(work, lead_id), owner=self._panel, then=then, failed=failed, quiet=quiet
        )
