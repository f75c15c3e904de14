"""The enums of the schema have the values of the domain's enums, because both are compared by value."""

from enum import Enum

import pytest

from api.graphql.types import scalars
from domain import feedback, generation, insights, interaction, partial, people

OF_THE_DOMAIN = {
    scalars.Channel: interaction.Channel,
    scalars.InteractionDirection: interaction.InteractionDirection,
    scalars.Speaker: interaction.Speaker,
    scalars.ReportedStatus: partial.ReportedStatus,
    scalars.LeftOutReason: interaction.LeftOutReason,
    scalars.Party: insights.Party,
    scalars.StatementKind: insights.StatementKind,
    scalars.InsightsFeedbackReason: feedback.FeedbackReason,
    scalars.AgentRole: people.AgentRole,
    scalars.Licence: people.Licence,
    scalars.InsightsGenerationOutcome: generation.GenerationOutcome,
}
OF_ERRORS = {scalars.CannotGenerateInsightsReason}
"""The schema names errors of the domain, which are classes."""


@pytest.mark.parametrize(("of_the_schema", "of_the_domain"), OF_THE_DOMAIN.items())
def test_an_enum_of_the_schema_has_all_values_of_the_domain_and_no_others(
    of_the_schema, of_the_domain
):
    assert [one.value for one in of_the_schema] == [str(one) for one in of_the_domain]


def test_every_enum_of_the_schema_is_compared():
    enums = {
        one
        for one in vars(scalars).values()
        if isinstance(one, type) and issubclass(one, Enum) and one is not Enum
    }

    assert enums == {*OF_THE_DOMAIN, *OF_ERRORS}
