"""Portuguese words with which sentences and calls begin."""

from domain.languages.parts.openings import OpeningWords

OPENINGS = OpeningWords(
    leaning=r"isso|isto|aquilo|ele|ela|eles|elas|ali|então|ess[ea]s?|est[ea]s?",
    greeting=r"olá|alô|bom dia|boa (?:tarde|noite)",
    introducer=r"(?:sou [oa]|sou|o meu nome é|meu nome é|aqui é|aqui fala|fala)",
    behind=r"de novo|outra vez|ao telefone",
)
