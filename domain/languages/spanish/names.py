"""Spanish: what helps to tell a name."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="senor senora senorita sr sra srta dr",
    doubtful_titles="don dona",
    capitalised="iva",
    between="de del el la en",
)
