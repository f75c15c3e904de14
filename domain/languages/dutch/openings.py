"""Dutch words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"het|dat|dit|die (?:is|zijn|was|heeft|wordt|kan)|hij|zij|ze|dan|daar|er",
    greeting=r"hallo|hoi|goede(?:morgen|middag|navond)",
    introducer=r"(?:met|u spreekt met|mijn naam is|ik ben|hier)",
    behind=r"hier|weer|nogmaals|aan de lijn",
)
