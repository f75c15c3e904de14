"""R36 Payment details, one-time codes and passwords are masked, but not the numbers that an agent needs."""

import pytest

from tests.domain.reading.reading_of import messages, spoken

MASKED = {
    "My IBAN is DE89 3704 0044 0532 0130 00, please refund there.": (
        "My IBAN is [account number], please refund there."
    ),
    "IBAN FR1420041010050500013M02606": "IBAN [account number]",
    "It's 4111 1111 1111 1111, expiry 08/29, CVV 123.": (
        "It's [card number], expiry [card date], CVV [security code]."
    ),
    "4111-1111-1111-1111 08/2029": "[card number] [card date]",
    "four one one one one one one one one one one one one one one one": "[card number]",
    "The security code is 9876": "The security code is [security code]",
    "My password is sunshine7 by the way": "My password is [password] by the way",
    "password: hunter2": "password: [password]",
    "My new passphrase is sunshine": "My new passphrase is [password]",
    "the code I got is 482 913, does that help?": "the code I got is [code], does that help?",
    "The door PIN is 4471, come in": "The door PIN is [code], come in",
}
KEPT = [
    "My postcode is 75011, error code 4410.",
    "Invoice 4410 over 312 euros, order 20261126004.",
    "Call me on +33 6 39 98 01 01 or 0639980101.",
    "My password is wrong, please reset it.",
    "The password has expired.",
    "Use the discount code SAVE20 at checkout.",
    "Le code postal est 75011.",
    "Die Postleitzahl ist 10115, Fehlercode 4410.",
    "It happened on 08/29 at 12.",
    "The contract expires in 2029, number 4471.",
]


@pytest.mark.parametrize(("text", "shown"), MASKED.items())
def test_it_is_masked_and_the_rest_stays(text, shown):
    (turn,) = messages(text)
    assert turn.text == shown


@pytest.mark.parametrize("text", KEPT)
def test_other_numbers_stay(text):
    (turn,) = messages(text)
    assert turn.text == text


def test_a_code_that_one_message_names_is_masked_where_another_only_repeats_it():
    notice, *later = messages(
        "Your Brightline code is 482913. Do not share it with anyone.",
        "482913",
        "I typed 482913 and the portal still says no.",
    )
    assert notice.text == ""
    assert [turn.text for turn in later] == ["", "I typed [code] and the portal still says no."]


def test_a_bare_number_that_answers_the_question_for_a_security_code_is_masked():
    assert spoken("A: And the three digits on the back?", "C: 123.", "A: That is 120 euros.") == [
        "And the three digits on the back?",
        "[security code].",
        "That is 120 euros.",
    ]


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("fr", "[numéro de carte]"),
        ("de", "[Kartennummer]"),
        ("es", "[número de tarjeta]"),
        ("it", "[numero di carta]"),
        ("pt", "[número do cartão]"),
        ("nl", "[kaartnummer]"),
        ("fi", "[card number]"),
    ],
)
def test_a_mask_is_in_the_language_of_the_insights(language, shown):
    (turn,) = messages("4111 1111 1111 1111", language=language)
    assert turn.text == shown
