"""Which processes share a channel on one Redis (R28)."""

from api.live.channel import channel_of

OURS = {"known_to_all": "a secret of 32 bytes, or even more", "database": "1f"}


def test_the_name_of_a_channel_is_the_same_in_every_process_and_tells_nothing():
    assert channel_of(**OURS) == "contact-insights:b9a04e31cade8d47dae161d4fdefe66a"


def test_another_secret_or_another_database_has_another_channel():
    others = [
        {**OURS, "known_to_all": "a secret of 32 bytes, of another service"},
        {**OURS, "database": "2f"},
    ]

    assert len({channel_of(**one) for one in [OURS, *others]}) == 3
