"""French: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that="(?:not(?:ez|er|e|ons)|ecri(?:vez|re|s)|inscri(?:vez|re)|indiqu(?:ez|er)|mett(?:ez|re)|"
    r"enregistr(?:ez|er)|consign(?:ez|er)|preni?e?z note)(?: bien| donc)? (?:que|qu'\w+)",
    hearsay=r"(?:collegues?|conseill\w+|responsables?|chefs?|dame|monsieur|quelqu'un)(?: \w+){0,2}? (?:m'a|"
    "nous a|a|avait|m'avait) (?:dit|promis|assure|confirme|garanti|accorde|annonce|offert)|on m'a (?:dit|"
    "promis|assure|confirme|annonce|garanti)|il parait|j'ai (?:entendu (?:dire|que)|appris que)|parait-il",
    next_steps="(?:prochaines?|etapes?|actions?|demarches?) (?:etapes?|actions?|suivantes?|demarches?|"
    "a suivre|a faire)|suite a donner",
    displays=r"points? (?:cles?|principaux|essentiels)|ce qui s'affich\w+|votre ecran|fiche client|"
    "historique (?:du|de ce) client|haut de (?:la )?(?:page|fiche)",
    demands="doi(?:t|vent)|devra(?:it|ient)?|il faudrait|il faut|faites en sorte|que le premier",
    sees_next="(?:prochain|autre|futur) (?:conseiller|collegue|agent|operateur)|(?:conseiller|collegue|"
    "agent) suivant",
    granted=r"dois (?:plus )?rien|doit (?:plus )?rien|devez|rien a payer|exonere\w*|offert\w*|gratuit\w*|"
    r"droit a|solde\w*|verifie\w*",
    mine=r"moi|nous|ma|mon|notre|je|j'\w+|mon cote",
)
