"""The campaign of a lead that a file gives another channel."""

from pathlib import Path

from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in_text


def test_a_lead_that_comes_to_be_of_another_channel_leaves_the_campaign_of_the_one_before(
    bench: Bench, tmp_path: Path
) -> None:
    take_in_text(bench, tmp_path, "id,name,channel,campaign\n1,Anna,SEO,Spring\n2,Bo,SEO,Spring\n3,Carla,,Fairs\n")
    spring, fairs = (lead_called(bench, name).campaign_id for name in ("Anna", "Carla"))
    assert spring is not None
    assert fairs is not None
    result = take_in_text(bench, tmp_path, "id,name,channel\n1,Anna,Fair\n2,Bo,SEO\n3,Carla,Fair\n")
    assert result.counts()["updated"] == 2
    assert [lead_called(bench, name).campaign_id for name in ("Anna", "Bo", "Carla")] == [None, spring, fairs]
    bench.desk.undo()
    assert lead_called(bench, "Anna").campaign_id == spring
    bench.desk.redo()
    take_in_text(bench, tmp_path, "id,name,channel,campaign\n1,Anna,SEO,Spring\n")
    assert lead_called(bench, "Anna").campaign_id == spring
