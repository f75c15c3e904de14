"""English words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"it|that|this|they|he|she|these|those|them|then|which|there"
    r"|(?:i|we|you) (?:do|did|have|had|am|are|was|were|will|can|could|would)(?:n['\u2019]t| not)?(?=[,.])",
    greeting=r"hello|hi|good (?:morning|afternoon|evening)|(?<!.)morning|speaking",
    introducer=r"(?:it's|this is|my name is|i'm|i am)",
    behind=r"here|again|speaking|calling",
)
