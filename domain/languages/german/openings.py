"""German words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"das|es|er|sie (?:ist|war|hat|wird|kann)|(?:die|der|den|dem) (?:ist|sind|war|waren|hat|haben)"
    r"|dann|da|dort|dies",
    greeting=r"hallo|guten (?:tag|morgen|abend)|(?<!.)(?:morgen|tag|hi)|grüß gott|moin|am apparat",
    introducer=r"(?:hier ist|hier spricht|hier|mein name ist)",
    behind=r"hier|noch ?mal|am apparat|wieder",
)
