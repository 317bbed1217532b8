"""Colours, measures and fonts by their names, light or dark, in the user's text size."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.look.contrast import legible
from leaddesk.ui.kit.look.focus_ring import FocusRings
from leaddesk.ui.kit.look.looks import ChannelLook, StageLook
from leaddesk.ui.kit.look.style import Style
from leaddesk.ui.kit.look.stylesheet import stylesheet
from leaddesk.ui.kit.look.tokens import UNSCALED, read_tokens

Role = Literal["body", "small", "title"]
Weight = Literal["regular", "medium", "semibold"]

_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_OPEN_STAGES = ("first", "second", "third", "fourth")
_METHOD_COLOURS = {"walk_in": "slate", "fair": "olive", "own_outreach": "blue"}
_METHOD_ICONS = {
    "unique_content": "pen-line",
    "online_community": "messages-square",
    "influencer": "megaphone",
    "social_media": "share-2",
    "seo": "text-search",
    "paid_campaign": "badge-euro",
    "win_back": "heart",
    "email": "mail",
    "referral": "handshake",
    "direct": "store",
    "walk_in": "map-pin",
    "fair": "users",
    "own_outreach": "phone-outgoing",
    "marketplace": "shopping-bag",
}
_HIGH_CONTRAST = {"hairline": "control-border", "hairline-strong": "control-border", "text-muted": "text"}
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Button: "surface-raised",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.PlaceholderText: "text-muted",
    QPalette.ColorRole.Highlight: "accent-soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on-toast",
    QPalette.ColorRole.Light: "surface-raised",
    QPalette.ColorRole.Midlight: "hairline",
    QPalette.ColorRole.Mid: "hairline-strong",
    QPalette.ColorRole.Dark: "control-border",
    QPalette.ColorRole.Shadow: "hairline-strong",
}
_INK = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """One for the application; `changed` comes after light and dark were changed and everything was set again."""

    changed = Signal()

    def __init__(
        self, name: str = "system", text_size: int = 100, *, base: QFont | None = None, parent: QObject | None = None
    ) -> None:
        """`name` system, light or dark; `text_size` in percent of `base`, which is the system's general font."""
        super().__init__(parent)
        self.animations = True  # the user's wish; the style may say no as well
        self._tokens = read_tokens()
        self._name = name
        self._base = base or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._style: Style | None = None
        self._rings: FocusRings | None = None
        self.choose(name, text_size)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, name: str, text_size: int) -> None:
        """Another theme or text size; takes effect with `apply`."""
        self._name = name if name in _SCHEMES else "system"
        self._body = max(9, round(QFontInfo(self._base).pixelSize() * text_size / 100))
        self._fonts: dict[tuple[str, str], QFont] = {}
        self._lines: dict[str, int] = {}
        self._read_system()

    def apply(self, application: QApplication) -> None:
        """Set scheme, style, palette, font and style sheet of the application."""
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[self._name])
        self._read_system()
        if self._style is None:
            self._style = Style(self)
            application.setStyle(self._style)
            self._rings = FocusRings(self, application)
        application.setFont(self.font("body"))
        application.setPalette(self.palette())
        application.setStyleSheet(stylesheet(self))
        self.changed.emit()

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown."""
        return self._dark

    @property
    def is_high_contrast(self) -> bool:
        """Whether the system asks for more contrast."""
        return self._contrast

    def colour(self, name: str) -> QColor:
        """The colour of a token (`text-muted`) or of a category (`blue`); not to be changed, it is everybody's."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = self._colour(_HIGH_CONTRAST.get(name, name) if self._contrast else name)
        return found

    def soft(self, colour: QColor, ground: str = "surface") -> QColor:
        """The colour as a light tint of a ground, as pills have it."""
        under = self.colour(ground)
        share = 0.0 if self._contrast else self._tokens.pill_tint
        pairs = ((colour.red(), under.red()), (colour.green(), under.green()), (colour.blue(), under.blue()))
        return QColor(*(round(over * share + below * (1 - share)) for over, below in pairs))

    def stance_colour(self, stance: int) -> QColor:
        """The colour of a stance, from -2 to +2."""
        return self.colour(self._tokens.stance[str(stance)])

    def categorical(self, place: int) -> QColor:
        """The colour of a series among others, by its place."""
        return self.colour(self._tokens.categorical[place % len(self._tokens.categorical)])

    def stage_colour(self, stage: StageLook) -> QColor:
        """The stage's own colour, else one by kind and position."""
        if stage.colour:
            return self._own(stage.colour)
        place = _OPEN_STAGES[min(max(stage.position, 0), 3)] if stage.kind == "open" else str(stage.kind)
        return self.colour(self._tokens.stages[place])

    def channel_colour(self, channel: ChannelLook) -> QColor:
        """The channel's own colour, else that of its method; one of another tool as far as it can be told apart."""
        if channel.colour:
            own = self._own(channel.colour)
            return own if channel.colour in self._tokens.categorical else legible(own, self.colour("surface"))
        method = str(channel.method)
        return self.colour(_METHOD_COLOURS.get(method) or self._tokens.channels.get(method, "slate"))

    def channel_icon(self, channel: ChannelLook) -> str:
        """The channel's own icon, else that of its method."""
        return channel.icon or _METHOD_ICONS.get(str(channel.method), "shapes")

    def measure(self, name: str) -> int:
        """A length in pixels by its token: `sidebar`, `regular` (a row), `pill`, `icon` or `icon_inline`."""
        value = self._tokens.measures[name]
        if name == "focus_width" and self._contrast:
            return 3
        return round(value) if name in UNSCALED else self.scaled(value)

    def radius(self, name: str = "control") -> int:
        """A corner: small, control or card."""
        return self._tokens.radius[name]

    def scaled(self, pixels: float) -> int:
        """A length given at a body size of 13 pixels, as long as it is in this text size."""
        return max(1, round(pixels * self._body / 13))

    def font(self, role: Role = "body", weight: Weight = "regular") -> QFont:
        """A font with figures of equal width."""
        key = (role, weight)
        if key not in self._fonts:
            font = QFont(self._base)
            own = [] if self._base.styleHint() == QFont.StyleHint.Monospace else self._tokens.type["families"][1:]
            font.setFamilies([*self._base.families(), *own])
            font.setPixelSize(self.font_size(role))
            font.setWeight(QFont.Weight(self._tokens.type["weights"][weight]))
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return self._fonts[key]

    def font_size(self, role: Role = "body") -> int:
        """Pixels of a font; no text is under 12 unless the user wants all of it smaller."""
        if role == "small":
            return max(self._body - 1, min(12, self._body))
        return self._body + self.scaled(5) if role == "title" else self._body

    def line(self, role: Role = "body") -> int:
        """The height of a line of text."""
        found = self._lines.get(role)
        if found is None:
            height = QFontMetrics(self.font(role)).height()
            found = self._lines[role] = max(self.scaled(self._tokens.type[role]["line"]), height)
        return found

    def row(self, density: str = "regular", lines: int = 2) -> int:
        """The height of a row (comfortable, regular, compact) with as many lines; compact has one."""
        text = self.line("body") + (self.line("small") if lines > 1 and density != "compact" else 0)
        return max(self.measure(density), text + self.scaled(4))

    def motion(self, name: str) -> int:
        """Milliseconds of a movement (`toast_in`); 0 where nothing is to move."""
        if name == "progress_shown_after":
            return self._tokens.motion_ms[name]
        moves = self.animations and (self._style is None or self._style.animation_ms() > 0)
        return self._tokens.motion_ms[name] if moves else 0

    def palette(self) -> QPalette:
        """The palette of the application."""
        palette = QPalette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            for role, token in _ROLES.items():
                disabled = group == QPalette.ColorGroup.Disabled and role in _INK
                palette.setColor(group, role, self.colour("text-disabled" if disabled else token))
        return palette

    def _own(self, name: str) -> QColor:
        if name in self._tokens.categorical:
            return self.colour(name)
        colour = QColor(name)
        return colour if colour.isValid() else self.colour("slate")

    def _follow(self) -> None:
        application = QApplication.instance()
        if self._style is not None and isinstance(application, QApplication):
            before = self._dark
            self._read_system()
            if before != self._dark:
                application.setPalette(self.palette())
                application.setStyleSheet(stylesheet(self))
                self.changed.emit()

    def _colour(self, name: str) -> QColor:
        colour = QColor((self._tokens.dark if self._dark else self._tokens.light)[name])
        if name == "scrim":
            colour.setAlphaF(self._tokens.scrim["dark" if self._dark else "light"])
        return colour

    def _read_system(self) -> None:
        hints = QGuiApplication.styleHints()
        system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self._dark = self._name == "dark" or (self._name == "system" and system_dark)
        self._contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        self._colours: dict[str, QColor] = {}
