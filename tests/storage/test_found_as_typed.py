"""A lead is found by what people type of its name and numbers."""

from collections.abc import Iterator

import pytest

from leaddesk.services import leads
from tests.services.bench import Bench, make_store
from tests.storage.searched_shop import found


@pytest.fixture(scope="module")
def marked_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("marked")) as store:
        bench = Bench(store)
        for fields in (
            {"name": "Östen Åberg", "phone": "+46 31-12 34 56"},
            {"name": "Lampen Hauptstraße", "phone": "+49 561 773490"},
            {"name": "Łódź Design", "email": "Bruno@Example.org"},
            {"name": "Smørrebrød"},
            {"name": "Ærø Lys"},
        ):
            bench.desk.do(leads.add, fields)
        yield bench


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("oste", "Östen Åberg"),
        ("ABERG", "Östen Åberg"),
        ("öste", "Östen Åberg"),
        ("strasse", "Lampen Hauptstraße"),
        ("STRAẞE", "Lampen Hauptstraße"),
        ("lodz", "Łódź Design"),
        ("smorrebrod", "Smørrebrød"),
        ("aero", "Ærø Lys"),
        ("4631123456", "Östen Åberg"),
        ("31123456", "Östen Åberg"),
        ("031-12", "Östen Åberg"),
        ("(0561)773490", "Lampen Hauptstraße"),
        ("561 773", "Lampen Hauptstraße"),
        ("773490", "Lampen Hauptstraße"),
        ("bruno@exa", "Łódź Design"),
    ],
)
def test_letters_are_found_without_their_marks_and_numbers_without_separators(
    marked_shop: Bench, word: str, name: str
) -> None:
    assert found(marked_shop, word) == [name]
