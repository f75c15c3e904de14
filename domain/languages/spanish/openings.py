"""Spanish words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"eso|esto|él|ella|ellos|ellas|est[eao]s?|es[ao]s?|allí|entonces|lo (?:es|está|he|ha|tengo|hay)",
    greeting=r"hola|buenos días|buenas (?:tardes|noches)|buenas|dígame|le atiende",
    introducer=r"(?:soy|me llamo|le habla|habla)",
    behind=r"al habla|al aparato|otra vez|de nuevo",
)
