"""German words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="dr prof herr herrn frau",
    capitalised="sie ihr ihre ihren ihrem ihrer ihnen mwst",
    between="von vom der aus bei hier",
)
