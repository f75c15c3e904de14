"""French words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"dit|disait|ecrit|signalait|(?<!le )(?<!un )signale|rapporte|affirme|pretend|(?:se |"
        r"a |avait )?(?<!la )(?<!une )(?<!sa )(?<!cette )(?<!leur )demande|demandait|"
        r"demandaient|demandent|demandee? (?:si|a|que|quand)|veut|veulent|voudrait|voulait|"
        r"voudraient|souhait(?:e|ait|ent)|reclame|reclamait|s'est plainte?|se plaint|"
        r"mentionn(?:e|ait)|esper(?:e|ait)|a besoin|attend|pense|croit|selon|d'apres|"
        r"interroge|propose|suggere"
    ),
    favours=(
        r"rembours\w+|avoir|remise\w*|reduction|rabais|gratuit\w*|offert\w*|dedommag\w+|"
        r"indemni\w+|doit|due?s?|droit|accord\w+|exonere\w*|annule\w*|cadeau|recoit|touche|"
        r"ne paie\w* \w+|vip|prioritaire|importante?|speciale?|fidele|clos\w*|regle\w*|traite\w*|"
        r"resolu\w*|retire\w*|satisf\w+|contente?|urgente?|raison|coordonnees bancaires|iban|"
        r"faut|devra|devront|"
        r"parfaite?|bien passe|compte|engage|annule|annulee|paie|paiera|reconnait|"
        r"prochaine etape|prochaine action"
    ),
    reaches=(
        r"appel\w+|rappel\w+|repond\w+|dire|expliqu\w+|demander|verifi\w+|clarifi\w+|contact\w+|"
        r"inform\w+|prevenir|voir|confirm\w+|examiner|discuter|attendre|relancer|savoir"
    ),
    serves=(
        r"envo\w+|renvo\w+|livrer|apporter|recuperer|reserver|organiser|reparer|remplacer|echanger|"
        r"commander|installer|passer|venir|mesurer|chiffrer|preparer|corriger|changer|modifier|deplacer|"
        r"ajouter|annuler|devis"
    ),
)
