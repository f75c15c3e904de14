"""False statements about who did what. The gate gets them as a model's draft, with true quotes as evidence (R30)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.writing.composed import FOLDER, ComposedContact, source_id
from bench.writing.gates import LANGUAGES
from domain.draft import DraftPart, DraftPassage, Evidence
from domain.grounding.gate import Gate
from domain.insights import StatementKind

TRUE = "true"
"""The kind of the true statements among them. They show that the gate does not reject everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    kind: str
    contact: str
    evidence: Evidence
    text: str

    def drafts(self) -> Iterator[DraftPassage]:
        """The text as a statement and as a next action."""
        for part in (DraftPart.STATEMENT, DraftPart.NEXT_ACTION):
            yield DraftPassage(
                part=part,
                text=self.text,
                source_ids=(self.evidence.source_id,),
                kind=StatementKind.REMARK,
                evidence=(self.evidence,),
            )


def planted_statements(path: Path = FOLDER / "planted.txt") -> Iterator[Planted]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, contact, place, words, text = (part.strip() for part in line.split("|"))
        yield Planted(
            kind=kind,
            contact=contact,
            evidence=Evidence(source_id=source_id(contact, place), words=words),
            text=text,
        )


def passing(contacts: Mapping[str, ComposedContact]) -> Iterator[tuple[Planted, bool]]:
    """Yields each planted statement, and whether the gate accepts it in any part."""
    for one in planted_statements():
        gate = Gate(contacts[one.contact].brief, LANGUAGES)
        yield one, any(gate.accepted(draft) for draft in one.drafts())
