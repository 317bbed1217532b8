"""The rule table: which channel, and whose, the discount codes, UTM parameters, tags and forms of the files are."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.channel_rule import SIGNALS, ChannelRule
from leaddesk.services.importing.values_found import Signal
from leaddesk.ui.importing.answer_grid import NameBox, TypedName
from leaddesk.ui.importing.answers_dialog import AnswersDialog
from leaddesk.ui.importing.signal_words import SIGN_TITLES
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_MOST = 40  # of a sort; the others are rare


class RulesDialog(AnswersDialog):
    """A row for each sign that was found, the most frequent first; what is left empty stays without a channel."""

    def __init__(
        self, kit: Kit, signals: Sequence[Signal], take: Callable[[Sequence[ChannelRule]], None], parent: QWidget
    ) -> None:
        """`take` is given the rules that were made or changed."""
        hint = tr("Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.")
        sum_head = tr("Sum") if any(each.money for each in signals) else ""
        heads = (tr("Code or tag"), tr("Rows"), sum_head, tr("Channel"), tr("Campaign or name"))
        super().__init__(
            kit, tr("Whose are they?"), hint, heads, tr("Keep these rules"), parent, figures=(1, 2), width=760
        )
        self._take = take
        self._channels = tuple(channel.name for channel in kit.workspace.directory.channels.values())
        self.rows: list[tuple[Signal, NameBox, TypedName]] = []
        self.close_rows(self._add_all(signals), 72)

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

    @override
    def finish(self) -> None:
        rules = [
            ChannelRule(signal.by, signal.value, channel.text(), campaign.text().strip())
            for signal, channel, campaign in self.rows
            if (channel.text(), campaign.text().strip()) != (signal.channel or "", signal.campaign)
        ]
        self.accept()
        if rules:
            self._take(rules)
