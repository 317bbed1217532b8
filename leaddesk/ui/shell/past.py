"""What was done, as the toast tells it: a change's name says what to do, the toast that it is done."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import N_, Message
from leaddesk.ui.kit.translations import tr, worded

_PAST: Mapping[str, str] = MappingProxyType(
    {
        "Add “{name}”": N_("“{name}” added"),
        "Add contact “{name}”": N_("Contact “{name}” added"),
        "Edit “{name}”": N_("“{name}” changed"),
        "Delete “{name}”": N_("“{name}” deleted"),
        "Move “{name}” to “{stage}”": N_("“{name}” moved to “{stage}”"),
        "Win “{name}”": N_("“{name}” is won"),
        "Lose “{name}”": N_("“{name}” is lost"),
        "Open “{name}” again": N_("“{name}” is open again"),
        "Put “{name}” on the board": N_("“{name}” is on the board"),
        "Restore “{name}”": N_("“{name}” is there again"),
        "Keep the view “{name}”": N_("View “{name}” kept"),
        "Change the view “{name}”": N_("View “{name}” changed"),
        "Rename the view “{old}” to “{name}”": N_("View “{old}” is called “{name}” now"),
        "Remove the view “{name}”": N_("View “{name}” removed"),
        "Move the view “{name}”": N_("View “{name}” moved"),
        "Tag “{name}” with “{tag}”": N_("“{name}” tagged with “{tag}”"),
        "Take the tag “{tag}” off “{name}”": N_("Tag “{tag}” taken off “{name}”"),
        "New lead for “{name}”": N_("New lead for “{name}” added"),
        "Win back “{name}”": N_("Winning back “{name}” begun"),
        "Record the remedy for “{name}”": N_("Remedy for “{name}” recorded"),
        "Record the consent of “{name}”": N_("Consent of “{name}” recorded"),
        "Add the task “{title}”": N_("Task “{title}” planned"),
        "Finish the task “{title}”": N_("Task “{title}” done"),
        "Delete the task “{title}”": N_("Task “{title}” deleted"),
        "Edit the task “{title}”": N_("Task “{title}” changed"),
        "Keep the document “{document}” with “{name}”": N_("Document “{document}” kept with “{name}”"),
        "Keep {count} documents with “{name}”": N_("{count} documents kept with “{name}”"),
        "Rename the document “{document}”": N_("Document “{document}” renamed"),
        "Remove the document “{document}”": N_("Document “{document}” removed"),
        "Add templates to begin with": N_("Templates to begin with added"),
        "Move the template “{name}”": N_("Template “{name}” moved"),
        "Add the template “{name}”": N_("Template “{name}” added"),
        "Edit the template “{name}”": N_("Template “{name}” changed"),
        "Delete the template “{name}”": N_("Template “{name}” deleted"),
        "Edit an activity of “{name}”": N_("Entry of “{name}” changed"),
        "Delete an activity of “{name}”": N_("Entry of “{name}” deleted"),
        "Reopen the task “{title}”": N_("Task “{title}” is open again"),
        "Finish “{title}” and plan “{next}”": N_("“{title}” done, “{next}” planned"),
        "Log an activity for “{name}”": N_("Noted for “{name}”"),
        "Record a sale to “{name}”": N_("Sale to “{name}” recorded"),
        "Win “{name}” and record the sale": N_("“{name}” is won, the sale recorded"),
        "Edit the sale “{number}”": N_("Sale “{number}” changed"),
        "Credit the sale “{number}”": N_("Sale “{number}” credited"),
        "Delete the sale “{number}”": N_("Sale “{number}” deleted"),
        "Mark the sale “{number}” as paid": N_("Sale “{number}” marked as paid"),
        "Record a part payment of “{number}”": N_("Part payment of “{number}” recorded"),
        "Record a refund of “{number}”": N_("Refund of “{number}” recorded"),
        "Remove a payment of “{number}”": N_("Payment of “{number}” removed"),
        "Close the month {month}": N_("Month {month} closed"),
        "Open the month {month} again": N_("Month {month} is open again"),
        "Move {count} leads to “{stage}”": N_("{count} leads moved to “{stage}”"),
        "Open {count} leads again": N_("{count} leads are open again"),
        "Delete {count} leads": N_("{count} leads deleted"),
        "Tag {count} leads with “{tag}”": N_("{count} leads tagged with “{tag}”"),
        "Assign {count} leads to “{owner}”": N_("{count} leads assigned to “{owner}”"),
        "Edit {count} leads": N_("{count} leads changed"),
        "Assign {count} leads to nobody": N_("{count} leads assigned to nobody"),
        "Add the account “{name}”": N_("Account “{name}” added"),
        "Edit the account “{name}”": N_("Account “{name}” changed"),
        "Delete the account “{name}”": N_("Account “{name}” deleted"),
        "Add “{name}” to “{account}”": N_("“{name}” added to “{account}”"),
        "Remove “{name}”": N_("“{name}” removed"),
        "Merge “{other}” into “{name}”": N_("“{other}” merged into “{name}”"),
        "Merge {count} leads into “{name}”": N_("{count} leads merged into “{name}”"),
        "Keep “{name}” and “{other}” apart": N_("“{name}” and “{other}” are kept apart"),
        "Keep {count} leads apart": N_("{count} leads are kept apart"),
        "Seat “{person}” on the committee of “{name}”": N_("“{person}” is on the committee of “{name}”"),
        "Take “{person}” off the committee of “{name}”": N_("“{person}” taken off the committee of “{name}”"),
        "Add the channel “{name}”": N_("Channel “{name}” added"),
        "Edit the channel “{name}”": N_("Channel “{name}” changed"),
        "Add the campaign “{name}”": N_("Campaign “{name}” added"),
        "Edit the campaign “{name}”": N_("Campaign “{name}” changed"),
        "Change the rules for channels": N_("Rules for channels changed"),
        "Record costs of “{channel}”": N_("Costs of “{channel}” recorded"),
        "Record the costs of {month}": N_("Costs of {month} recorded"),
        "Record the costs of {day}": N_("Costs of {day} recorded"),
        "Delete costs of “{channel}”": N_("Costs of “{channel}” deleted"),
        "Record visits from “{channel}”": N_("Visits from “{channel}” recorded"),
        "Delete visits from “{channel}”": N_("Visits from “{channel}” deleted"),
        "Add the stage “{name}”": N_("Stage “{name}” added"),
        "Edit the stage “{name}”": N_("Stage “{name}” changed"),
        "Rename the stage “{old}” to “{name}”": N_("Stage “{old}” is called “{name}” now"),
        "Move the stage “{name}”": N_("Stage “{name}” moved"),
        "Archive the stage “{name}”": N_("Stage “{name}” archived"),
        "Bring back the stage “{name}”": N_("Stage “{name}” is in use again"),
        "Merge the stage “{other}” into “{name}”": N_("Stage “{other}” merged into “{name}”"),
        "Add the pipeline “{name}”": N_("Pipeline “{name}” added"),
        "Rename the pipeline “{old}” to “{name}”": N_("Pipeline “{old}” is called “{name}” now"),
        "Move the pipeline “{name}”": N_("Pipeline “{name}” moved"),
        "Merge the pipeline “{other}” into “{name}”": N_("Pipeline “{other}” merged into “{name}”"),
        "Archive the pipeline “{name}”": N_("Pipeline “{name}” archived"),
        "Bring back the pipeline “{name}”": N_("Pipeline “{name}” is in use again"),
        "Add the field “{name}”": N_("Field “{name}” added"),
        "Edit the field “{name}”": N_("Field “{name}” changed"),
        "Move the field “{name}”": N_("Field “{name}” moved"),
        "Delete the field “{name}”": N_("Field “{name}” deleted"),
        "Make the field “{name}” of an imported column": N_("Field “{name}” made of an imported column"),
        "Set “{field}” of “{name}”": N_("“{field}” of “{name}” set"),
        "Set “{field}” of {count} leads": N_("“{field}” of {count} leads set"),
        "Change the setting “{setting}”": N_("Setting “{setting}” changed"),
        "Save the preset “{title}”": N_("Preset “{title}” saved"),
        "Remove the preset “{title}”": N_("Preset “{title}” removed"),
        "Import {files}": N_("{files} imported"),
        "Sample shop": N_("The sample shop is ready"),
    }
)


def told(done: Done) -> str:
    """What was done, undone or done again, in one sentence; rows that an undo left are counted."""
    label = worded(done.label)
    if done.kind is ChangeKind.REDO:
        return tr("Done again: {what}", what=label)
    if done.kind is ChangeKind.UNDO:
        kept = tr("%Ln row(s) edited since stayed as they are", "", len(done.kept)) if done.kept else ""
        undone = tr("Undone: {what}", what=label)
        return f"{undone}. {kept}" if kept else undone
    past = _PAST.get(done.label.text)
    return label if past is None else worded(Message(past, done.label.values))
