"""A dialog that does something long, which is stopped rather than left."""

from typing import TYPE_CHECKING

from typing_extensions import override

from leaddesk.ui.kit.dialog import Dialog

if TYPE_CHECKING:
    from leaddesk.ui.kit.job import Job


class JobDialog(Dialog):
    """`job` is what goes on; None while nothing does."""

    job: "Job | None" = None

    @override
    def reject(self) -> None:
        """Stop it, if it goes on; else close."""
        if self.job is not None:
            self.job.cancel()
        else:
            super().reject()
