"""Pipelines are made, renamed, put in order, archived and merged above their stages."""

from leaddesk.model.enums import Kind
from leaddesk.services import leads
from leaddesk.services.pipeline import pipelines
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.stages.dialog import StagesDialog
from leaddesk.ui.stages.pipeline_form import PipelineForm
from leaddesk.ui.stages.pipeline_merge_form import PipelineMergeForm
from tests.ui.stages.surroundings import SHOP, cells, form_of, show
from tests.ui.surroundings import settle


def test_a_pipeline_is_made_renamed_moved_and_archived(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    dialog = show(empty_kit, opened)
    dialog.bar.new.click()
    form = form_of(dialog, PipelineForm)
    form.name.setText("Weddings")
    form.save_button.click()
    settle(empty_kit)
    assert dialog.bar.choice.currentText() == "Weddings"
    assert cells(dialog) == SHOP
    dialog.bar.rename.click()
    name = form_of(dialog, NameForm)
    name.edit.setText("Big days")
    name.save_button.click()
    settle(empty_kit)
    dialog.bar.up.click()
    settle(empty_kit)
    names = [each.name for each in empty_kit.workspace.directory.pipelines]
    assert names == ["Shop", "B2B", "Big days", "Win-back"]
    assert [dialog.bar.choice.itemText(place) for place in range(4)] == names
    dialog.bar.archive.click()
    settle(empty_kit)
    assert len(empty_kit.workspace.directory.pipelines) == 3
    assert dialog.bar.choice.currentText() == "Big days (archived)"
    dialog.bar.archive.click()
    settle(empty_kit)
    assert len(empty_kit.workspace.directory.pipelines) == 4


def test_a_pipeline_is_merged_into_another_of_its_kind(empty_kit: Kit, opened: list[StagesDialog]) -> None:
    empty_kit.workspace.do(lambda work: pipelines.add_pipeline(work, "Weddings", Kind.B2C, 1))
    settle(empty_kit)
    weddings = empty_kit.workspace.directory.pipelines[-1].id or 0
    stage_id = empty_kit.workspace.directory.stages_of(weddings)[1].id
    empty_kit.workspace.do(lambda work: leads.add(work, {"name": "Nora"}, stage_id=stage_id))
    settle(empty_kit)
    dialog = show(empty_kit, opened, weddings)
    dialog.bar.merge.click()
    form = form_of(dialog, PipelineMergeForm)
    assert [form.into.itemText(place) for place in range(form.into.count())] == ["Shop", "Win-back"]
    assert form.told.text().startswith("1 lead goes there.")
    form.save_button.click()
    settle(empty_kit)
    assert [dialog.bar.choice.itemText(place) for place in range(4)] == ["Shop", "B2B", "Win-back", ""]
    assert (dialog.bar.choice.currentText(), cells(dialog, 4)[1]) == ("Shop", "1")
    dialog.bar.choice.setCurrentIndex(2)
    dialog.bar.choice.activated.emit(2)
    dialog.bar.merge.click()
    assert "Archive it" in dialog.problem.text()
    assert not dialog.findChildren(PipelineMergeForm)
    dialog.done_line.undo.click()
    settle(empty_kit)
    assert dialog.bar.choice.count() == 4


def test_who_archives_the_pipeline_of_complaints_hears_what_that_means(
    empty_kit: Kit, opened: list[StagesDialog]
) -> None:
    dialog = show(empty_kit, opened, 3)
    dialog.bar.archive.click()
    settle(empty_kit)
    assert dialog.done_line.accessibleName() == "Pipeline “Win-back” archived: no lead is offered for a complaint now"
    assert empty_kit.workspace.directory.pipelines[-1].name != "Win-back"
