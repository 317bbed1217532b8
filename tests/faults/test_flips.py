"""A bit of the file is another one than it was: it is noticed, or it harms nothing but the text that it is in."""

import random
from pathlib import Path

import pytest

from leaddesk.model.days import Period
from leaddesk.model.errors import LeadDeskError
from leaddesk.services import checkup, leads
from leaddesk.services.desk import Desk
from leaddesk.services.figures import reports
from leaddesk.services.files import back_up, check, open_file
from leaddesk.services.lead_list import count_leads
from tests.faults.deeds import make_shop
from tests.lanes import FLIPPED_BITS

pytestmark = [pytest.mark.faults, pytest.mark.timeout(60 + FLIPPED_BITS)]


def use(store: Path, folder: Path) -> None:
    """Open it, read and write in it, examine it and back it up."""
    with open_file(store, folder) as opened:
        desk = Desk(opened, "Ada")
        desk.ask(count_leads, "")
        desk.ask(lambda work: reports.report_json(work, "funnel", Period()))
        desk.do(leads.edit, 1, {"notes": "Tall."})
        desk.undo()
        desk.ask(checkup.check)
    copy = folder / "copy.leaddesk"
    back_up(store, copy)
    check(copy)


def test_no_flipped_bit_does_anything_worse_than_being_refused(tmp_path: Path) -> None:
    shop, store = tmp_path / "shop.leaddesk", tmp_path / "flipped" / "shop.leaddesk"
    make_shop(shop)
    whole, chance = shop.read_bytes(), random.Random(11)
    store.parent.mkdir()
    said = []
    for _ in range(FLIPPED_BITS):
        for path in store.parent.iterdir():
            path.unlink()
        flipped, place = bytearray(whole), chance.randrange(len(whole) * 8)
        flipped[place // 8] ^= 1 << place % 8
        store.write_bytes(flipped)
        try:
            use(store, store.parent)
        except LeadDeskError as error:
            said.append(str(error))
        assert store.stat().st_size >= len(whole) // 2  # it is never replaced by an empty one
    assert said
    assert not any("\n" in sentence for sentence in said)
