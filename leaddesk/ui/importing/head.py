"""The head of the import page: what is taken in, what is still open, and the button that does it."""

from leaddesk.ui.importing.flow import State
from leaddesk.ui.kit.buttons import ghost_button, keep_icon, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.words.translations import tr


class ImportHead(PageHeader):
    """One primary button, which waits while a question is open."""

    def __init__(self, kit: Kit) -> None:
        """No file yet."""
        self.import_button = primary_button(kit, tr("Import"), "check")
        super().__init__(kit, tr("Import"), primary=self.import_button)
        self._kit = kit
        self.open_question = label("", tone="warning")
        self._mark = IconMark(kit, "circle-question-mark", "warning")
        self.leave = ghost_button(kit, tr("Cancel"))
        self._key = label(tr("Esc"), tone="muted")
        for widget in (self.leave, self._key, self._mark, self.open_question):
            self.add_right(widget)

    def show_state(self, state: State) -> None:
        """Show what can be done."""
        is_done, is_choosing = state is State.DONE, state is State.CHOOSING
        for widget in (self.leave, self._key):
            widget.setVisible(not is_choosing and not is_done)
        self.leave.setText(tr("Stop") if state is State.IMPORTING else tr("Cancel"))
        self.open_question.setVisible(state is State.ASKING)
        self._mark.setVisible(state is State.ASKING)
        self.import_button.setVisible(not is_choosing)
        self.import_button.setEnabled(is_done)
        if state is not State.LOOKING:  # while it is looked again, what it would do stays where it is
            self.import_button.setText(tr("Import another file…") if is_done else tr("Import"))
        gap = self._kit.theme.scaled(4)
        keep_icon(self._kit, self.import_button, "file-up" if is_done else "check", "on-accent", gap=gap)
        if is_choosing:
            self.set_title(tr("Import"))
            self.set_count("")

    def show_what(self, title: str, count: str) -> None:
        """Say what is taken in."""
        self.set_title(title)
        self.set_count(count)

    def show_questions(self, count: int) -> None:
        """How many questions are open."""
        self.open_question.setText(tr("%Ln question(s) open", "", count))

    def offer(self, words: str) -> None:
        """Say what the button does; empty: there is nothing to do."""
        self.import_button.setText(words or tr("Nothing to import"))
        self.import_button.setEnabled(bool(words))
