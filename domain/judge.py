"""The verdict on what a writer wrote."""

from typing import Protocol

from domain.draft import DraftPassage
from domain.insights import Statement


class Judge(Protocol):
    async def __call__(self, passage: DraftPassage) -> Statement | None:
        """The statement that will be stored for the passage, or `None` if it must be dropped."""
