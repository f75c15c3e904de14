"""Dutch: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:noteer\w*|noteren|schrijf\w*|zet\w*|leg\w*|vermeld\w*|onthou\w*)(?: u)?(?: even| dus|"
    " alstublieft)?(?: maar)?(?: op| erbij| vast)? dat",
    hearsay=r"(?:collega|medewerker|chef|iemand|manager)(?: \w+){0,2}? (?:zei|heeft|had|beloofde|vertelde)|"
    "(?:mij|me|ons) (?:is|werd) [^.!?]{0,30}?(?:gezegd|beloofd|verteld|toegezegd|bevestigd)|ze zeiden|"
    "ik (?:hoorde|heb gehoord) (?:dat|van)|naar verluidt|blijkbaar|schijnt",
    next_steps="(?:volgende|eerstvolgende) (?:stap(?:pen)?|actie[s]?)|vervolgstap(?:pen)?|te doen",
    displays="hoofdpunten|kernpunten|opsommingstekens|klantkaart|klantbeeld|uw scherm|je scherm|"
    "overzicht van dit gesprek|bovenaan in het overzicht|klanthistorie",
    demands="moet(?:en)?|dient|hoort|zorg",
    sees_next=r"volgende (?:collega|medewerker|agent) (?:\w+ )?(?:ziet|leest|opent)",
    granted=r"niets meer (?:hoef|verschuldigd|te betalen)|hoef\w* (?:niets|niet)|schuldig|gratis|recht op|"
    "vrijgesteld|geverifieerd|kwijtgescholden",
    mine="mij|mijn|ons|onze|ik|wij",
)
