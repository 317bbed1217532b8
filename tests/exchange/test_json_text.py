import io
from pathlib import Path

import pytest

from leaddesk.exchange import json_text
from leaddesk.exchange.json_text import JsonText
from leaddesk.model.errors import BadInputError


def text_of(content: str) -> JsonText:
    return JsonText(Path("x.json"), io.StringIO(content))


@pytest.fixture(params=[1, 7, 1 << 16])
def chunk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """However little is read at once."""
    monkeypatch.setattr(json_text, "_CHUNK", request.param)
    return int(request.param)


@pytest.mark.usefixtures("chunk")
def test_rows_come_one_by_one_with_their_lines() -> None:
    text = text_of('\ufeff [\n{"a": 12.50, "b": "x\\u00e9"},\n\n {"a": null},\n  true, 12, "y" ]\n')
    assert list(text.rows()) == [(2, {"a": "12.50", "b": "xé"}), (4, {"a": None}), (5, True), (5, "12"), (5, "y")]
    assert list(text_of("[]").rows()) == []
    assert list(text_of("[1,]").rows()) == [(1, "1")]


@pytest.mark.usefixtures("chunk")
def test_members_come_by_name() -> None:
    text = text_of('{"a": 1, "b": [\n{"c": 2}], "d": {}}')
    found = [(name, list(text.rows()) if text.next() == "[" else text.value()) for name in text.members()]
    assert found == [("a", "1"), ("b", [(2, {"c": "2"})]), ("d", {})]


@pytest.mark.usefixtures("chunk")
@pytest.mark.parametrize(
    "content", ["[", "[{", '[{"a"', '[{"a": 1}', "[1 2]", "[tru]", '["x', '["\\u12', "[" * 100_000]
)
def test_what_is_broken_is_refused_with_its_line(content: str) -> None:
    with pytest.raises(BadInputError, match=r"x\.json is not whole, or no JSON: it cannot be read on from line 2"):
        list(text_of("\n" + content).rows())


def test_what_is_broken_early_is_not_read_to_the_end() -> None:
    rest = io.StringIO("[{]" + " " * 10_000_000)
    with pytest.raises(BadInputError):
        list(JsonText(Path("x.json"), rest).rows())
    assert rest.tell() < 100_000
