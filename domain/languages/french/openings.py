"""French words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"ça|cela|c|ce (?:sera|serait|n)|ils?|elles?|lui|eux|là|celui(?:-ci|-là)?|celles?(?:-ci|-là)?|y",
    greeting=r"bonjour|bonsoir|allô|à votre écoute|à l'appareil",
    introducer=r"(?:c'est|je suis|je m'appelle|ici)",
    behind=r"à l'appareil|encore|de nouveau|ici",
)
