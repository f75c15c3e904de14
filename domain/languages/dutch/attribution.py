"""Dutch words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"zegt|zei|gezegd|schrijft|schreef|geschreven|meldt|meldde|gemeld|beweert|vraagt|"
        r"vroeg|gevraagd|wil|wilde|wenst|gewenst|graag|verzoekt|verzocht|eist|klaagt|klaagde|"
        r"geklaagd|noemt|hoopt|heeft[^.!?]{0,30} nodig|verwacht|vindt|denkt|volgens|"
        r"stelt voor|laat weten|geeft aan"
    ),
    favours=(
        r"terugbeta\w+|terugbetaling|krijgt|ontvangt|creditnota|korting\w*|kwijtschel\w+|"
        r"kwijtgescholden|vergoed\w+|schadevergoeding|gratis|kosteloos|cadeau|verschuldigd|"
        r"schuldig|recht|goedgekeurd|vrijgesteld|vervalt|vervallen|betaalt geen|vip|premium|"
        r"voorrang|belangrijke?|bijzondere?|vaste|trouwe|gesloten|afgehandeld|opgelost|"
        r"ingetrokken|tevreden|rond|dringend|gelijk|rekeningnummer|iban|"
        r"moet|moeten|dient|"
        r"rekening|betaalt|biedt|goed|klacht|"
        r"volgende stap|volgende actie"
    ),
    reaches=(
        r"bel|bellen|terugbellen|gebeld|beantwoord\w*|antwoord\w*|reager\w+|zeggen|vertel\w*|"
        r"uitleg\w*|vragen|vraag|controleer|controleren|nagaan|navragen|contact|informeer|"
        r"informeren|laten weten|bevestig\w*|uitzoeken|overleg\w+|wachten|kijken|herinner\w*"
    ),
    serves=(
        r"(?:op|toe|ver)?stur\w+|send|bezorg\w+|leveren|breng\w+|ophalen|boek\w+|reserver\w+|regelen|"
        r"reparer\w+|vervang\w+|ruil\w+|bestel\w+|install\w+|langskomen|komen|meten|offerte|voorbereid\w+|"
        r"corriger\w+|wijzig\w+|verplaats\w+|toevoeg\w+|annuler\w+"
    ),
)
