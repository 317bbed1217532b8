"""Changes of many rows: from some thousands on they show how far they are, and can be stopped."""

from typing import TYPE_CHECKING

from leaddesk.model.change import MANY_ROWS
from leaddesk.ui.kit.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from leaddesk.model.change import Change, Done
    from leaddesk.model.errors import LeadDeskError
    from leaddesk.services.work import Work


def change(
    workspace: Workspace,
    count: int,
    use_case: "Callable[[Work], Change]",
    *,
    owner: "QObject | None" = None,
    then: "Callable[[Done], None] | None" = None,
    failed: "Callable[[LeadDeskError], None] | None" = None,
) -> None:
    """Let a use case change so many rows, as `Workspace.do`; stopped, it changes none."""
    if count <= MANY_ROWS:
        workspace.do(use_case, owner=owner, then=then, failed=failed)
        return

    def hear(done: "Done") -> None:
        workspace.done.emit(done)
        if then is not None:
            then(done)

    workspace.run(lambda desk, progress: desk.do_much(use_case, progress), owner=owner, then=hear, failed=failed)
