"""What a shop's mode adds or hides is said in one place."""

from leaddesk.model.enums import Kind, Mode
from leaddesk.model.selling import selling_in
from leaddesk.ui.shell.parts import pages_in


def test_accounts_are_for_those_who_sell_to_firms() -> None:
    assert [mode for mode in Mode if selling_in(mode).firms] == [Mode.B2B, Mode.BOTH]
    for mode in Mode:
        assert any(head.name == "accounts" for head in pages_in(mode)) is selling_in(mode).firms
    assert selling_in("b2b").usual is Kind.B2B
    assert selling_in("of another version") == selling_in(Mode.BOTH)
