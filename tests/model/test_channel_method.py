import pytest

from leaddesk.model.channel_method import guess_method


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("paid_search", "paid_campaign"),
        ("Facebook Werbung", "paid_campaign"),
        ("Betaalde campagne", "paid_campaign"),
        ("Insta", "social_media"),
        ("Google", "seo"),
        ("Messe Kassel", "fair"),
        ("Mässan i Malmö", "fair"),
        ("Empfehlung von Freunden", "referral"),
        ("Passa-palavra", "referral"),
        ("Vetrina", "walk_in"),
        ("Loja", "walk_in"),
        ("Loja online", "direct"),
        ("Reklamation", "win_back"),
        ("Reklam i radion", "paid_campaign"),
        ("Messenger", "other"),
        ("address book", "other"),
    ],
)
def test_a_name_speaks_of_a_method_in_whatever_language(name: str, method: str) -> None:
    assert guess_method(name).value == method
