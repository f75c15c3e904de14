"""Words that show what is still to come and when, and that somebody is content."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The compiled patterns of one language.

    `telling` is what is done by talking, `deed` what is done for a contact after a call, `ringing` a call among them;
    `moment` is when, `thanks` are what a contact says who got an answer, `praise` that all is well, and where there is
    `denial` it may not be.
    """

    telling: re.Pattern[str]
    deed: re.Pattern[str]
    ringing: re.Pattern[str]
    moment: re.Pattern[str]
    thanks: re.Pattern[str]
    praise: re.Pattern[str]
    denial: re.Pattern[str]


@cache
def follow_up_in(language: str) -> FollowUp:
    """That of a language; the English one for any but the seven."""
    code = worded_language(language).code
    return FollowUp(
        telling=_begun_by(_TELLING[code]),
        deed=_begun_by(_DEEDS[code]),
        ringing=_begun_by(_RINGING[code]),
        moment=re.compile(rf"\b(?:{_MOMENTS[code]})\b|{_CLOCK}", re.IGNORECASE),
        thanks=_begun_by(_THANKS[code]),
        praise=re.compile(rf"\b(?:{_PRAISE[code]})\b", re.IGNORECASE),
        denial=re.compile(rf"\b(?:{_DENIAL[code]})\b", re.IGNORECASE),
    )


def _begun_by(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems.split())})\w*", re.IGNORECASE)


_CLOCK = (
    r"\b\d{1,2}(?:[:.]\d\d| ?h ?\d\d|(?:st|nd|rd|th)\b"
    r"| ?(?:h|am|pm|a\.m|p\.m|uhr|uur|heures?|horas?|ore)\b)|\b\d{1,2}[./]\d{1,2}\b"
)

_DEEDS: Mapping[str, str] = {
    "en": "call ring phone send e-?mail mail text contact touch get.back reach.out arrang organi[sz] book schedul "
    "order reserv refund credit replac exchang forward escalat confirm inform know updat bring deliver ship "
    "repair fix cancel prepar fil(?:e|ing)\\b log\\b remind pass.(?:it|this|that).on submit process investigat "
    "follow.up pay return chang set.up make.sure hold\\b working.on look.into looking.into ask (?<!as.)soon\\b shortly "
    "later",
    "fr": "rappel appel téléphon envoi envoy enverr transm transfér confirm renseign contact recontact inform tien "
    "command réserv rembours échang remplac annul modifi prépar livr répar organis programm prévien prévenir "
    "virement vire\\b occup viendr passe reviens ouvr règle factur signal bientôt plus.tard",
    "de": "ruf anruf zurück meld schick send sende mail klär kümmer leite bestell buch reservier erstatt überweis "
    "tausch ersetz stornier änder bereit liefer reparier organisier vereinbar bestätig informier bescheid komm "
    "bring notier trag veranlass erledig bald später",
    "es": "llam enví envi mand confirm avis contact averigu reserv pid ped reembols devol devuelv cambi sustitu "
    "cancel anul prepar entreg repar organiz program inform encarg ocup vendr tramit gestion solucion arregl "
    "pronto más.tarde en.breve transfer",
    "it": "richiam chiam telefon invi mand sped conferm avvis contatt inform prenot ordin rimbors cambi sostitu "
    "annull prepar consegn ripar organizz fiss occup verr port segnal inoltr gestis risolv sistem sapere "
    "presto più.tardi a.breve bonific trasfer",
    "pt": "lig telefon retorn envi mand confirm avis contat contact reserv pedir encomend reembols devol troc "
    "substitu cancel anul prepar entreg repar organiz marc agend inform ocup trat encaminh resolv em.breve "
    "mais.tarde transfer",
    "nl": "bel terug stuur sturen mail zend bevestig contact regel bestel boek reserveer betaal vergoed vervang ruil "
    "annuleer wijzig lever repareer organiseer plan informeer weten kom breng noteer meld zorg straks later "
    "binnenkort",
}
_TELLING: Mapping[str, str] = {
    "en": "tell explain say\\b know\\b recommend suggest advise describe remind check look find show",
    "fr": "dire dites expliqu savoir connaître recommand conseill indiqu vérifi trouver renseign",
    "de": "sagen sag erklär wissen empfehl empfiehl nenn prüf schau nachseh finde",
    "es": "decir dig expli saber conocer recomend indic comprob mir encontr",
    "it": "dire dica dimmi spieg sapere conosc consigl indic verific controll trovar",
    "pt": "dizer diga expli saber conhec recomend indic verific encontr",
    "nl": "zeg vertel uitleg weten aanraden aanbevel noem controleer kijk vinden",
}
_RINGING: Mapping[str, str] = {
    "en": "call ring phone",
    "fr": "rappel appel téléphon recontact",
    "de": "ruf anruf zurückruf meld",
    "es": "llam",
    "it": "richiam chiam telefon",
    "pt": "lig telefon retorn",
    "nl": "bel terugbel",
}
_MOMENTS: Mapping[str, str] = {
    "en": r"today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:morning|afternoon"
    r"|evening|week|month)|noon|(?:with)?in (?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?)|end of (?:the )?(?:day"
    r"|week|month)|(?:january|february|april|june|july|august|september|october|november|december)|(?:march|may) \d+"
    r"|(?:in|at) the (?:morning|afternoon|evening)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)|o'clock",
    "fr": r"aujourd'hui|(?:après-)?demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|ce (?:matin|soir)"
    r"|cet après-midi|(?:semaine|mois) prochaine?|midi|(?:dans|sous|d'ici) (?:\w+ ){1,3}(?:minutes?|heures?|jours?"
    r"|semaines?)|fin de (?:la |l')?(?:journée|semaine|mois)"
    r"|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|\w+ heures?",
    "de": r"heute|(?<!guten )morgen|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|nächste[nr]? (?:woche"
    r"|monat)|mittags?|(?:in|innerhalb von|binnen) (?:\w+ ){1,3}(?:minuten?|stunden?|tagen?|wochen?)|ende (?:der|des) "
    r"(?:woche|tages|monats)|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|\w+ uhr",
    "es": r"hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|esta (?:tarde|noche|semana)|próxim[oa] "
    r"(?:semana|mes)|semana que viene|mediodía|(?:dentro de|en) (?:\w+ ){1,3}(?:minutos?|horas?|días?|semanas?)"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|a las? \w+",
    "it": r"oggi|(?:dopo)?domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|questa settimana"
    r"|(?:settimana|mese) prossim[oa]|prossim[oa] (?:settimana|mese)|mezzogiorno|pomeriggio|(?:entro|tra|fra) "
    r"(?:\w+ ){1,3}(?:minuti|or[ae]|giorni|settiman[ae])|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    r"|settembre|ottobre|novembre|dicembre|alle (?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|\d+)",
    "pt": r"hoje|amanhã|(?:segunda|terça|quarta|quinta|sexta)(?:-| )feira|na (?:segunda|terça|quarta|quinta)|sexta"
    r"|sábado|domingo|esta (?:tarde|noite|semana)|(?:próxim[oa] (?:semana|mês)|semana que vem)|meio-dia"
    r"|(?:dentro de|em) (?:\w+ ){1,3}(?:minutos?|horas?"
    r"|dias?|semanas?)|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
    r"|às \w+",
    "nl": r"vandaag|(?:over)?morgen|vanavond|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|volgende (?:week|maand)|deze week|(?:binnen|over) (?:\w+ ){1,3}(?:minuten|uur|dagen|weken)|einde van de "
    r"(?:dag|week|maand)|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|\w+ uur",
}
_THANKS: Mapping[str, str] = {
    "en": "thank thanx thx cheers appreciate",
    "fr": "merci remerci",
    "de": "dank bedank",
    "es": "gracias agradec agradezc",
    "it": "grazie ringrazi",
    "pt": "obrigad agradeç agradec",
    "nl": "dank bedank",
}
_PRAISE: Mapping[str, str] = {
    "en": "all (?:good|fine|sorted)|works (?:great|fine|perfectly)|(?:very|so) happy|brilliant|perfect",
    "fr": "tout va bien|tout est (?:parfait|en ordre)|impeccable|nickel|parfait",
    "de": "alles (?:bestens|gut|prima|in ordnung)|passt alles|wunderbar|perfekt",
    "es": "todo (?:bien|perfecto|en orden)|estupendo|perfecto",
    "it": "tutto (?:bene|a posto|perfetto|ok)|perfetto",
    "pt": "tudo (?:bem|certo|em ordem)|perfeito",
    "nl": "alles (?:goed|prima|in orde)|helemaal goed|perfect",
}
_DENIAL: Mapping[str, str] = {
    "en": r"no|not|never|nothing|nobody|none|still|yet|but|however|wrong|broken|missing|\w+n['\u2019]t|again",
    "fr": r"ne|n|pas|jamais|rien|personne|toujours|encore|mais|sauf|cass\w+|manqu\w+",
    "de": r"nicht|kein\w*|nie|nichts|niemand|noch|immer|aber|nur|kaputt|falsch\w*|fehl\w*|wieder",
    "es": r"no|nunca|nada|nadie|todavía|aún|pero|rot\w|falta\w*|otra vez",
    "it": r"non|mai|niente|nulla|nessuno|ancora|ma|però|rott\w|manca\w*|di nuovo",
    "pt": r"não|nunca|nada|ninguém|ainda|mas|partid\w|falta\w*|outra vez|de novo",
    "nl": r"niet|geen|nooit|niets|niemand|nog|steeds|maar|kapot|verkeerd\w*|mist|ontbreekt|weer",
}
