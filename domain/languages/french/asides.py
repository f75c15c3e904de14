"""French words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        r"merci (?:a tous )?d'avoir (?:regarde|suivi|ecoute)(?: cette? \w+)?(?: jusqu'au bout)?",
        (
            r"(?:n'oubliez pas de |pensez a )?(?:vous abonner|abonnez-vous|likez)(?: a (?:la|ma|notre) chaine)?"
            r"(?: et .{0,40})?"
        ),
        r"sous-titr(?:es?|age)(?: realises?)? .{0,60}",
        r"a (?:bientot|la prochaine) (?:pour|dans) (?:une|la) (?:nouvelle |prochaine )?video",
        r"a suivre",
        r"tous droits reserves",
    ),
    menus=(
        (
            r"(?:tapez|appuyez sur|faites le|composez le) (?:la touche |le )?(?:\d|un|deux|trois|quatre|cinq|six"
            r"|sept|huit"
            r"|neuf|zero|etoile|diese)\b"
        ),
        (
            r"(?:appels?|conversations?|communications?) (?:peu\w+|est|sont|sera"
            r"|seront) (?:\w+ )?(?:etre )?enregistre\w*"
        ),
        r"enregistre\w* (?:a des fins|pour)(?: de)? (?:formation|qualite)",
        r"votre appel est (?:tres )?important",
        (
            r"(?:tous )?nos (?:conseillers|agents|operateurs|lignes"
            r"|correspondants) sont (?:actuellement )?(?:occupe|en ligne)"
        ),
        r"(?:veuillez|merci de) (?:patienter|rester en ligne|ne pas raccrocher)",
        r"(?:ne quittez pas|restez en ligne),? (?:nous|un|votre|la|le)\b",
        r"temps d'attente (?:est )?estime",
        r"(?:vous etes|position) .{0,20}(?:file d'attente)",
        r"menu principal",
    ),
    greetings=(
        r"vous etes (?:bien )?(?:sur|en relation avec) (?:la messagerie|le repondeur|la boite vocale)",
        r"laiss\w+ (?:moi |nous |-moi |-nous )?(?:un|votre|vos)(?: \w+){0,2} (?:message|nom|coordonnees)",
        r"apres le (?:bip|signal|top)",
        r"(?:votre|le) correspondant (?:n'est pas|est|ne peut)",
        (
            r"(?:je (?:ne )?suis|nous (?:ne )?sommes)(?: pas)? (?:actuellement )?(?:absent|indisponible|disponible"
            r"|joignable)"
            r".{0,30}(?:message|moment|actuellement|instant)"
        ),
        r"le numero que vous (?:avez|demandez|venez)",
        r"(?:messagerie|boite vocale) (?:est|de) (?:pleine|saturee|votre correspondant)",
    ),
    sounds=(
        (
            r"musique(?: .*)?|bruits?(?: .*)?|sonnerie|tonalite|silence|applaudissements|rires?|soupirs?|toux|tousse"
            r"|inaudible|inintelligible|incomprehensible|indistinct|langue etrangere|(?:parle|parlant) .*|pause"
        ),
    ),
    media=(
        (
            r"medias?|images?|photos?|videos?|audio|message vocal|vocal|sticker|autocollant|gif|document|fichier"
            r"|fiche de contact|localisation|piece jointe|sondage"
        ),
    ),
    missing=(
        r"omis\w*|absente?s?|joints?|jointe?s?|supprime\w*|retire\w*|non inclus\w*|indisponible",
    ),
    deleted=(
        r"(?:ce|le|un) message a ete (?:supprime|efface|retire)\w*(?: par .{1,40})?",
        r"vous avez supprime ce message",
        r"appel (?:vocal |video )?manque(?:,? .{0,40})?",
        r"en attente de ce message.{0,40}",
    ),
    reactions=(
        r"(?:a|j'ai) (?:aime|adore|ri a|deteste|mis en avant|pas aime|like)|a reagi(?: avec| par)? .{1,20} a",
        r"(?:n'a pas aime|a interroge)",
    ),
    automatic=(
        r"\b(?:reponse|message|repondeur) automatique\b",
        r"\babsent\w* du bureau\b",
        r"(?:je suis en train de conduire|je conduis|je suis au volant)\b",
        r"ne (?:pas |repondez pas )(?:repondre )?a ce (?:message|numero|sms|mail)",
        r"nous avons bien recu votre (?:message|demande|mail)",
        r"je ne peux pas parler (?:pour le moment|maintenant)",
    ),
    opt_outs=(
        r"arret(?:ez)?|stop(?: sms| pub)?|desabonner|desinscription|desinscrire|me desabonner",
    ),
    code=(
        r"code(?: (?:de|d')\s?(?:verification|securite|acces|confirmation|connexion|activation|validation))?",
    ),
    password=(r"mot de passe|mdp",),
    security_code=(
        r"cryptogramme(?: visuel)?|code (?:de securite|cvv|cvc)|(?:trois|3) chiffres(?: au dos)?",
    ),
    expiry=(
        r"(?:date d')?expiration|expire(?: le| en)?|valable jusqu'(?:au|a|en)|fin de validite|validite",
    ),
)

MASKS = MaskWords(
    card_number="numéro de carte",
    security_code="code de sécurité",
    card_date="date de la carte",
    account_number="numéro de compte",
    code="code",
    sign_in="mot de passe",
)
