"""Spanish words that help to distinguish a name from a word that is only capitalised."""

from domain.languages.parts.names import NameWords

NAMES = NameWords(
    titles="senor senora senorita sr sra srta dr",
    doubtful_titles="don dona",
    capitalised="iva",
    between="de del el la en",
)
