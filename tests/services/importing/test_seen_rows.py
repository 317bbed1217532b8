from hypothesis import given
from hypothesis import strategies as st

from leaddesk.services.importing.seen_rows import SeenRows

few = st.integers(-3, 3)
hashes = st.integers(-(2**63), 2**63 - 1)


@given(st.lists(few | hashes))
def test_a_row_without_an_id_repeats_any_that_was_read(rows: list[int]) -> None:
    seen, known = SeenRows(by_id=False), set[int]()
    for row in rows:
        assert seen.repeats(row, row) == ((row or 1) in known)
        known.add(row or 1)


@given(st.lists(st.tuples(few | hashes, few)))
def test_a_row_with_an_id_repeats_the_last_one_of_its_id_only(rows: list[tuple[int, int]]) -> None:
    seen, last = SeenRows(by_id=True), dict[int, int]()
    for subject, row in rows:
        assert seen.repeats(subject, row) == (last.get(subject or 1) == row)
        last[subject or 1] = row


def test_many_rows_are_told_apart_also_where_their_hashes_lie_side_by_side() -> None:
    seen = SeenRows(by_id=True)
    rows = [(number * 1024 if number % 2 else number) + 1 for number in range(40_000)]
    assert not any(seen.repeats(row, -row) for row in dict.fromkeys(rows))
    assert all(seen.repeats(row, -row) for row in rows)
