import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.notes import is_html, plain
from tests.lanes import some_of


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hi <b>Anna</b>,<br>bye</p>", "Hi Anna,\nbye"),
        ("<p>one</p>\n  <p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div><br></div><div>two</div>", "two"),
        ("a<br/><br/>b", "a\n\nb"),
        ("Tea&nbsp;&amp;&nbsp;cake &euro;&#160;5 &lt;b&gt;", "Tea & cake € 5 <b>"),
        ("Len&shy;zu&#8203;er&#xfeff;", "Lenzuer"),
        ("<ul><li>One</li><li>Two<ul><li>deep</li></ul></li></ul>end", "- One\n- Two\n  - deep\n\nend"),
        ("<ol><li>x<li>y</ol>", "1. x\n2. y"),
        ("<table><tr><th>A</th><th></th><th>C</th></tr><tr><td>1</td><td>2</td></tr></table>", "A\t\tC\n1\t2"),
        ('see <a href="https://x.org/?a=1&amp;b=2">our site</a>.', "see our site (https://x.org/?a=1&b=2)."),
        ("<a href='mailto:a@x.org'>a@x.org</a>", "a@x.org"),
        ("<a href=tel:+39347>call</a>", "call (+39347)"),
        ("<a href='https://x.org/'>https://x.org</a>", "https://x.org"),
        ("<a href='https://x.org'></a>", "https://x.org"),
        ("<a href='javascript:alert(1)'>click</a>", "click"),
        ("<p title='a > b'>x</p>", "x"),
        ("<script>alert('x')</script>seen<STYLE>p {}</STYLE >", "seen"),
        ("a<!-- <p>hidden</p> -->b", "ab"),
        ("<!DOCTYPE html><html><head><title>T</title></head><body>x</body></html>", "x"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<img src='x.png' alt='the lamp'>", "[the lamp]"),
        ("a < b and <anna@example.org> & c", "a < b and <anna@example.org> & c"),
        ("<script>never closed", "never closed"),
        ("x <!-- never closed", "x <!-- never closed"),
        ("<b", "<b"),
        ("", ""),
    ],
)
def test_html_becomes_the_text_that_is_read_on_it(html: str, text: str) -> None:
    assert plain(html) == text


@pytest.mark.parametrize("text", ["<p>x</p>", "x<br>y", "a <BR /> b", "see <a href='x'>y</a>", "<DIV class=a>x</DIV>"])
def test_what_begins_and_ends_an_element_is_html(text: str) -> None:
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    ["", "a < b", "a <b> c", "<anna@example.org>", "x > y < z", "<note>x</note>", "</p>", "if a<p and p>b", "&amp;"],
)
def test_a_text_that_only_has_such_signs_is_no_html(text: str) -> None:
    assert not is_html(text)


BROKEN = [
    *("<", "<a ", "<!--", "<script>", "<ul><li>x", "<a href='>'<a b='", "&amp;", '<a href="', "<a href='http://x'>y"),
    *("<p a='", "<style></style", "</ul></li>", "<a href=x y"),
]
PIECES = [
    *("<", ">", "&", "'", '"', "/", "!", "-", "=", " ", "\n", "a", "p", "br", "li", "ul", "script", "href", "pre"),
    *("td", "x", "&#0;", "&#xD800;", "--", "]]>"),
]


def test_five_megabytes_of_tables_take_seconds() -> None:
    started = time.perf_counter()
    assert len(plain("<table><tr><td>x</td></tr></table>" * 150_000)) > 300_000
    assert time.perf_counter() - started < 30


@pytest.mark.parametrize("part", BROKEN)
def test_what_is_broken_takes_no_longer(part: str) -> None:
    text = part * (500_000 // len(part))
    started = time.perf_counter()
    is_html(text)
    plain(text)
    assert time.perf_counter() - started < 3


@settings(max_examples=some_of(1000))
@given(
    st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs"]), max_size=60)
    | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
)
def test_no_text_breaks_it_and_plain_text_stays(text: str) -> None:
    made = plain(text)
    made.encode()
    assert made == made.strip()
    assert len(made) <= 4 * len(text) + 40
    if "<" not in text and "&" not in text:
        assert made.split() == text.split()
