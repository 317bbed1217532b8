"""What the toast tells of a change: not what to do, but that it is done."""

import re

import pytest

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message
from leaddesk.ui.shell.past import told
from tests.ui.shell.change_labels import labels

LABELS = sorted(set().union(*labels().values()))


def test_the_label_of_every_change_is_known() -> None:
    found = labels()
    assert len(LABELS) > 50
    nameless = [place for place, texts in found.items() if not texts and "quick/adding" not in place]
    assert nameless == []  # that one takes the label of the change that it adds to


@pytest.mark.parametrize("label", LABELS)
def test_every_change_is_told_as_done(label: str) -> None:
    values = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", label)}
    said = told(Done(1, ChangeKind.DO, Message(label, values)))
    assert said != str(Message(label, values))
    assert all(value in said for value in values.values())
    assert "{" not in said
