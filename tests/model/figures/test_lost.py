from leaddesk.model.figures.lost import LostCount, lost_reasons


def test_a_reason_is_one_however_it_is_written_and_called_as_most_are() -> None:
    found = lost_reasons(
        [
            LostCount("Too dear", "SEO", 2),
            LostCount("too dear ", "Fair", 1),
            LostCount("TOO DEAR", None, 1),
            LostCount(None, "SEO", 3),
            LostCount("  ", "SEO", 1),
            LostCount("Moved away", "Fair", 2),
        ]
    )
    assert [(row.reason, row.lost, row.share) for row in found.reasons] == [
        ("Too dear", 4, 0.4),
        ("Moved away", 2, 0.2),
        (None, 4, 0.4),
    ]
    assert found.reasons[0].by_channel == {"SEO": 2, "Fair": 1, None: 1}
    assert (found.channels, found.lost) == (("SEO", "Fair", None), 10)


def test_nothing_lost_has_no_reasons() -> None:
    assert lost_reasons([]).reasons == ()
