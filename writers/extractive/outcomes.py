"""Words that show what became of a matter: it was called off, it was done, or something is amiss."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from domain.languages.known import worded_language


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """The compiled patterns of one language.

    `called_off` is what a contact says who no longer wants something, `everything` that it is about all; `amiss` what
    tells of something that is not as it should be; `done` what an agent says who has done it; `writing` a promise to
    write.
    """

    called_off: re.Pattern[str]
    everything: re.Pattern[str]
    amiss: re.Pattern[str]
    done: re.Pattern[str]
    writing: re.Pattern[str]


@cache
def outcomes_in(language: str) -> Outcomes:
    """Those of a language; the English ones for any but the seven."""
    code = worded_language(language).code
    return Outcomes(
        called_off=_any_of(_CALLED_OFF[code]),
        everything=_any_of(_EVERYTHING[code]),
        amiss=_any_of(_AMISS[code]),
        done=_any_of(_DONE[code]),
        writing=_any_of(_WRITING[code]),
    )


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


_CALLED_OFF: Mapping[str, str] = {
    "en": r"cancel(?:led|ling)?|decided (?:against|not)|(?:do(?:es)?n['\u2019]t|need(?:s)?n['\u2019]t"
    r"|no) (?:have|need) to (?:come|send|call|do)|don['\u2019]t bother|needn['\u2019]t|no need|never ?mind"
    r"|no longer (?:need|want|interested|necessary)\w*|forget (?:it|about)"
    r"|changed (?:my|our) minds?|(?:not|n['\u2019]t) (?:\w+ ){0,4}after all|(?:not|n['\u2019]t) (?:need|want"
    r"|interested)(?:ed)? (?:\w+ ){0,4}any ?(?:more|longer)|(?:finally|after all|in the end),? (?:no|not"
    r"|we (?:don|won)['\u2019]t|i (?:don|won)['\u2019]t)|no (?!problem|worries)(?:\w+ ){1,3}(?:after all"
    r"|thanks|thank you)|call(?:ing)? (?:it|that|everything) off|no \w+,? thanks|rather not|leave it",
    "fr": r"annul\w+|décidé de ne (?:pas|plus)|(?:pas|plus) (?:la peine|besoin)|n['\u2019]a (?:pas"
    r"|plus) (?:besoin|à) (?:de )?venir|inutile de|(?:finalement|en fin de compte"
    r"|tout compte fait),? (?:non|pas|plus|aucune?|rien"
    r"|sans|on ne|je ne|nous ne|ce ne|ce n|ça ne|on n|je n|nous n)|laiss(?:e|ez) tomber"
    r"|chang\w+ d['\u2019]avis|oubli(?:e|ez) (?:ça|tout|ma|la|le|mon)|ne (?:\w+ ){0,3}plus (?:la peine"
    r"|nécessaire|utile)|plus (?:la peine|nécessaire)|renonc\w+|ne (?:veux|voulons|souhaite|souhaitons) plus",
    "de": r"(?:muss|müssen|braucht?|brauchen|sollen?)(?: \w+){0,3} nicht(?! (?:warten|lange))"
    r"|dagegen entschieden|doch (?:nicht|kein\w*|lieber nicht)|stornier\w*|abgesagt|absagen"
    r"|sage\w* .{0,40}\bab|nicht mehr (?:nötig"
    r"|notwendig|gebraucht|brauche\w*)|brauch\w+ .{0,40}\bnicht mehr|hat sich erledigt|vergessen sie"
    r"|anders überlegt|kein\w* \w+ mehr,? danke|verzicht\w+",
    "es": r"(?:decidido|decidimos|decidí) (?:no|que no)|no (?:tiene|tienen|necesita|necesitan) que venir"
    r"|ya no(?! (?:funciona|va|arranca|enciende|llega|puedo|podemos|sé|sale|aguanto|tengo))|cancel\w+"
    r"|anul\w+"
    r"|al final (?:no|nada|ning\w+)|finalmente (?:no|nada|ning\w+)|mejor no|olv[ií]d\w+"
    r"|hemos cambiado de (?:idea|opinión)|he cambiado de (?:idea|opinión)|no hace(?: ya)? falta|déjelo|déjalo",
    "it": r"deciso di non|non (?:deve|devono) (?:più )?venire|non c['\u2019]è (?:più )?bisogno|non (?:mi "
    r"|ci )?(?:serv\w+|occorr\w+|voglio|vogliamo) più|annull\w+|disdi\w+|alla fine (?:no|non|niente"
    r"|nessun\w*)|lasci(?:amo|a|ate)? (?:perdere|stare)|non (?:ne )?(?:ho|abbiamo) più bisogno|cambiato idea"
    r"|meglio di no|non (?:è|sarà) più necessari\w|non se ne fa (?:più )?(?:niente|nulla)",
    "pt": r"decid(?:i|imos) não|não (?:precisa|precisam|é preciso)(?: de)? (?:vir|enviar|ligar)|já não|cancel\w+"
    r"|anul\w+|afinal,? (?:não|nada|nenhum\w*|já não)|no fim,? (?:não|nada)|não (?:quer\w+"
    r"|precis\w+|vamos querer) (?:\w+ ){0,3}mais|deixe (?:estar|para lá)|esqueça|mud(?:ei|ámos"
    r"|amos) de ideias?|melhor não|desist\w+",
    "nl": r"besloten (?:om )?(?:niet|het niet)|(?:hoeft|hoeven)(?: \w+){0,3} niet|toch (?:niet|geen|maar niet)"
    r"|annuleer\w*|annuleren|geannuleerd|niet meer nodig|hoeft niet meer|laat maar"
    r"|zeg \w+ .{0,40}\baf|afgezegd|afzeggen|(?:me|ons) bedacht|vergeet (?:het|maar)|geen \w+ meer nodig"
    r"|zien (?:er )?(?:toch )?van af",
}
_EVERYTHING: Mapping[str, str] = {
    "en": r"everything|all of it|it all|the whole (?:thing|order)|never ?mind|forget it",
    "fr": r"tout|toute la commande|laisse(?:z)? tomber",
    "de": r"alles|das ganze|hat sich erledigt",
    "es": r"todo|déjelo|déjalo",
    "it": r"tutto|lasci(?:amo|a|ate)? (?:perdere|stare)|non se ne fa (?:più )?(?:niente|nulla)",
    "pt": r"tudo|deixe (?:estar|para lá)|esqueça",
    "nl": r"alles|laat maar",
}
_AMISS: Mapping[str, str] = {
    "en": r"(?:has|have|had|did|is|was|were)(?:n['\u2019]t| not| never) (?:\w+ ){0,2}(?:arrived?|come|came|here"
    r"|turned up|show(?:ed)? up|received|got|get|delivered|there)|never (?:arrived|came|got|received"
    r"|turned up)|still (?:waiting|not|no|nothing|broken|missing|leak\w+|\w+n['\u2019]t)|(?:is|are|does|do"
    r"|will|wo|did|has|have)(?:n['\u2019]t| not) (?:\w+ )?(?:work\w*|start\w*|turn(?:ing)? on|open\w*|load\w*)"
    r"|stopped working|out of order|broken?|damaged|faulty|defective|leak(?:s|ing)|missing|urgent(?:ly)?"
    r"|(?:nobody|no one) (?:\w+ )?(?:came|called|turned up|answers?|answered|was there)|charged (?:\w+ )?twice"
    r"|overcharged|wrong (?:\w+ )?(?:item|size|colour|color|order|address|amount|one|product|parcel)"
    r"|complain\w*|unacceptable|(?:nothing|nobody|no one) (?:\w+ ){0,2}(?:came|happened|arrived|called"
    r"|showed|turned up|answered)|(?:is|are|went|gone) dead",
    "fr": r"(?:n['\u2019]est|ne sont|n['\u2019]ai|n['\u2019]avons|n['\u2019]a) (?:\w+ ){0,2}(?:pas|jamais|rien"
    r"|toujours pas) (?:\w+ ){0,2}(?:arrivée?s?|venue?s?|reçue?s?|livrée?s?|là|eu)|personne n['\u2019]est"
    r"|toujours (?:pas|rien|aucune?)|attends toujours|attendons toujours|ne (?:marche|fonctionne|démarre"
    r"|s['\u2019]allume|chauffe)(?:nt)? (?:plus|pas|toujours pas)|en panne|cassée?s?|abîmée?s?|défectueu\w+"
    r"|endommagée?s?|rien n['\u2019]est (?:venu|arrivé|passé)|rien (?:reçu|eu)|fuit|manque(?:nt)?"
    r"|urgent\w*|inadmissible|inacceptable|deux fois prélevée?s?|réclamation",
    "de": r"(?:nicht|nie|noch nichts?|immer noch nichts?) (?:\w+ )?(?:angekommen|gekommen|da|erhalten|bekommen"
    r"|geliefert)|immer noch (?:nicht|kein\w*|nichts)|niemand (?:\w+ )?(?:da|gekommen|gemeldet)"
    r"|warte\w* (?:\w+ )?(?:immer noch|noch immer|seit|noch)|(?:geht|funktioniert|läuft"
    r"|startet)(?: \w+){0,2} nicht(?: mehr)?|nicht(?: mehr)? (?:funktioniert|geht|läuft)|kaputt\w*|defekt\w*"
    r"|beschädigt\w*|nichts (?:\w+ )?(?:passiert|gekommen|angekommen|geschehen)|(?:kam|passierte"
    r"|geschah) nichts|tropft|leckt|undicht|ausgefallen|fehl(?:t|en)|dringend|eilt|unmöglich"
    r"|falsche[nrs]? \w+"
    r"|doppelt abgebucht|beschwer\w+|reklam\w+",
    "es": r"no (?:me |nos )?(?:ha|han|he|hemos) (?:llegado|venido|recibido|funcionado)|no (?:me |nos )?(?:llegó|vino"
    r"|llega|funciona|arranca|enciende|va)|sigo (?:sin|esperando)|seguimos (?:sin|esperando)|todavía no|aún no"
    r"|nadie ha|no (?:ha )?(?:pasó|pasado|llegó|llegado|vino|venido) nada|nada (?:llegó|pasó|ha llegado)"
    r"|rot[oa]s?|estropead\w+|averiad\w+|dañad\w+|defectuos\w+|gotea|pierde|falta(?:n)?|urgente\w*"
    r"|inaceptable|cobrado dos veces|equivocad\w+|queja|reclamación",
    "it": r"non (?:mi |ci )?(?:è|sono|ho|abbiamo) (?:ancora |mai )?(?:arrivat\w|venut\w|ricevut\w|nessuno)"
    r"|non (?:funziona|parte|si accende|va|arriva)(?:no)?(?: più)?|sto ancora aspettando|aspetto ancora"
    r"|ancora (?:niente|nulla)|non (?:è|mi è) (?:arrivat|success)\w (?:niente|nulla)"
    r"|non .{0,20} venuto nessuno|nessuno (?:è|si è)|rott[oaie]|guast[oaie]"
    r"|si è fermat\w|danneggiat\w|difettos\w|perde|manca(?:no)?|urgente\w*|inaccettabile|sbagliat\w|reclamo"
    r"|addebitat\w .{0,20}due volte",
    "pt": r"(?:não|nunca|ainda não) (?:me |nos )?(?:chegou|chegaram|veio|recebi|recebemos|funciona|liga|arranca)"
    r"|ainda (?:não|nada|estou à espera|espero)|continuo (?:sem|à espera)|nada (?:chegou|aconteceu|veio)"
    r"|não (?:chegou|aconteceu|veio) nada|ninguém (?:veio|apareceu|ligou"
    r"|atende)|avari\w+|estragad\w|partid[oa]s?|danificad\w|defeituos\w|quebrad\w|pinga|falta(?:m)?|urgente\w*"
    r"|inaceitável|errad[oa]s?|reclamação|cobrad\w .{0,20}duas vezes",
    "nl": r"(?:niet|nooit|nog niets?|nog steeds niets?) (?:\w+ )?(?:aangekomen|gekomen|ontvangen|geleverd|binnen)"
    r"|nog (?:steeds|altijd) (?:niet|geen|niets)|niemand (?:\w+ )?(?:gekomen|gebeld|geweest)"
    r"|(?:er )?(?:kwam|gebeurde|is) niets(?: gekomen| gebeurd)?"
    r"|wacht(?:en)? (?:nog|al)|(?:werkt|doet|start|gaat)(?: \w+){0,2} niet(?: meer)?|kapot(?:te)?|defecte?"
    r"|beschadigd\w*|lekt|lekken|ontbre\w+|mist|dringend|spoed|onacceptabel|verkeerde?|dubbel afgeschreven"
    r"|klacht",
}
_DONE: Mapping[str, str] = {
    "en": r"sent|gone out|went out|works? (?:again|now)|working again|(?:is|are) (?:back|ready|fixed|repaired"
    r"|unlocked|sorted|resolved)|(?:was|were|has been|have been) (?:\w+ )?(?:issued|made|done|paid"
    r"|credited|cancelled|changed|fixed|repaired|replaced|resolved|booked|unlocked|activated)|attached"
    r"|enclosed|in your (?:inbox|mail)|shipped"
    r"|dispatched|posted|transferred|refunded|booked in|delivered|here (?:is|are) (?:the|your)"
    r"|here['\u2019]s (?:the|your)|(?:is|are|all) done",
    "fr": r"envoyée?s?|transmise?s?|expédiée?s?|partie?s?|(?:re)?(?:marche|fonctionne)(?:nt)? (?:à nouveau"
    r"|de nouveau)|(?:a|ont) été (?:\w+ )?(?:fait|émis|effectué|payé|réparé|remplacé|annulé|modifié"
    r"|débloqué|activé|résolu)e?s?|(?:est|sont) (?:prête?s?|réparée?s?|réglée?s?|débloquée?s?)|ci-joint\w*"
    r"|en pièce jointe|dans votre boîte"
    r"|remboursée?s?|livrée?s?|virée?s?|voici|(?:est|c['\u2019]est|sont) faite?s?",
    "de": r"geschickt|gesendet|versendet|versandt|verschickt|raus(?:gegangen)?|(?:funktioniert|geht"
    r"|läuft)(?:en)? (?:jetzt )?wieder|(?:wurde|wurden|worden|ist|sind) (?:\w+ ){0,3}(?:ausgestellt"
    r"|gemacht|bezahlt|gutgeschrieben|storniert|geändert|repariert|ersetzt|gelöst|gebucht|entsperrt"
    r"|freigeschaltet|behoben|fertig)|anbei|im anhang|beigefügt"
    r"|überwiesen|erstattet|geliefert|abgeschickt|erledigt|hier (?:ist|sind|kommt|kommen) (?:die|der|das|ihre?)",
    "es": r"enviad\w+|mandad\w+|he enviado|vuelven? a funcionar|ya funcionan?|(?:ha sido|han sido|fue|fueron"
    r"|está|están) (?:\w+ )?(?:emitid|hech|pagad|anulad|cambiad|reparad|arreglad|sustituid|resuelt"
    r"|desbloquead|activad|list)[oa]s?|adjunt\w+|salido|reembolsad\w+|entregad\w+|transferid\w+"
    r"|aquí (?:tiene|va|están?)|está hecho|ya está",
    "it": r"inviat\w+|mandat\w+|spedit\w+|partit\w+|funzionan?o? (?:di nuovo|ora)|(?:è"
    r"|sono) stat[aeio] (?:\w+ )?(?:emess|fatt|pagat|annullat|cambiat|riparat|sostituit|risolt|sbloccat"
    r"|attivat)[aeio]|(?:è|sono) (?:pront|riparat|risolt|sbloccat)[aeio]|in allegato|allegat\w+"
    r"|rimborsat\w+"
    r"|consegnat\w+|ecco (?:il|la|i|le|l)|(?:è )?fatto",
    "pt": r"enviad\w+|enviei|mandei|seguiu|já funcionam?|volt(?:ou|aram) a funcionar|(?:foi|foram|está"
    r"|estão) (?:\w+ )?(?:emitid|feit|pag|cancelad|alterad|reparad|substituíd|resolvid|desbloquead|ativad"
    r"|pront)[oa]s?|em anexo|anex\w+|reembolsad\w+|entregue\w*|transferid\w+"
    r"|expedid\w+|aqui (?:está|vai|tem|estão)|está feito",
    "nl": r"gestuurd|verzonden|verstuurd|opgestuurd|(?:werkt|werken|doet het) (?:nu )?weer|(?:is|zijn|werd"
    r"|werden) (?:\w+ ){0,3}(?:uitgegeven|gedaan|betaald|geannuleerd|gewijzigd|gerepareerd|vervangen"
    r"|opgelost|gedeblokkeerd|geactiveerd|klaar)|bijgevoegd|in de bijlage|hierbij|terugbetaald"
    r"|overgemaakt|geleverd|gemaild|de deur uit|hier (?:is|zijn) (?:de|het|uw)|geregeld",
}
_WRITING: Mapping[str, str] = {
    "en": r"text|message|sms|e-?mail|mail|write|let you know|confirm\w*|word",
    "fr": r"message|sms|texto|mail|courriel|e-mail|écri\w+|tiens au courant|confirm\w*|préviens",
    "de": r"nachricht|sms|e-?mail|mail|schreib\w*|bescheid|bestätig\w*|melde",
    "es": r"mensaje|sms|correo|escrib\w+|aviso|avisaré|confirm\w*",
    "it": r"messaggio|sms|mail|e-mail|scriv\w+|avviso|avviserò|conferm\w*|faccio sapere|farò sapere",
    "pt": r"mensagem|sms|e-?mail|escrev\w+|aviso|avisarei|confirm\w*",
    "nl": r"bericht|sms|e-?mail|mail|schrijf|laat .{0,20}weten|bevestig\w*",
}
