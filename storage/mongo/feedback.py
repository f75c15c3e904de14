"""What agents think of insights, kept in MongoDB with the records of the generations."""

from collections.abc import Collection, Mapping
from typing import Any

from domain.feedback import Feedback, FeedbackReason
from domain.ids import AgentId
from storage.mongo.connection import Database, translated
from storage.mongo.queries import by_ids

FEEDBACK_FIELD = "feedback"
_NUMBER_FIELD = "feedbackNumber"


class MongoFeedback:
    """A list in each record, with one entry for each agent: an agent's id may hold what no name of a field may."""

    def __init__(self, database: Database) -> None:
        self._records = database["records"]

    async def give(self, record: str, agent: AgentId, feedback: Feedback | None) -> bool:
        """Reads and writes only what was read, and again if another agent's was written meanwhile."""
        async with translated():
            while True:
                fields = (FEEDBACK_FIELD, _NUMBER_FIELD)
                stored = await self._records.find_one({"_id": record}, fields)
                if stored is None:
                    return False
                number = stored.get(_NUMBER_FIELD)
                kept = [one for one in stored.get(FEEDBACK_FIELD, ()) if one["agent"] != agent]
                if feedback is not None:
                    kept.append(_document(agent, feedback))
                written = await self._records.update_one(
                    {"_id": record, _NUMBER_FIELD: number},
                    {"$set": {FEEDBACK_FIELD: kept, _NUMBER_FIELD: (number or 0) + 1}},
                )
                if written.matched_count:
                    return True

    async def given(self, records: Collection[str], agent: AgentId) -> Mapping[str, Feedback]:
        async with translated():
            stored = await by_ids(self._records, records, (FEEDBACK_FIELD,))
        return {
            record["_id"]: _feedback_from(one)
            for record in stored
            for one in record.get(FEEDBACK_FIELD, ())
            if one["agent"] == agent
        }


def feedback_from(record: Mapping[str, Any]) -> tuple[Feedback, ...]:
    """All feedback in a record."""
    return tuple(_feedback_from(one) for one in record.get(FEEDBACK_FIELD, ()))


def _document(agent: AgentId, feedback: Feedback) -> dict[str, Any]:
    return {
        "agent": agent,
        "isHelpful": feedback.is_helpful,
        "reasons": [reason.value for reason in feedback.reasons],
        "givenAt": feedback.given_at,
    }


def _feedback_from(stored: Mapping[str, Any]) -> Feedback:
    return Feedback(
        is_helpful=stored["isHelpful"],
        reasons=tuple(FeedbackReason(reason) for reason in stored["reasons"]),
        given_at=stored["givenAt"],
    )
