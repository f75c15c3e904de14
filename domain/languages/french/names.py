"""French words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="mr dr prof monsieur madame mme mlle mademoiselle maitre",
    doubtful_titles="m",
    capitalised="anglais tva",
    between="de du des d la le l à chez en et",
)
