import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.folding import search_fold, search_text, sort_name


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("oste", "Östersund"),
        ("strasse", "Hohe Straße"),
        ("STRASSE", "hohe straße"),
        ("istanbul", "İSTANBUL"),
        ("isik", "Işık"),
        ("IŞIK", "ışık"),
        ("lodz", "Łódź"),
        ("ore", "Ørestad"),
        ("aesop", "Æsop"),
        ("oeuvre", "Œuvre"),
        ("dordevic", "Đorđević"),
        ("cafe\u0301", "CAFÉ"),
        ("files", "ﬁles"),
        ("οδος", "ΟΔΌΣ"),
    ],
)
def test_a_typed_word_finds_what_another_keyboard_wrote(typed: str, stored: str) -> None:
    assert search_fold(typed) in search_fold(stored)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert search_fold(search_fold(text)) == search_fold(text)


def test_every_character_is_folded_for_good() -> None:
    folded = search_fold(" ".join(map(chr, range(sys.maxunicode + 1))))
    assert search_fold(folded) == folded


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_ascii_is_folded_like_any_other_text(text: str) -> None:
    assert search_fold(text) == search_fold(text + "é")[:-1]


def test_a_row_is_found_by_each_of_its_parts_but_not_across_two_of_them() -> None:
    assert search_text("Ana Öst", None, "A@B.se", None) == "ana ost\na@b.se"
    assert search_text(None, "", None) == ""


def test_a_phone_is_found_with_and_without_separators_and_plus() -> None:
    text = search_text("Anna", None, None, "+39 055 12 34")
    assert {"+39 055 12 34", "390551234", "+390551234"} <= {part for part in _substrings(text) if "39" in part}


def test_a_phone_without_separators_or_digits_is_kept_once() -> None:
    assert search_text("Anna", None, None, "0551234", None, "ask her sister") == "anna\n0551234\nask her sister"


def test_swedish_vowels_follow_z_in_a_swedish_file() -> None:
    names = ["Ölund", "Zzyzx", "Ärla", "a\u030ase", "Adam", "Жук"]
    assert sorted(names, key=lambda name: sort_name(name, swedish=True).encode()) == [
        "Adam", "Zzyzx", "a\u030ase", "Ärla", "Ölund", "Жук",
    ]  # fmt: skip


def test_swedish_vowels_sort_as_plain_ones_elsewhere() -> None:
    assert sorted(["Zorn", "Öst", "Olsen"], key=sort_name) == ["Olsen", "Öst", "Zorn"]


@given(st.text(), st.booleans())
def test_a_sort_name_sorts_by_itself(text: str, swedish: bool) -> None:
    assert sort_name(sort_name(text, swedish), swedish) == sort_name(text, swedish)


def _substrings(text: str) -> set[str]:
    return {text[start:end] for start in range(len(text)) for end in range(start + 1, len(text) + 1)}
