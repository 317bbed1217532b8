"""What users of desktop programs are used to, and the tests, or the picture of `tests.pictures`, that show it."""

from typing import NamedTuple

from tests.named_tests import of


class Habit(NamedTuple):
    """What is expected; `picture` is the name of a scene."""

    what: str
    tests: tuple[str, ...]
    picture: str = ""


HABITS = (
    Habit(
        "keys are those of other programs, one for each action, and letters of menus are unique in every language",
        of(
            "journeys/test_keyboard.py",
            "no_two_actions_have_the_same_keys",
            "no_key_needs_altgr_or_ctrl_alt",
            "no_mnemonic_is_used_twice_in_a_menu_in_any_language",
            "the_first_function_key_opens_the_help_about_what_has_the_keyboard",
        ),
        "keys",
    ),
    Habit(
        "every action is in a menu, and does something",
        of("journeys/test_keyboard.py", "every_action_of_the_table_does_something")
        + of("ui/shell/test_keys.py", "the_sheet_has_every_key_of_the_menus_and_of_the_lists"),
    ),
    Habit(
        "undo and redo take back anything, say what, and last",
        of("storage/test_journal_machine.py", "whatever_is_done_can_be_undone_and_redone")
        + of("journeys/test_window.py", "what_is_done_is_told_and_can_be_undone_from_the_toast_and_the_menu")
        + of("ui/shell/test_past.py", "the_label_of_every_change_is_known"),
        "toast",
    ),
    Habit(
        "one key finds anybody and does anything",
        of(
            "journeys/test_window.py",
            "the_palette_finds_a_lead_and_opens_it",
            "the_palette_runs_an_action_and_is_closed_by_escape",
        ),
        "palette",
    ),
    Habit(
        "everything is saved as it is done",
        of("faults/test_ended.py", "what_was_typed_is_in_the_file_a_second_later_whatever_ends_the_program")
        + of("journeys/test_backups_made.py", "what_is_typed_last_is_in_the_backup_at_the_end"),
    ),
    Habit(
        "a first start asks little, and the sample goes with one click",
        of(
            "journeys/test_first_start.py",
            "a_file_that_is_not_there_yet_is_made_after_three_answers",
            "a_sample_shop_can_be_asked_for_at_the_first_start",
        )
        + of("journeys/test_first_minutes.py", "from_the_first_start_to_what_the_channels_bring"),
        "welcome",
    ),
    Habit(
        "an empty page says what belongs there",
        of("ui/leads/test_page.py", "an_empty_file_teaches_and_has_nothing_to_search")
        + of("ui/board/test_cards.py", "an_empty_board_says_how_to_begin")
        + of("ui/channels/test_page.py", "an_empty_file_teaches_what_the_page_will_show")
        + of("ui/reports/test_page.py", "an_empty_file_teaches_what_reports_are"),
        "empty-leads",
    ),
    Habit(
        "long work shows how far it is, is stopped at once, and leaves nothing by halves",
        of("journeys/test_event_loop.py", "no_beat_is_missed_while_a_hundred_thousand_leads_come_in")
        + of("services/test_stopping.py", "taking_an_import_back_is_stopped_while_the_file_is_copied")
        + of("ui/printing/test_printing.py", "a_pdf_that_is_stopped_is_not_there"),
    ),
    Habit(
        "a file dropped on the window is looked at first, never taken in unseen",
        of("journeys/test_window.py", "a_dropped_file_is_offered_for_import"),
        "import",
    ),
    Habit(
        "the board can be used without a mouse, and says what it does",
        of("ui/board/test_keys.py", "alt_and_an_arrow_move_a_card_and_the_keyboard_follows")
        + of("xvfb/test_board_heard.py", "a_card_goes_to_the_next_column_and_the_move_is_said"),
        "board",
    ),
    Habit(
        "what is stale is told by a sign and words, not by colour alone",
        of("ui/kit/look/test_theme.py", "marks_can_be_told_from_their_ground"),
        "board",
    ),
    Habit(
        "columns are chosen and moved, cells edited, rows copied, views kept",
        of("ui/leads/test_columns.py", "columns_are_chosen_and_moved_by_keys")
        + of("ui/leads/test_cell_editing.py", "what_is_typed_in_a_cell_is_saved_by_enter")
        + of("ui/leads/test_page.py", "copied_rows_can_be_pasted_into_a_spreadsheet")
        + of("ui/leads/test_model.py", "what_is_copied_is_no_formula")
        + of("ui/leads/test_views.py", "a_view_brings_its_columns_and_leaving_it_brings_back_ones_own"),
        "leads-columns",
    ),
    Habit(
        "what is due is said once a day where the desktop has a place for it",
        of("ui/today/test_reminders.py", "what_is_due_is_said_once_a_day", "where_there_is_no_place_nothing_is_read"),
    ),
    Habit(
        "leads, lists, sales and reports are printed, or saved as PDF",
        of(
            "ui/printing/test_printing.py",
            "every_paper_can_be_painted_in_every_language",
            "a_page_is_black_on_white_whatever_the_theme",
        ),
    ),
    Habit(
        "sharp on every screen, light and dark, and always to be read",
        of("ui/kit/look/test_painting.py", "a_hairline_is_sharp_on_every_screen")
        + of("ui/kit/look/test_icons.py", "an_icon_is_drawn_once_for_each_colour_size_and_screen")
        + of("ui/kit/look/test_theme.py", "text_can_be_read_on_every_ground")
        + of("journeys/test_window.py", "a_larger_text_and_the_dark_are_seen_at_once"),
        "leads",
    ),
    Habit(
        "the window comes back as it was left, and where there is a screen",
        of(
            "journeys/test_window.py",
            "the_window_comes_back_as_it_was_left",
            "a_window_that_was_on_a_screen_that_is_gone_is_on_this_one",
        )
        + of("ui/leads/test_page.py", "how_the_page_was_left_is_how_it_comes_back"),
    ),
    Habit(
        "files that were open lately are offered, and grey where they are gone",
        of("journeys/test_window.py", "a_file_that_is_gone_is_offered_in_grey"),
    ),
    Habit(
        "backups are made by themselves, and verified",
        of("journeys/test_backups_made.py", "after_half_an_hour_of_change_a_backup_is_made_beside_the_window")
        + of("journeys/test_backups.py", "a_running_window_goes_back_to_a_backup_and_on_from_there"),
    ),
    Habit(
        "errors are said in plain words, with the data safe and the details to be copied",
        of(
            "journeys/test_window.py",
            "an_unforeseen_error_is_shown_with_what_could_be_saved",
            "a_damaged_file_is_refused_in_a_sentence_and_left_as_it_is",
        ),
    ),
    Habit(
        "the language changes at once, longer words are not cut",
        of("journeys/test_window.py", "another_language_is_spoken_at_once")
        + of("journeys/test_longer_words.py", "no_word_of_a_page_is_cut"),
    ),
    Habit(
        "everything has a name for a screen reader",
        of("xvfb/test_accessibility.py", "everything_on_a_page_and_over_it_has_a_name"),
    ),
)
