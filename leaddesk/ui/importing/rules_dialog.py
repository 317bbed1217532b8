"""The rule table: which channel, and whose, the discount codes, UTM parameters, tags and forms of the files are."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leaddesk.model.channel_rule import SIGNALS, ChannelRule
from leaddesk.services.importing.values_found import Signal
from leaddesk.ui.importing.answer_grid import AnswerGrid, NameBox, TypedName
from leaddesk.ui.importing.signal_words import SIGN_TITLES
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr

_MOST = 40  # of a sort; the others are rare
_HEIGHT = 420


class RulesDialog(Dialog):
    """A row for each sign that was found, the most frequent first; what is left empty stays without a channel."""

    def __init__(
        self, kit: Kit, signals: Sequence[Signal], take: Callable[[Sequence[ChannelRule]], None], parent: QWidget
    ) -> None:
        """`take` is given the rules that were made or changed."""
        super().__init__(kit, tr("Whose are they?"), parent, width=760)
        self._take = take
        hint = tr("Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.")
        self.body.addWidget(label(hint, tone="muted", wrap=True))
        sum_head = tr("Sum") if any(each.money for each in signals) else ""
        heads = (tr("Code or tag"), tr("Rows"), sum_head, tr("Channel"), tr("Campaign or name"))
        self.grid = AnswerGrid(kit, heads, right=(1, 2))
        self._channels = tuple(channel.name for channel in kit.workspace.directory.channels.values())
        self.rows: list[tuple[Signal, NameBox, TypedName]] = []
        shown = self._add_all(signals)
        self.grid.setMinimumHeight(kit.theme.scaled(min(_HEIGHT, 72 + 40 * shown)))
        self.body.addWidget(self.grid, 1)
        cancel, self.done_button = plain_button(kit, tr("Cancel")), primary_button(kit, tr("Keep these rules"))
        cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self._finish)
        self.grid.finished.connect(lambda: self.done_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.done_button)
        self.grid.close_rows()

    def _add_all(self, signals: Sequence[Signal]) -> int:
        """Sort by sort, codes first: they say the most."""
        ordered = sorted(signals, key=lambda each: (SIGNALS.index(each.by), -each.count))
        kinds = [(by, list(found)) for by, found in groupby(ordered, key=lambda each: each.by)]
        for by, found in kinds:
            self.grid.add_heading(tr(SIGN_TITLES[by]))
            for each in found[:_MOST]:
                self._add(each)
        return len(self.rows) + len(kinds)

    def _add(self, signal: Signal) -> None:
        formats = self.kit.formats
        channel = NameBox(
            tr("Channel of “{value}”", value=signal.value), self._channels, signal.channel or "", tr("Choose…")
        )
        channel.setMinimumWidth(self.kit.theme.scaled(176))
        campaign = TypedName(tr("Campaign or name of “{value}”", value=signal.value), signal.campaign)
        campaign.setMinimumWidth(self.kit.theme.scaled(136))
        self.rows.append((signal, channel, campaign))
        money = formats.sums(signal.money) if signal.money else ""
        self.grid.add_row((signal.value, formats.number(signal.count), money, channel, campaign))

    def _finish(self) -> None:
        rules = [
            ChannelRule(signal.by, signal.value, channel.text(), campaign.text().strip())
            for signal, channel, campaign in self.rows
            if (channel.text(), campaign.text().strip()) != (signal.channel or "", signal.campaign)
        ]
        self.accept()
        if rules:
            self._take(rules)
