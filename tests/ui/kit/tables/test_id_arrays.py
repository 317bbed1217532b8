from array import array

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.ui.kit.tables.id_arrays import common_end, common_start, place_of

few = st.integers(1, 3)
few_lists = st.lists(few, max_size=12).map(lambda numbers: array("q", numbers))
long_lists = st.integers(0, 400).map(lambda count: array("q", range(count)))
lists = few_lists | st.builds(lambda start, rest: start + rest, long_lists, few_lists)
ids = st.integers(0, 300) | st.sampled_from([2**power for power in range(62)]) | st.integers(1, 2**62)


@given(lists, lists, few_lists)
def test_what_two_lists_have_in_common_is_found_at_both_ends(
    one: "array[int]", other: "array[int]", tail: "array[int]"
) -> None:
    one, other = one + tail, other + tail
    start = common_start(one, other)
    assert one[:start] == other[:start]
    assert start == min(len(one), len(other)) or one[start] != other[start]
    end = common_end(one, other, start)
    assert start + end <= min(len(one), len(other))
    assert end == 0 or one[-end:] == other[-end:]
    assert start + end == min(len(one), len(other)) or one[-end - 1] != other[-end - 1]


@given(st.lists(ids, unique=True, max_size=30), ids)
def test_an_id_is_found_where_it_stands_whatever_its_bytes(numbers: list[int], absent: int) -> None:
    row_ids = array("q", numbers)
    assert [place_of(row_ids, number) for number in numbers] == list(range(len(numbers)))
    assert place_of(row_ids, absent) == (numbers.index(absent) if absent in numbers else -1)


def test_an_id_is_not_found_across_two_others() -> None:
    assert place_of(array("q", [0x0102 << 48, 0x03, 0x0301]), 0x030102) == -1
    assert place_of(array("q", [7 << 32, 7 << 40, 7]), 7) == 2
