"""What an import asks in dialogs of its own: what values become, whose codes are, where problem rows are saved."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.services.importing.looking import REASONS
from leaddesk.services.importing.problem_rows import save_problem_rows
from leaddesk.services.importing.request import FileResult
from leaddesk.services.importing.rules import keep_rules, kept_rules, one_each
from leaddesk.ui.importing.flow import ImportFlow
from leaddesk.ui.importing.rules_dialog import RulesDialog
from leaddesk.ui.importing.signal_words import open_signals
from leaddesk.ui.importing.values_dialog import ValuesDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress
    from leaddesk.services.work import Work


class Asking:
    """Opens the dialogs over a page and hands their answers to the flow."""

    def __init__(self, kit: Kit, flow: ImportFlow, page: QWidget) -> None:
        """Nothing was put off yet."""
        self._kit, self._flow, self._page = kit, flow, page
        self.is_put_off = False
        self.dialog: ValuesDialog | RulesDialog | None = None

    def forget(self) -> None:
        """Other files are looked at."""
        self.is_put_off = False

    def put_off(self) -> None:
        """Whose the codes are is not asked again for these files."""
        self.is_put_off = True

    def ask_values(self, result: FileResult, field: str) -> None:
        """Ask what the values of a field become."""
        found = [each for each in result.found if each.field == field]
        if found:
            self.dialog = ValuesDialog(self._kit, found, partial(self._take_values, result.file, field), self._page)
            self.dialog.open()

    def ask_rules(self) -> None:
        """Ask whose the codes and the like are that no rule speaks of."""
        result = self._flow.result
        signals = open_signals(result.files) if result is not None else ()
        if signals:
            self.dialog = RulesDialog(self._kit, signals, self._take_rules, self._page)
            self.dialog.open()

    def save_problems(self, result: FileResult) -> None:
        """Let the user say where, and save the rows that cannot be used there, each with its reason."""
        proposed = result.file.with_name(tr("{name} – problems", name=result.file.stem) + ".csv")
        name, _ = QFileDialog.getSaveFileName(
            self._page, tr("Save the problem rows"), str(proposed), tr("Tables") + " (*.csv)"
        )
        if name:
            self.save_problems_to(result, Path(name))

    def save_problems_to(self, result: FileResult, path: Path) -> None:
        """Save the rows that cannot be used, and say where they are."""
        what = tr("what is wrong")
        request, heading = self._flow.request_of(result.file), f"{REASONS} {what}"

        def job(desk: "Desk", progress: "Progress") -> int:
            del progress
            return desk.ask(lambda work: save_problem_rows(work, result, request, path, heading=heading, worded=worded))

        def tell(count: int) -> None:
            rows = tr("%Ln row(s)", "", count)
            sentence = tr("{rows} saved in {file}. Mend them there, and import that file.", rows=rows, file=path.name)
            self._kit.navigator.notice_requested.emit("success", sentence)

        self._kit.workspace.run(job, owner=self._page, then=tell, writes=False)

    def _take_values(self, path: Path, field: str, answered: Mapping[str, str]) -> None:
        name = "channels" if field == "channel" else "stages"
        told: Mapping[str, str] = getattr(self._flow.request_of(path), name)
        self._flow.answer(path, **{name: {**told, **answered}})

    def _take_rules(self, rules: Sequence[ChannelRule]) -> None:
        """They are kept with the file; that changes it, so what is imported is looked at again, and they hold."""
        self.put_off()

        def keep(work: "Work") -> "Change":
            return keep_rules(work, one_each((*kept_rules(work), *rules)))

        self._kit.workspace.do(keep, owner=self._page, quiet=True)
