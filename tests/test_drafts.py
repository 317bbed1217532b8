"""Texts that were typed and not saved: kept for a month at most, and never the reason why something fails."""

import os
import time

from leaddesk import paths
from leaddesk.drafts import draft_key, forget_drafts, forget_old_drafts, read_draft, write_draft


def test_a_draft_is_kept_as_it_was_typed_until_it_is_forgotten() -> None:
    key, other = (draft_key(paths.default_store(), "note", uid) for uid in ("a", "b"))
    assert (read_draft(key), read_draft(other)) == ("", "")
    write_draft(key, "Zwei\r\nRäder \0\ud83d")
    write_draft(other, "Calls back")
    assert (read_draft(key), read_draft(other)) == ("Zwei\r\nRäder \0?", "Calls back")
    forget_drafts((), ("RÄDER",))
    assert (read_draft(key), read_draft(other)) == ("", "Calls back")
    write_draft(other, "")
    assert list(paths.drafts_dir().iterdir()) == []


def test_a_draft_is_found_while_its_base_is_there_and_forgotten_with_its_row() -> None:
    of = [draft_key(paths.default_store(), "lead notes", "a", base) for base in ("", "As it was", "Newer")]
    write_draft(of[0], "Rides")
    write_draft(of[1], "As it was, and a basket")
    assert [read_draft(key) for key in of] == ["Rides", "As it was, and a basket", ""]
    forget_drafts((of[0],), ())
    assert [read_draft(key) for key in of] == ["", "", ""]


def test_what_is_a_month_old_goes() -> None:
    old, new = (draft_key(paths.default_store(), "note", uid) for uid in ("a", "b"))
    for key in (old, new):
        write_draft(key, "Typed")
    long_ago = time.time() - 31 * 86_400
    (path,) = paths.drafts_dir().glob(f"{old}*")
    os.utime(path, (long_ago, long_ago))
    forget_old_drafts()
    assert (read_draft(old), read_draft(new)) == ("", "Typed")


def test_where_none_can_be_kept_nothing_else_fails() -> None:
    paths.make_private_dir(paths.data_dir())
    paths.drafts_dir().write_text("a file in the place of the folder", encoding="utf-8")
    key = draft_key(paths.default_store(), "note", "a")
    write_draft(key, "Typed")
    forget_drafts((key,), ("typed",))
    forget_old_drafts()
    assert read_draft(key) == ""
