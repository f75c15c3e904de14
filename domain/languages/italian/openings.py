"""Italian words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"questo|quello|lui|lei|loro|essi|esse|ciò|allora|lo (?:è|ha|ho)|ce (?:l|n)",
    greeting=r"pronto|buongiorno|buonasera|salve|ciao",
    introducer=r"(?:sono|mi chiamo|parla)",
    behind=r"al telefono|di nuovo|ancora",
)
