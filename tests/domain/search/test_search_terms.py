"""A search finds a contact by the beginnings of names, and by numbers as people write them."""

import pytest

from domain.search.terms import MAX_LETTERS, MAX_WORDS, name_order, search_for, search_terms
from tests.builders import contact


def is_found(search, *numbers, name=None):
    found = search_for(search)
    return found.finds(search_terms(contact(name=name, phone_numbers=numbers or ("+4433",))))


@pytest.mark.parametrize(
    ("search", "name"),
    [
        ("jurgen", "Jürgen Meier"),
        ("JÜRGEN", "jurgen meier"),
        ("meier anna", "Anna Meier"),
        ("mei an", "Anna Katharina Meier"),
        ("anna meier kat", "Anna Katharina Meier"),
        ("kat  an   me", "Anna Katharina Meier"),
        ("strasse", "Anna Straße"),
        ("lukasz", "Łukasz Nowak"),
        ("soren", "Søren Ærø"),
        ("aero", "Søren Ærø"),
        ("o'brien", "Pat O\u2019Brien"),
        ("obrien", "Pat O\u2019Brien"),
        ("brien", "Pat O\u2019Brien"),
        ("lüden", "Eva Müller-Lüdenscheidt"),
        ("müller-lü", "Eva Müller-Lüdenscheidt"),
        ("anna", "Dr. (Anna) Meier"),
        ("m m", "Marie Martin"),
        ("ива", "Иван Петров"),
        ("\u738b", "\u738b\u5c0f\u660e"),
        ("studio 54", "Studio 54"),
        ("54", "Studio 54"),
        ("24/7", "24/7 Service"),
        ("e\u0301lodie", "\u00c9lodie Petit"),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words_whatever_case_accents_or_order(
    search, name
):
    assert is_found(search, name=name)


@pytest.mark.parametrize(
    ("search", "name"),
    [
        ("urgen", "Jürgen Meier"),
        ("m m", "Marie Petit"),
        ("anna anna", "Anna Meier"),
        ("anna kat zoe", "Anna Katharina Meier"),
        ("^a", "Anna Meier"),
        (".*", "Anna Meier"),
        ("-", "Anna Meier"),
        ("+", "Anna Meier"),
    ],
)
def test_a_name_is_found_by_nothing_else(search, name):
    assert not is_found(search, name=name)


@pytest.mark.parametrize(
    "search",
    [
        "06 39 98",
        "06.39.98.01.99",
        "06-39/98",
        "+33 6 39",
        "+33 (0)6 39 98",
        "(+33) 639",
        "0033 6 39",
        "33639",
        "(0)639",
        "(0) 639 980",
        "199",
        "80 199",
        "639980199",
        "\u0660\u0666\u0663\u0669",
        "\uff0b\uff13\uff13\uff16",
    ],
)
def test_a_number_is_found_as_it_is_written_at_home_or_abroad_and_by_its_end(search):
    assert is_found(search, "+33639980199")


@pytest.mark.parametrize("search", ["639", "99", "+639", "+199", "9801", "++33", "0 640", "00 6"])
def test_a_number_is_found_by_nothing_else(search):
    assert not is_found(search, "+33639980199")


@pytest.mark.parametrize(
    ("search", "number"),
    [
        ("(212) 555", "+12125550100"),
        ("1 212", "+12125550100"),
        ("06 69", "+390669812345"),
        ("612 34", "+34612345678"),
        ("8 912", "+79121234567"),
        ("06 30 1", "+36301234567"),
        ("(030) 1", "+4930123456"),
        ("020 79", "+442079460000"),
    ],
)
def test_a_number_is_found_as_its_own_country_writes_it(search, number):
    assert is_found(search, number)


def test_every_number_of_a_contact_finds_it():
    numbers = tuple(f"+3363998{last:04}" for last in range(1_000))

    assert all(is_found(number, *numbers) for number in numbers)


@pytest.mark.parametrize("search", ["", "   ", "\n"])
def test_blanks_ask_for_nothing(search):
    assert search_for(search) is None


@pytest.mark.parametrize("search", ["m", "marie", "meier anna", "+336"])
def test_one_or_two_words_and_a_number_from_abroad_are_one_term(search):
    """So a search reads only the contacts that it shows."""
    assert len(search_for(search).any_of) == 1
    assert search_for(search).all_of == ()


def test_the_longest_name_has_terms_within_bounds():
    name = " ".join(chr(ord("a") + at) * (2 * MAX_LETTERS) for at in range(2 * MAX_WORDS))

    terms = search_terms(contact(name=name, phone_numbers=("+4433",)))

    pairs = MAX_WORDS * (MAX_WORDS - 1) // 2
    of_number = {"+4", "+44", "+443", "+4433", "0", "03", "033"}
    assert len(terms) == pairs * MAX_LETTERS**2 + MAX_WORDS * MAX_LETTERS + len(of_number)
    assert terms >= of_number
    assert is_found(name, name=name)


def test_contacts_are_in_the_order_of_their_names_and_first_those_that_have_none():
    expected = [
        contact("z", name=None, phone_numbers=("+33611",)),
        contact("y", name=None, phone_numbers=("+33612",)),
        contact("x", name="anna", phone_numbers=(), identities=("whatsapp:FR.4711",)),
        contact("w", name="Anna Meier"),
        contact("v", name="Ánna Petit"),
        contact("a", name="Zoé"),
        contact("b", name="Zoe"),
    ]

    assert sorted(expected, key=lambda one: one.id) != expected
    assert sorted(expected, key=name_order) == expected
