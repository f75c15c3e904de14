"""The schema is the interface: the committed file is what the service serves, and every element has a description."""

from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLUnionType,
    build_schema,
    is_introspection_type,
    is_specified_scalar_type,
)

from api.schema import possible_types_text, schema_text

SCHEMA = build_schema(Path("schema.graphql").read_text())
TYPES = {
    name: type_
    for name, type_ in SCHEMA.type_map.items()
    if not (is_introspection_type(type_) or is_specified_scalar_type(type_))
}


def elements():
    """Every element with its description, by its path."""
    for name, type_ in TYPES.items():
        yield name, type_
        if isinstance(type_, GraphQLEnumType):
            yield from ((f"{name}.{value}", one) for value, one in type_.values.items())
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for field_name, field in type_.fields.items():
                yield f"{name}.{field_name}", field
                for argument_name, argument in getattr(field, "args", {}).items():
                    yield f"{name}.{field_name}({argument_name})", argument


ELEMENTS = dict(elements())
UNIONS = {
    name: {member.name for member in type_.types}
    for name, type_ in TYPES.items()
    if isinstance(type_, GraphQLUnionType)
}


def test_the_committed_schema_is_the_one_that_is_served():
    assert Path("schema.graphql").read_text() == schema_text()


def test_the_committed_possible_types_are_those_of_the_schema():
    assert Path("possibleTypes.json").read_text() == possible_types_text()


def test_each_scalar_says_where_it_is_specified():
    scalars = {name: one for name, one in TYPES.items() if isinstance(one, GraphQLScalarType)}

    assert scalars
    assert [name for name, one in scalars.items() if one.specified_by_url is None] == []


def test_every_element_is_described():
    assert [path for path, one in ELEMENTS.items() if not (one.description or "").strip()] == []


@pytest.mark.parametrize("description", ["TODO", "FIXME", "  "])
def test_no_description_is_a_reminder(description):
    assert [p for p, one in ELEMENTS.items() if description in one.description] == []


def test_there_is_something_to_describe():
    assert len(ELEMENTS) > 100


def test_the_places_to_start_from_are_those_of_the_design():
    roots = SCHEMA.query_type, SCHEMA.mutation_type, SCHEMA.subscription_type
    assert [set(root.fields) for root in roots] == [
        {"viewer", "contact", "contacts", "conversation", "node"},
        {
            "generateInsights",
            "giveInsightsFeedback",
            "recordInteractions",
            "setContactInsightsEnabled",
        },
        {
            "conversationChanged",
            "contactInsightsReplaced",
            "insightsGeneration",
            "contactInsightsEnabledChanged",
        },
    ]


def test_each_refusal_is_a_type_of_its_own():
    """R13, R20"""
    assert UNIONS["GenerateInsightsResult"] == {
        "GenerateInsightsSuccess",
        "ConversationNotFoundError",
        "ContactInsightsDisabledError",
        "LicenceRequiredError",
        "ContactNotSummarizedError",
        "NoRecentInteractionsError",
        "NoTranscribedCallError",
        "TooManyRequestsError",
        "InsightsUnavailableError",
    }
    assert UNIONS["SetContactInsightsEnabledResult"] == {
        "SetContactInsightsEnabledSuccess",
        "AdminRequiredError",
        "LicenceRequiredError",
    }


def test_every_failure_has_a_message():
    """So a client that selects the interface can read failures that are added later."""
    failures = {name for name in TYPES if name.endswith("Error") and name != "UserError"}

    assert {name for name in failures if TYPES[name].interfaces[0].name != "UserError"} == set()
    members = {member for members in UNIONS.values() for member in members}
    assert failures <= members


def test_results_of_mutations_may_be_null_and_nothing_else_hides_in_them():
    for field in SCHEMA.mutation_type.fields.values():
        assert isinstance(field.type, GraphQLUnionType)


WITHIN_INSIGHTS = {"InsightsSource"}
"""It has an id so that quotes can name it, but no root field takes it."""


def test_everything_with_an_id_is_a_node():
    with_id = {
        name
        for name, type_ in TYPES.items()
        if isinstance(type_, GraphQLObjectType) and "id" in type_.fields
    }

    nodes = {
        name
        for name in with_id
        if [interface.name for interface in TYPES[name].interfaces] == ["Node"]
    }
    assert with_id - WITHIN_INSIGHTS == nodes


def test_no_field_leads_to_an_earlier_version():
    """R19"""
    arguments = [path for path in ELEMENTS if "(" in path and "version" in path.lower()]

    assert sorted(arguments) == [
        "Subscription.contactInsightsReplaced(afterVersion)",
        "Subscription.conversationChanged(afterVersion)",
    ]
