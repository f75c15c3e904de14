"""German: what helps to tell a name."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="dr prof herr herrn frau",
    capitalised="sie ihr ihre ihren ihrem ihrer ihnen mwst",
    between="von vom der aus bei hier",
)
