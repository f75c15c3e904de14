"""French words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"annul\w+|décidé de ne (?:pas|plus)|(?:pas|plus) (?:la peine|besoin)|n['\u2019]a (?:pas"
    r"|plus) (?:besoin|à) (?:de )?venir|inutile de|(?:finalement|en fin de compte"
    r"|tout compte fait),? (?:non|pas|plus|aucune?|rien"
    r"|sans|on ne|je ne|nous ne|ce ne|ce n|ça ne|on n|je n|nous n)|laiss(?:e|ez) tomber"
    r"|chang\w+ d['\u2019]avis|oubli(?:e|ez) (?:ça|tout|ma|la|le|mon)|ne (?:\w+ ){0,3}plus (?:la peine"
    r"|nécessaire|utile)|plus (?:la peine|nécessaire)|renonc\w+|ne (?:veux|voulons|souhaite|souhaitons) plus",
    everything=r"tout|toute la commande|laisse(?:z)? tomber",
    amiss=r"(?:n['\u2019]est|ne sont|n['\u2019]ai|n['\u2019]avons|n['\u2019]a) (?:\w+ ){0,2}(?:pas|jamais|rien"
    r"|toujours pas) (?:\w+ ){0,2}(?:arrivée?s?|venue?s?|reçue?s?|livrée?s?|là|eu)|personne n['\u2019]est"
    r"|toujours (?:pas|rien|aucune?)|attends toujours|attendons toujours|ne (?:marche|fonctionne|démarre"
    r"|s['\u2019]allume|chauffe)(?:nt)? (?:plus|pas|toujours pas)|en panne|cassée?s?|abîmée?s?|défectueu\w+"
    r"|endommagée?s?|rien n['\u2019]est (?:venu|arrivé|passé)|rien (?:reçu|eu)|fuit|manque(?:nt)?"
    r"|urgent\w*|inadmissible|inacceptable|deux fois prélevée?s?|réclamation",
    done=r"envoyée?s?|transmise?s?|expédiée?s?|partie?s?|(?:re)?(?:marche|fonctionne)(?:nt)? (?:à nouveau"
    r"|de nouveau)|(?:a|ont) été (?:\w+ )?(?:fait|émis|effectué|payé|réparé|remplacé|annulé|modifié"
    r"|débloqué|activé|résolu)e?s?|(?:est|sont) (?:prête?s?|réparée?s?|réglée?s?|débloquée?s?)|ci-joint\w*"
    r"|en pièce jointe|dans votre boîte"
    r"|remboursée?s?|livrée?s?|virée?s?|voici|(?:est|c['\u2019]est|sont) faite?s?",
    seen_to=r"(?:je|on) l['\u2019](?:ai|a) (?:bien )?(?:reçue?s?|vue?s?|trouvée?s?)|"
    r"(?:viens|venons|vient) de (?:l(?:e|a|es|ui|eur) |l['\u2019]|vous l['\u2019])?\w+(?:er|ir|re)|"
    r"c['\u2019]est (?:fait|réglé|modifié|annulé|corrigé|noté)|(?:je l['\u2019]ai|nous l['\u2019]avons|"
    r"j['\u2019]ai) (?:\w+ )?(?:fait|modifié|annulé|corrigé|changé|réactivé|activé|ajouté)",
    arranged=r"rendez-vous|confirmée?s?|réservée?s?|programmée?s?|notée?s?|enregistrée?s?|rappel\b",
    depends=r"si|s['\u2019](?:il|ils)|sauf si|à condition",
    keeping=r"gard(?:e|ons|erai|erons)|mets? de côté|bloque",
    paying=r"rembours\w*|avoir|virement|vir(?:e|er|ons)|argent|compte",
    received=r"(?:re)?(?:marche|fonctionne)(?:nt)? (?:maintenant|de nouveau|à nouveau)|"
    r"(?:bien )?(?:reçue?s?|arrivée?s?)|(?:est|sont) (?:bien )?(?:passée?s?|venue?s?)"
    r"|je l['\u2019]ai|récupérée?s?|je suis (?:allée?|passée?) (?:le |la |les )?(?:chercher|prendre)",
    writing=r"message|sms|texto|mail|courriel|e-?mail|écri\w+|tiens au courant|confirm\w*|préviens",
    cancelling="annul",
)
