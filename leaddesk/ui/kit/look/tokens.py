"""The named colours and measures of `resources/themes/tokens.json`, as they are written there."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from leaddesk.paths import resource

BODY = 13  # the size of body text in pixels for which lengths are given
_MEASURES = ("row", "control", "layout")
# Lines, rings and bars stay as thin as they are at any text size.
UNSCALED = frozenset({"focus_width", "focus_gap", "selection_bar"})


@dataclass(frozen=True)
class Tokens:
    """Colours by name, for light and dark; lengths in logical pixels at a body size of 13; times in milliseconds."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    scrim: Mapping[str, float]
    stance: Mapping[str, str]
    channels: Mapping[str, str]
    stages: Mapping[str, str]
    categorical: tuple[str, ...]
    pill_tint: float
    measures: Mapping[str, float]
    radius: Mapping[str, int]
    type: Mapping[str, Any]
    motion_ms: Mapping[str, int]


@cache
def read_tokens() -> Tokens:
    """The tokens, read once."""
    content: dict[str, Any] = json.loads(resource("themes/tokens.json").read_text(encoding="utf-8"))
    hues = content["categorical"]
    colours = {
        name: {
            **{token: value for token, value in content[name].items() if token != "scrim"},
            "scrim": content[name]["scrim"]["color"],
            **hues[name],
        }
        for name in ("light", "dark")
    }
    measures: dict[str, float] = {f"icon_{name}": value for name, value in content["icon"].items()}
    measures |= {"icon": content["icon"]["default"]}
    for group in _MEASURES:
        measures |= content[group]
        measures |= {f"{group}_{name}": value for name, value in content[group].items()}
    return Tokens(
        light=colours["light"],
        dark=colours["dark"],
        scrim={name: content[name]["scrim"]["alpha"] for name in ("light", "dark")},
        stance=content["stance"],
        channels={name.casefold().replace(" ", "_").replace("-", "_"): hue for name, hue in hues["channels"].items()},
        stages=hues["stages"],
        categorical=tuple(hues["order"]),
        pill_tint=hues["pill_tint"],
        measures=measures,
        radius={name: value for name, value in content["radius"].items() if isinstance(value, int)},
        type=content["type"],
        motion_ms=content["motion_ms"],
    )
