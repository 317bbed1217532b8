"""How well two colours can be told apart."""

from PySide6.QtGui import QColor

_OF_GRAPHICS = 3.0  # WCAG 2.2, 1.4.11
_STEP = 0.04


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def legible(colour: QColor, ground: QColor) -> QColor:
    """The colour, darker or lighter if need be, so that a mark in it can be seen on a ground."""
    away = -_STEP if _luminance(ground) > 0.18 else _STEP
    shown = QColor(colour)
    while contrast(shown, ground) < _OF_GRAPHICS and 0 < shown.lightnessF() + away < 1:
        shown.setHslF(shown.hslHueF(), shown.hslSaturationF(), shown.lightnessF() + away)
    return shown


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
