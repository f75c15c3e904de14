"""What is computed only once for an operation."""

from graphql import get_operation_ast, parse

from api.graphql import kept
from api.graphql.kept import KEPT_BYTES, KeptByOperation


def operation(text="{ viewer { id } }"):
    return get_operation_ast(parse(text))


def test_it_is_worked_out_once_for_an_operation_and_what_stands_beside_it():
    made = iter(range(9))
    one, other, values = operation(), operation(), KeptByOperation()
    beside = object()

    found = [
        values.get(asked, near, lambda: next(made))
        for asked, near in [(one, beside), (one, None), (other, beside), (one, beside), (one, None)]
    ]

    assert found == [0, 1, 2, 0, 1]


def test_two_kinds_of_value_do_not_meet():
    asked = operation()

    assert KeptByOperation().get(asked, None, lambda: "a price") == "a price"
    assert KeptByOperation().get(asked, None, lambda: "a plan") == "a plan"


def test_what_is_kept_is_bounded_by_the_length_of_the_documents():
    values = KeptByOperation()
    long = f"{{ viewer {{ id }} }} # {'x' * 10_000}"

    for _ in range(100):
        values.get(operation(long), None, object)

    assert kept._recent._bytes <= KEPT_BYTES
    assert len(kept._recent._held) < 10


def test_a_document_that_is_too_long_is_worked_out_each_time():
    made = iter(range(9))
    asked, values = operation(f"{{ viewer {{ id }} }} # {'x' * 40_000}"), KeptByOperation()

    assert [values.get(asked, None, lambda: next(made)) for _ in range(2)] == [0, 1]
