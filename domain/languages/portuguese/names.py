"""Portuguese words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="senhor senhora sr sra dr",
    doubtful_titles="dona",
    capitalised="iva",
    between="de da do",
)
