"""What the tests of the look stand on: a kit without a file, stages, channels."""

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import cast

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.painting import CellPainter
from leaddesk.ui.kit.look.theme import Theme
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import Translations
from tests.ui.one_theme import the_theme


@dataclass(frozen=True)
class Stage:
    name: str
    kind: str = "open"
    position: int = 0
    probability: int = 0
    colour: str | None = None


@dataclass(frozen=True)
class Channel:
    name: str
    method: str
    colour: str | None = None
    icon: str | None = None


STAGES = (
    Stage("Captured", position=0, probability=10),
    Stage("Nurturing", position=1, probability=25),
    Stage("Engaged", position=2, probability=50),
    Stage("Qualified", position=3, probability=75),
    Stage("Customer", "won", 4, 100),
)
LOST = Stage("Lost", "lost", 5)
CHANNELS = (
    Channel("Unique content", "unique_content"),
    Channel("Online community", "online_community"),
    Channel("Influencer", "influencer"),
    Channel("Social media", "social_media"),
    Channel("SEO", "seo"),
    Channel("Paid campaign", "paid_campaign"),
    Channel("Win-back", "win_back"),
    Channel("Email", "email"),
    Channel("Referral", "referral"),
    Channel("Direct", "direct"),
)
TODAY = date(2026, 3, 12)


def make_kit(application: QApplication, name: str = "light", text_size: int = 100, *, apply: bool = True) -> Kit:
    base = QFont("Inter")
    base.setPixelSize(13)
    theme = the_theme(application, name, text_size, base) if apply else Theme(name, text_size, base=base)
    theme.animations = False
    Translations().use("en")
    icons = Icons(theme)
    directory = SimpleNamespace(lost_reasons=("Too expensive", "No answer"))
    workspace = SimpleNamespace(today=TODAY, is_open=True, looks_only=False, directory=directory)
    return cast(
        "Kit",
        SimpleNamespace(
            workspace=workspace,
            theme=theme,
            icons=icons,
            formats=Formats("en", "IT"),
            painting=CellPainter(theme, icons),
        ),
    )
