"""Which rows of a file were read already, in 16 bytes a row, or 32 where they have ids."""

from array import array

_BEGIN = 1 << 10  # slots


class SeenRows:
    """The last row of each subject, by hashes: a table with open addressing, at most half of it filled."""

    def __init__(self, *, by_id: bool) -> None:
        """`by_id`: a row's subject is its id where it has one, else the row itself."""
        self._by_id = by_id
        self._count = 0
        self._make(_BEGIN)

    def repeats(self, subject: int, row: int) -> bool:
        """Whether a row (its hash) is the last one that was read of its subject; it is from now on."""
        subject = subject or 1  # 0 is an empty slot
        subjects, mask = self._subjects, self._mask
        place = subject & mask
        while found := subjects[place]:
            if found == subject:
                if not self._by_id:
                    return True
                is_same = self._rows[place] == row
                self._rows[place] = row
                return is_same
            place = (place + 1) & mask
        subjects[place] = subject
        if self._by_id:
            self._rows[place] = row
        self._count += 1
        if 2 * self._count > mask:
            self._grow()
        return False

    def _make(self, slots: int) -> None:
        self._mask = slots - 1
        self._subjects = array("q", bytes(8 * slots))
        self._rows = array("q", bytes(8 * slots) if self._by_id else b"")

    def _grow(self) -> None:
        subjects, rows = self._subjects, self._rows
        self._make(4 * len(subjects) if len(subjects) < 1 << 20 else 2 * len(subjects))
        new_subjects, new_rows, mask = self._subjects, self._rows, self._mask
        for old_place, subject in enumerate(subjects):
            if subject:
                place = subject & mask
                while new_subjects[place]:
                    place = (place + 1) & mask
                new_subjects[place] = subject
                if self._by_id:
                    new_rows[place] = rows[old_place]
