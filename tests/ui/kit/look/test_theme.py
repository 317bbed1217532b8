from itertools import product
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from leaddesk.paths import resource
from leaddesk.ui.kit.empty_state import EmptyState
from leaddesk.ui.kit.look.stylesheet import stylesheet
from leaddesk.ui.kit.look.theme import Theme
from leaddesk.ui.kit.look.tokens import read_tokens
from tests.ui.kit.sample_kit import CHANNELS, LOST, STAGES, Channel, Stage, make_kit

GROUNDS = ("window", "surface", "surface-raised", "hover", "hover-raised", "accent-soft")
SOFT = ("accent-soft", "success-soft", "warning-soft", "danger-soft")


def theme_of(name: str, text_size: int = 100) -> Theme:
    base = QFont("Inter")
    base.setPixelSize(13)
    return Theme(name, text_size, base=base)


def luminance(colour: QColor) -> float:
    shares = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(share * (each / 12.92 if each <= 0.04045 else linear(each)) for each, share in shares)


def linear(channel: float) -> float:
    return float(((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=("light", "dark"))
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    return theme_of(request.param)


def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    pairs = [*product(("text", "text-muted"), GROUNDS), *product(("text", "text-muted"), SOFT)]
    pairs += [("accent", "surface"), ("accent", "accent-soft"), ("on-accent", "accent"), ("on-accent", "accent-hover")]
    pairs += [*product(("success", "warning", "danger"), ("surface", "accent-soft"))]
    pairs += [("warning", "warning-soft"), ("danger", "danger-soft")]
    pairs += [*product(("on-toast", "on-toast-muted", "toast-action"), ("toast",)), ("text-muted", "avatar")]
    weak = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


def test_the_name_of_a_stage_can_be_read_on_its_pill_whatever_colour_a_user_picks(theme: Theme) -> None:
    colours = [theme.stage_colour(stage) for stage in (*STAGES, LOST)]
    colours += [theme.stage_colour(Stage("Own", colour=own)) for own in ("#000000", "#ffffff", "#ff0000", "#00ff00")]
    assert min(contrast(theme.colour("text"), theme.soft(colour)) for colour in colours) >= 4.5


@pytest.mark.parametrize("own", ["#ffee99", "#ffffff", "#000000", "#112233", "#ff0000", "#808080"])
def test_a_channel_s_colour_from_another_tool_is_seen_on_the_ground(theme: Theme, own: str) -> None:
    shown = theme.channel_colour(Channel("Own", "other", own))
    assert contrast(shown, theme.colour("surface")) >= 3
    if contrast(QColor(own), theme.colour("surface")) >= 3:
        assert shown == QColor(own)


def test_marks_can_be_told_from_their_ground(theme: Theme) -> None:
    names = ("focus", "control-border", "chart-bar", *read_tokens().categorical)
    assert min(contrast(theme.colour(name), theme.colour("surface")) for name in names) >= 3


def test_stages_without_a_colour_get_one_by_their_place_and_kind(theme: Theme) -> None:
    found = [theme.stage_colour(stage) for stage in (*STAGES, LOST)]
    assert found == [theme.colour(name) for name in ("slate", "sky", "blue", "purple", "green", "slate")]
    assert theme.stage_colour(Stage("Seventh", position=6)) == theme.colour("purple")
    assert theme.stage_colour(Stage("Odd", colour="no colour")) == theme.colour("slate")


def test_every_method_has_a_colour_and_an_icon_and_a_channel_may_have_its_own(theme: Theme) -> None:
    assert len({theme.channel_icon(channel) for channel in CHANNELS}) == len(CHANNELS)
    assert theme.channel_colour(CHANNELS[4]) == theme.colour("green")
    own = Channel("Shop window", "other", colour="rose", icon="gift")
    assert (theme.channel_colour(own), theme.channel_icon(own)) == (theme.colour("rose"), "gift")


@pytest.mark.parametrize("text_size", [80, 100, 150, 200])
def test_a_row_holds_its_lines_at_every_text_size(qapp: QApplication, text_size: int) -> None:
    theme = theme_of("light", text_size)
    lines = sum(QFontMetrics(theme.font(role)).height() for role in ("body", "small"))
    assert theme.row("regular") >= lines
    assert theme.row("compact") >= QFontMetrics(theme.font("body")).height()
    assert theme.measure("pill") >= QFontMetrics(theme.font("small")).height()


def test_figures_have_equal_widths(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("body"))
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


def test_the_palette_is_made_of_the_tokens(theme: Theme) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Base) == theme.colour("surface")
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.colour("text-disabled")
    assert palette.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight) == theme.colour("accent-soft")


def test_the_sheet_has_no_mark_left_and_a_colour_of_no_other_theme(theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "${" not in sheet
    assert theme.colour("accent").name() in sheet


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_arrow_of_a_choice_has_the_colour_of_quiet_text(qapp: QApplication, name: str) -> None:
    drawing = ET.fromstring(resource(f"themes/chevron-{name}.svg").read_text(encoding="utf-8"))
    assert QColor(drawing.attrib["stroke"]) == theme_of(name).colour("text-muted")


def test_nothing_moves_when_the_user_wants_it_still(theme: Theme) -> None:
    theme.animations = False
    assert theme.motion("toast_in") == 0
    assert theme.motion("progress_shown_after") == 300


def test_the_sheet_is_understood_whole(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    theme_of("light").apply(qapp)
    kinds = (QMenuBar, QLineEdit, QTabBar, QPushButton, QToolButton, QComboBox, QLabel, QCalendarWidget)
    for kind in kinds:
        widget: QWidget = kind()
        widget.ensurePolished()
    told = capfd.readouterr().err
    assert "nknown property" not in told
    assert "Could not parse" not in told


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_menu_bar_is_as_high_as_its_token_says(qapp: QApplication, text_size: int) -> None:
    theme = theme_of("light", text_size)
    theme.apply(qapp)
    bar = QMenuBar()
    bar.addMenu("File")
    bar.ensurePolished()
    assert abs(bar.sizeHint().height() - theme.measure("menu_bar")) <= 2


@pytest.mark.parametrize("text_size", [100, 200])
def test_words_of_an_empty_page_are_not_cut(qapp: QApplication, text_size: int) -> None:
    empty = EmptyState(make_kit(qapp, text_size=text_size), "chart", "Nothing", "Some words that need lines. " * 6)
    words = empty.findChildren(QLabel)[1]
    assert words.minimumHeight() >= words.heightForWidth(words.width())
