"""All that is kept about a person is told: in one JSON document, and on paper."""

import json
from pathlib import Path

import pytest

from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import NotFoundError
from leaddesk.services.persons.telling import all_about, person_paper, write_person
from leaddesk.services.persons.who import Whom, read_wish, wish_of
from tests.services.bench import Bench
from tests.services.persons.griselda import TRACES, Griselda

UNFOLDED = [trace for trace in TRACES if trace not in ("griselda fankhauser", "393339876543", "fankhauser")]


def test_the_document_holds_every_trace_of_her(bench: Bench, griselda: Griselda, tmp_path: Path) -> None:
    out = tmp_path / "griselda.json"
    rows = write_person(bench.desk, Whom("lead", griselda.lead), out, same_email=True)
    text = out.read_text(encoding="utf-8")
    assert [trace for trace in UNFOLDED if trace not in text] == []
    assert "search_text" not in text
    told = json.loads(text)
    assert rows == sum(len(each) for each in told["rows"].values())
    assert out.stat().st_mode & 0o777 == 0o600
    assert [(each["lead"], each["role"], each["stance"]) for each in told["rows"]["committee_member"]] == [
        ("Shop window", "champion", -2)
    ]
    assert [each["files"].keys() for each in told["imports"]] == [{"leads.csv"}]
    assert {each["table"] for each in told["history"]} >= {"lead", "task", "sale", "consent", "document"}
    assert told["rows"]["lead"][0]["stage"] == "Customer"


def test_of_others_nothing_is_told(bench: Bench, griselda: Griselda) -> None:
    told = bench.desk.ask(all_about, Whom("lead", griselda.lead), same_email=True)
    assert "Ugo" not in json.dumps(told)
    alone = bench.desk.ask(all_about, Whom("stakeholder", griselda.stakeholder))
    assert set(alone["rows"]) == {"stakeholder", "committee_member", "activity_person"}
    with pytest.raises(NotFoundError):
        bench.desk.ask(all_about, Whom("stakeholder", 99))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_tells_the_same_in_the_readers_words(bench: Bench, griselda: Griselda, language: str) -> None:
    wish = read_wish(wish_of(Whom("lead", griselda.lead), same_email=True))
    paper = bench.desk.ask(person_paper, *wish, language)
    assert paper.title.endswith("Griselda Fankhauser") or "Griselda Fankhauser" in paper.title
    held = str((paper.facts, paper.texts, paper.tables))
    missing = [trace for trace in UNFOLDED if trace not in held]
    assert missing == ["Ring Griselda", "crm-0815"]  # a task that was removed, and an id: in the document
    assert len(paper.tables) == 9
