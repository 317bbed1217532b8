"""The faults that LeadDesk must survive, and the tests that make each of them: `python -m tests.faults` prints both."""

from typing import NamedTuple

from tests.named_tests import of


class Fault(NamedTuple):
    """What goes wrong, and who makes it go wrong; `only` says what is not really done, or not here.

    A test is `file::name` below tests/.
    """

    what: str
    tests: tuple[str, ...]
    only: str = ""


# are about encrypted files and servers, which there are none of yet.
FAULTS = {
    "R-01": Fault(
        "killed in an import, an edit, an update, a backup, a restore",
        of(
            "faults/test_kills.py",
            "an_import_is_there_whole_or_not_at_all",
            "every_edit_that_was_finished_is_there",
            "an_update_of_the_file_happens_as_a_whole",
            "a_backup_is_whole_or_not_there",
            "a_restored_file_is_the_old_one_or_the_new_one",
        )
        + of("exchange/test_atomic.py", "a_kill_in_the_middle_leaves_the_old_file"),
    ),
    "R-02": Fault(
        "the power goes",
        of(
            "faults/test_power.py",
            "without_power_what_was_finished_stays_and_the_rest_never_was",
            "a_disk_that_nobody_waits_for_is_found_damaged",
        ),
        "played: writes that nobody waited for are lost or come in another order, a sector at a time",
    ),
    "R-03": Fault(
        "the disk is full",
        of(
            "faults/test_disks.py",
            "what_finds_no_room_has_not_happened_and_can_be_tried_again",
            "an_import_that_finds_no_room_is_not_there",
            "of_exports_and_backups_that_find_no_room_nothing_is_left",
        )
        + of("journeys/test_backups_made.py", "a_full_disk_is_said_where_the_backup_was_asked_for"),
        "a real disk of two megabytes, where one can be mounted",
    ),
    "R-04": Fault(
        "a file may not grow",
        of(
            "faults/test_store_refusals.py",
            "a_file_for_which_there_is_no_room_is_not_made",
            "a_change_for_which_there_is_no_room_is_not_made_and_can_be_tried_again",
            "a_backup_for_which_there_is_no_room_is_not_made",
        )
        + of("exchange/test_atomic.py", "a_disk_without_room_leaves_the_old_file"),
    ),
    "R-05": Fault(
        "the file, its folder or its disk may only be read",
        of("faults/test_store_refusals.py", "a_file_that_may_not_be_written_is_refused_with_a_sentence")
        + of(
            "faults/test_disks.py",
            "on_a_disk_that_is_only_read_nothing_is_made_or_opened_to_be_written_to",
            "what_can_only_be_read_is_looked_at_and_every_command_that_reads_works",
            "what_others_write_to_it_meanwhile_is_seen_as_a_whole_or_told",
            "a_backup_is_restored_from_a_disk_that_is_only_read",
        ),
        "a real disk and another user, where they can be had",
    ),
    "R-06": Fault(
        "a bit flips",
        of("faults/test_flips.py", "no_flipped_bit_does_anything_worse_than_being_refused"),
        "a bit within a text is not noticed: SQLite keeps no sums",
    ),
    "R-07": Fault(
        "the file is cut off, or damaged within",
        of(
            "faults/test_store_refusals.py",
            "a_file_that_was_cut_off_is_refused",
            "a_file_with_a_damaged_beginning_is_refused",
            "damage_further_on_is_told_when_it_is_met_and_no_backup_is_made_of_it",
        )
        + of("journeys/test_backups.py", "for_a_file_that_is_damaged_at_the_start_the_newest_good_backup_is_offered"),
    ),
    "R-08": Fault(
        "the file is empty, or gone",
        of(
            "faults/test_store_refusals.py",
            "an_empty_file_is_refused_instead_of_taken_for_a_new_one",
            "a_file_that_does_not_exist_is_refused_and_not_made",
        )
        + of("storage/test_engine.py", "a_file_that_was_taken_away_is_not_replaced_by_an_empty_one"),
    ),
    "R-09": Fault(
        "it is no database, or another program's",
        of("faults/test_store_refusals.py", "what_is_no_database_is_refused", "the_file_of_another_program_is_refused"),
    ),
    "R-10": Fault(
        "it is of a newer LeadDesk",
        of("faults/test_store_refusals.py", "a_file_of_a_newer_version_is_refused"),
    ),
    "R-11": Fault(
        "another program writes to it",
        of("storage/test_engine.py", "a_second_writer_waits_for_the_first", "who_waits_in_vain_is_told_so"),
    ),
    "R-12": Fault(
        "it is opened twice",
        of(
            "journeys/test_one_window.py",
            "a_second_start_brings_the_window_up_and_ends",
            "a_window_that_was_killed_is_in_nobodys_way",
        )
        + of("storage/test_window_lock.py", "it_is_the_same_file_by_a_link_and_by_a_relative_path"),
    ),
    "R-13": Fault(
        "it lies on a share, or in a folder that is synchronised",
        of(
            "storage/test_places.py",
            "a_share_is_known_by_its_file_system",
            "a_synchronised_folder_is_known_by_its_name",
            "a_log_is_written_ahead_only_on_a_disk_of_this_computer",
        )
        + of("journeys/test_one_window.py", "a_risk_is_told_once"),
        "played: what the system says of shares, since there are none here",
    ),
    "R-14": Fault(
        "it is copied while somebody writes",
        of(
            "storage/safety/test_backup.py",
            "a_backup_made_while_somebody_writes_is_whole",
            "a_backup_holds_what_still_stands_in_the_log",
        ),
    ),
    "R-15": Fault(
        "a note of ten megabytes",
        of("exchange/test_read.py", "a_cell_of_ten_megabytes_is_read")
        + of("cli/test_ugly_files.py", "ragged_rows_a_huge_cell_and_control_characters_are_taken_as_far_as_they_go"),
    ),
    "R-16": Fault(
        "NUL and other control characters",
        of("exchange/test_read.py", "control_characters_are_left_out_and_counted")
        + of("services/importing/test_ugly_files.py", "many_ugly_files_do_nothing_worse_than_being_refused")
        + of("faults/test_texts.py", "whatever_is_pasted_is_kept_or_refused"),
    ),
    "R-17": Fault(
        "halves of characters, numbers without end",
        of("faults/test_texts.py", "whatever_is_pasted_is_kept_or_refused", "numbers_without_end_are_refused")
        + of("services/importing/test_tidying.py", "what_was_tidied_can_be_stored_and_is_in_one_form"),
    ),
    "R-18": Fault(
        "files in other encodings, or broken ones",
        of(
            "exchange/test_detect.py",
            "a_file_that_is_not_utf_8_is_read_as_windows_1252_and_that_is_said",
            "a_file_that_is_in_utf_8_but_for_a_few_bytes_is_refused",
        )
        + of("exchange/test_read.py", "other_encodings_are_read_alike")
        + of("exchange/test_read.py", "no_bytes_do_anything_worse_than_being_refused"),
    ),
    "R-19": Fault(
        "lines that end in every way",
        of("exchange/test_read.py", "what_any_program_writes_is_read_back")
        + of("exchange/test_write_csv.py", "a_carriage_return_alone_does_not_break_the_line"),
    ),
    "R-20": Fault(
        "a million columns, ragged rows, a workbook that unpacks without end",
        of("exchange/test_detect.py", "more_than_500_columns_are_refused_and_a_million_quickly")
        + of("exchange/test_read.py", "a_row_of_a_million_cells_is_reported_and_the_next_one_read")
        + of("exchange/test_workbook_size.py", "a_workbook_that_unpacks_to_more_than_fits_is_refused"),
    ),
    "R-21": Fault(
        "texts that a spreadsheet would run",
        of(
            "exchange/test_guard.py",
            "what_a_spreadsheet_would_run_gets_an_apostrophe",
            "taking_the_guard_off_gives_back_any_text",
        )
        + of("exchange/test_write_xlsx.py", "the_sheet_has_neither_formulas_nor_links")
        + of("ui/leads/test_model.py", "what_is_copied_is_no_formula"),
    ),
    "R-22": Fault(
        "HTML in names",
        of("ui/test_plain_text.py", "every_tool_tip_is_plain", "labels_are_made_where_they_are_made_plain")
        + of("ui/test_plain_text.py", "charts_are_given_no_words_that_they_would_read_as_markup")
        + of("ui/printing/test_printing.py", "what_people_typed_is_no_markup"),
    ),
    "R-23": Fault(
        "searches that are SQL, or its patterns",
        of("storage/test_any_search.py", "no_text_at_all_raises_anything_but_a_sentence")
        + of("storage/test_derived.py", "no_text_is_read_as_a_search_expression"),
    ),
    "R-24": Fault(
        "names that lead elsewhere",
        of("model/test_document_address.py", "documents_are_no_programs", "what_is_no_whole_path_is_none")
        + of("exchange/test_atomic.py", "a_name_that_no_disk_takes_is_told", "a_device_is_never_replaced"),
        "no file is called by what is in a row, and nothing is unpacked to a name that it brings",
    ),
    "R-25": Fault(
        "addresses that do harm",
        of("model/test_links.py", "whatever_is_written_leads_to_nothing_else", "what_is_not_plain_leads_nowhere"),
    ),
    "R-26": Fault(
        "the clock goes back or far ahead, summer comes and goes",
        of(
            "faults/test_clock.py",
            "what_was_done_last_is_taken_back_first_whatever_the_clock_says",
            "a_lead_that_the_clock_has_won_before_it_came_is_named_as_an_oddity",
            "a_day_to_do_something_on_stays_that_day_when_the_clock_changes",
        )
        + of("model/test_backups.py", "a_clock_that_jumps_back_removes_nothing_of_the_time_to_come")
        + of("services/test_report_channels.py", "days_are_calendar_days_across_the_change_to_summer_time"),
    ),
    "R-27": Fault(
        "numbers as every country writes them",
        of(
            "exchange/test_numbers.py",
            "a_number_is_read_as_people_write_it",
            "values_that_can_be_read_in_two_ways_are_asked_about",
        ),
    ),
    "R-28": Fault(
        "every script, and letters in parts",
        of("model/test_folding.py", "a_typed_word_finds_what_another_keyboard_wrote")
        + of("services/importing/test_tidying.py", "what_was_tidied_can_be_stored_and_is_in_one_form")
        + of("faults/test_texts.py", "whatever_is_pasted_is_kept_or_refused"),
    ),
    "R-29": Fault(
        "several currencies",
        of("model/figures/test_channels.py", "money_of_another_currency_is_kept_apart_and_never_added")
        + of("services/test_lead_list.py", "totals_add_up_what_is_open_in_each_currency"),
    ),
    "R-30": Fault(
        "an update of the file breaks off",
        of(
            "storage/test_migrate.py",
            "an_update_that_fails_at_any_statement_leaves_the_file_as_it_was",
            "without_a_backup_no_file_is_brought_up_to_date",
        )
        + of("storage/test_earlier_files.py", "a_file_of_an_earlier_version_opens_and_loses_nothing")
        + of("faults/test_kills.py", "an_update_of_the_file_happens_as_a_whole"),
    ),
    "R-31": Fault(
        "a backup is restored: a wrong one, into a running window, without room",
        of(
            "faults/test_store_refusals.py",
            "a_backup_that_is_damaged_takes_nobodys_place",
            "a_file_is_not_replaced_by_a_backup_for_which_there_is_no_room",
        )
        + of("journeys/test_backups.py", "a_running_window_goes_back_to_a_backup_and_on_from_there"),
    ),
    "R-32": Fault(
        "others look into the files",
        of("storage/test_store.py", "files_are_for_their_owner_only")
        + of("exchange/test_atomic.py", "a_new_file_is_its_owners_only")
        + ("test_logs.py::test_log_files_are_for_the_user_alone_also_after_turning_over",),
    ),
    "R-36": Fault(
        "names and passwords in logs and messages",
        of("ui/kit/test_failures.py", "the_log_has_the_place_and_no_words")
        + of("storage/test_engine.py", "values_are_in_no_error_message")
        + of("cli/test_window.py", "the_address_of_a_server_is_refused_and_not_repeated"),
    ),
    "R-37": Fault(
        "the window is closed in the middle of long work",
        of("faults/test_ended.py", "a_program_that_is_ended_while_it_imports_keeps_nothing_of_it")
        + of("ui/kit/test_workspace.py", "a_file_that_comes_after_the_window_is_closed_is_let_go"),
    ),
    "R-38": Fault(
        "another program holds a file that is to be replaced",
        of("exchange/test_atomic.py", "a_file_that_another_program_holds_for_a_moment_is_waited_for")
        + of("storage/safety/test_backup.py", "a_file_that_is_open_somewhere_is_not_replaced"),
        "played: the same refusal of the system, since there is no Windows here",
    ),
    "R-39": Fault(
        "any statement of anything that can be done fails",
        of(
            "faults/test_statements.py",
            "a_use_case_that_fails_at_any_statement_has_not_happened",
            "an_import_that_fails_at_any_statement_has_not_happened",
        )
        + of("storage/test_failing_statements.py", "undoing_and_redoing_a_run_fail_as_a_whole"),
    ),
    "R-40": Fault(
        "the system ends the program while somebody types",
        of(
            "faults/test_ended.py",
            "a_program_that_is_ended_while_its_window_is_filled_ends",
            "what_was_typed_is_kept_when_the_program_is_ended",
            "what_was_typed_is_in_the_file_a_second_later_whatever_ends_the_program",
        ),
    ),
}
