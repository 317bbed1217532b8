"""A channel is made, or changed: its name, the way it gets leads, how it looks, and whether it is still in use."""

from PySide6.QtWidgets import QWidget

from leaddesk.model.channel import Channel
from leaddesk.model.channel_method import guess_method
from leaddesk.model.enums import Method
from leaddesk.services import channels
from leaddesk.ui.channels.icon_box import icon_box, paint_icons
from leaddesk.ui.channels.wording import MethodLook, method_title
from leaddesk.ui.kit.fields.colour_box import colour_box
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import check_box, combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr


class ChannelForm(Form):
    """The way is guessed from the name of a new one until somebody chooses it."""

    def __init__(self, kit: Kit, parent: QWidget, channel: Channel | None = None) -> None:
        """A new one unless named."""
        title = tr("New channel") if channel is None else tr("Change the channel")
        super().__init__(kit, title, tr("Save"), parent, width=440)
        self._channel = channel
        self._is_guessed = channel is None
        self.name = line_edit(tr("Name"), channel.name if channel else "", tr("Such as a shop fair or a newsletter"))
        self.method = combo_box(tr("Method"))
        for method in Method:
            self.method.addItem(method_title(method.value), method.value)
        self._show_method(channel.method if channel else Method.OTHER)
        self.colour = colour_box(kit, channel.colour if channel else None, tr("By its method"))
        self.icon = icon_box(kit, channel.icon if channel else None)
        self.active = check_box(tr("In use: offered for new leads and costs"), on=channel is None or channel.active)
        rows: list[tuple[str, QWidget]] = [(tr("Name"), self.name), (tr("Method"), self.method)]
        rows += [(tr("Colour"), self.colour), (tr("Icon"), self.icon)]
        self.lay_out([*rows, ("", self.active)])
        self.active.setVisible(channel is not None)
        self.name.textChanged.connect(self._guess)
        self.method.activated.connect(self._choose)
        self.method.currentIndexChanged.connect(self._paint)
        self.colour.currentIndexChanged.connect(self._paint)
        self._paint()

    def save(self) -> None:
        """Keep it."""
        channel = self._channel
        name, method = self.name.text().strip(), Method(self.method.currentData())
        colour, icon = self.colour.currentData(), self.icon.currentData()
        if channel is None:
            self.write(lambda work: channels.add_channel(work, name, method, colour, icon))
            return
        channel_id, looks = channel.id or 0, {"colour": colour, "icon": icon}
        fields = {"name": name, "method": method, "active": self.active.isChecked(), **looks}
        self.write(lambda work: channels.edit_channel(work, channel_id, fields))

    def _paint(self) -> None:
        """The icons as the channel would have them."""
        look, theme = MethodLook("", self.method.currentData(), self.colour.currentData()), self.kit.theme
        paint_icons(self.kit, self.icon, theme.channel_colour(look), theme.channel_icon(look))

    def _guess(self, name: str) -> None:
        if self._is_guessed:
            self._show_method(guess_method(name))

    def _choose(self) -> None:
        self._is_guessed = False

    def _show_method(self, method: Method) -> None:
        self.method.setCurrentIndex(self.method.findData(method.value))
