"""Portuguese: what helps to tell a name."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="senhor senhora sr sra dr",
    doubtful_titles="dona",
    capitalised="iva",
    between="de da do",
)
