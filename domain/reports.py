"""What sources tell of one thing, piece by piece, and how the pieces become one.

Each field is merged by itself. What is left is the same in whatever order reports come, and however often.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from domain.erasure import Erasable, ErasedKind
from domain.ids import OrganizationId
from domain.interaction import Transcript

ReportKey = tuple[OrganizationId, str]
"""The organization, and the id that the source gave, such as `aircall:call:123`."""


class ReportKind(StrEnum):
    INTERACTION = "interaction"
    CONTACT = "contact"
    AGENT = "agent"
    LINE = "line"


class Field(StrEnum):
    """`LINE`, `AGENT` and `CONTACT` hold the ids under which these are reported. Numbers are in E.164 form."""

    CHANNEL = "channel"
    DIRECTION = "direction"
    OCCURRED_AT = "occurredAt"
    DURATION = "duration"
    STATUS = "status"
    URL = "url"
    LINE = "line"
    AGENT = "agent"
    CONTACT = "contact"
    NUMBER = "number"
    TRANSCRIPT = "transcript"
    TEXT = "text"
    NAME = "name"
    COMPANY = "company"
    EMAIL = "email"
    NUMBERS = "numbers"
    IS_GONE = "isGone"


WORDS = frozenset((Field.TRANSCRIPT, Field.TEXT))
"""What was said. It is kept here only until the interaction itself holds it."""

Value = str | int | bool | datetime | tuple[str, ...] | Transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One value, and the source's time for it. A higher `rank` counts more than a later time.

    `value` is `None` if the interaction holds it.
    """

    value: Value | None
    at: datetime
    rank: int = 0
    digest: str = ""

    @property
    def order(self) -> tuple[int, datetime, str]:
        """Of two values of one time the digest decides, so that the order of arrival never does."""
        return self.rank, self.at, self.digest or _digest(self.value)

    @property
    def sealed(self) -> "Told":
        """The same without the value."""
        return replace(self, value=None, digest=self.order[2])


def _digest(value: Value | None) -> str:
    return sha256(repr(value).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one message of a source tells of one thing. Fields that it does not tell are omitted."""

    organization_id: OrganizationId
    kind: ReportKind
    id: str
    told: Mapping[Field, Told]

    @property
    def key(self) -> ReportKey:
        return self.organization_id, self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported(Report):
    """All that was told so far. `version` rises with each change.

    `parties` are the numbers and ids that it ever named. `placed` is the version that is in the records, and
    `placed_as` how it was identified there.
    """

    parties: frozenset[str] = frozenset()
    version: int = 0
    placed: int = 0
    placed_as: str = ""

    def get(self, field: Field) -> Value | None:
        told = self.told.get(field)
        return None if told is None else told.value

    def text(self, field: Field) -> str | None:
        value = self.get(field)
        return value if isinstance(value, str) else None

    @property
    def numbers(self) -> tuple[str, ...]:
        """A contact's current numbers."""
        value = self.get(Field.NUMBERS)
        return value if isinstance(value, tuple) and not self.get(Field.IS_GONE) else ()

    @property
    def identity(self) -> str:
        """Whatever decides where interactions belong that name it."""
        if self.kind is ReportKind.CONTACT:
            return " ".join(self.numbers)
        if self.kind is ReportKind.AGENT:
            return self.text(Field.EMAIL) or "-"
        return "known"


def merged(known: Reported | None, reports: Sequence[Report]) -> Reported:
    """The reports are of one thing. Without a change, `known` itself is returned."""
    before = known or Reported(
        organization_id=reports[0].organization_id,
        kind=reports[0].kind,
        id=reports[0].id,
        told={},
    )
    told = dict(before.told)
    for report in reports:
        for field, one in report.told.items():
            if field not in told or told[field].order < one.order:
                told[field] = one
    if known is not None and told == known.told:
        return known
    parties = before.parties | {party for report in reports for party in _parties(report)}
    return replace(before, told=told, parties=parties, version=before.version + 1)


def _parties(report: Report) -> Collection[str]:
    named = [
        one.value
        for field in (Field.NUMBER, Field.LINE, Field.AGENT, Field.CONTACT, Field.NUMBERS)
        if (one := report.told.get(field)) is not None
    ]
    return [
        party
        for value in named
        for party in (value if isinstance(value, tuple) else (value,))
        if isinstance(party, str)
    ]


def things_told(report: Report) -> Collection[Erasable]:
    """What must not be erased if the report is to be kept."""
    of = report.organization_id
    match report.kind:
        case ReportKind.INTERACTION:
            own, of_contact = [Erasable(ErasedKind.INTERACTION, of, report.id)], Field.NUMBER
        case ReportKind.CONTACT:
            own, of_contact = [Erasable(ErasedKind.CONTACT, of, report.id)], Field.NUMBERS
        case _:
            return ()
    told = report.told.get(of_contact)
    value = None if told is None else told.value
    numbers = value if isinstance(value, tuple) else (value,)
    return [
        *own,
        *(Erasable(ErasedKind.PHONE_NUMBER, of, one) for one in numbers if isinstance(one, str)),
    ]


class ReportRepository(Protocol):
    async def get_many(self, keys: Collection[ReportKey]) -> Mapping[ReportKey, Reported]: ...

    async def save(self, reported: Reported, *, held_until: datetime) -> bool:
        """Returns `False` if another process has saved this version first.

        If it is not placed by `held_until`, it may be deleted.
        """

    async def naming(
        self, organization: OrganizationId, kind: ReportKind, parties: Collection[str]
    ) -> Sequence[Reported]:
        """Those that ever named one of the parties, in the order of their ids."""

    async def mark_placed(self, reported: Reported) -> bool:
        """Notes that this version is in the records, and removes its words.

        Returns `False` if there is another version meanwhile.
        """

    async def forget(self, organization: OrganizationId, parties: Collection[str]) -> int:
        """Deletes all that ever named one of the parties, or is one. Returns how many there were."""
