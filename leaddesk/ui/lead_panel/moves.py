"""Moving the lead through the funnel: chosen in the stepper, from the menu, or by a command of the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.services.pipeline import funnel
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import lettered, pop_up
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.lead_panel.saving import Saver


class Moves:
    """Moves within the pipeline are seen in the stepper; won and lost are said as well. Lost asks why."""

    def __init__(self, kit: Kit, saver: Saver, ground: QWidget) -> None:
        """The question why something was lost stands at the lower edge of `ground`."""
        self._kit = kit
        self._saver = saver
        self._ground = ground

    def to(self, stage: Stage) -> None:
        """Move to a stage; a lost one asks why."""
        stage_id = stage.id or 0
        if stage.kind is StageKind.LOST:
            self._ask(lambda reason: self._move(stage_id, reason, quiet=False))
        else:
            self._move(stage_id, None, quiet=stage.kind is StageKind.OPEN)

    def win(self) -> None:
        """Move to the pipeline's won stage."""
        self._saver.do(funnel.win, quiet=False)

    def lose(self) -> None:
        """Move to the pipeline's lost stage, once the reason is given or skipped."""
        self._ask(lambda reason: self._saver.do(partial(funnel.lose, reason=reason), quiet=False))

    def reopen(self) -> None:
        """Take the lead back to where it was last."""
        self._saver.do(funnel.reopen)

    def put_on_board(self) -> None:
        """Make a contact a lead."""
        self._saver.do(funnel.put_on_board)

    def fill(self, menu: QMenu, lead: Lead) -> None:
        """The stages that the lead can move to."""
        stages = self._stages(lead)
        for stage, words in zip(stages, lettered(stage.name for stage in stages), strict=True):
            action = menu.addAction(words)
            action.setEnabled(stage.id != lead.stage_id)
            action.triggered.connect(partial(self._triggered, stage))

    def popup(self, lead: Lead) -> None:
        """Ask in a menu where to."""
        menu = QMenu(self._ground)
        self.fill(menu, lead)
        pop_up(menu, self._ground.mapToGlobal(QPoint(0, self._ground.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _stages(self, lead: Lead) -> Sequence[Stage]:
        directory = self._kit.workspace.directory
        if lead.pipeline_id is not None:
            return directory.stages_of(lead.pipeline_id)
        fitting = [each for each in directory.pipelines if each.kind == lead.kind]
        return directory.open_stages_of(fitting[0].id or 0) if fitting else ()

    def _triggered(self, stage: Stage, _checked: bool = False) -> None:
        self.to(stage)

    def _move(self, stage_id: int, reason: str | None, *, quiet: bool) -> None:
        self._saver.do(lambda work, lead_id: funnel.move(work, lead_id, stage_id, reason=reason), quiet=quiet)

    def _ask(self, then: Callable[[str | None], None]) -> None:
        lead_id = self._saver.lead_id

        def given(reason: str) -> None:
            if self._saver.lead_id == lead_id:
                then(reason or None)

        popup = ReasonPopup(self._kit, self._ground)
        popup.given.connect(given)
        popup.open_at(self._ground.mapToGlobal(QPoint(self._kit.theme.measure("page_padding"), self._ground.height())))
