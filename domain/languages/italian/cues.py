"""Italian words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:ci|mi) (?:servirebbe|servirebbero|servono|serve)\b(?! a niente)",
        r"\bavr(?:emmo|ei) bisogno\b",
        (
            r"\b(?:può|puoi|potete|potrebbe|potresti|potreste) (?!essere|darsi|fare per|costare|"
            r"avere)\w+(?=.*\?)"
        ),
        r"\b(?:posso|potrei|possiamo|potremmo) (?!fare per|aiutar)\w+(?=.*\?)",
        (
            r"\b(?:per favore|per piacere|per cortesia|la prego|ti prego|prego di|"
            r"si prega)\b(?<!attenda per favore)(?<!aspetta per favore)"
        ),
        (
            r"\b(?:vorrei|vorremmo|desidererei|gradirei|volevo) (?!solo|dire|"
            r"andare)(?:\S+ ){0,3}\S*(?:prenotare|ordinare|sapere|cambiare|annullare|disdire|"
            r"comprare|acquistare|noleggiare|parlare|vedere|avere|chiedere|restituire|ritirare|"
            r"lavare|stirare|affittare|invitar\w+|che)\b"
        ),
        (
            r"\b(?:vorrei|voglio|vorremmo) (?:un|una|uno|il|la|dei|delle|due|tre|questo|questa|"
            r"queste|questi|riservare|fare)\b(?! (?:pol|padella|insalat))"
        ),
        r"\b(?:ho|abbiamo|avrei) bisogno (?:di|che)\b",
        r"\b(?:mi serve|mi servono|sto cercando|cerco|mi aiut\w+|aiutami|aiutatemi)\b",
        (
            r"\b(?:le dispiacerebbe|ti dispiacerebbe|le dispiace|ti dispiace|che ne (?:dice|dici|"
            r"pensa|pensi|dite)|perché non|e se|ti va di|le va di|ti piacerebbe|le piacerebbe|"
            r"hai voglia|ha voglia|non dimenticar\w+|va bene se)\b(?=.*\?|.*dimentic)"
        ),
        r"\b(?:voglio|vorrei) che (?:tu|lei|voi)\b",
        (
            r"\b(?:mi|ci) (?:porta|porti|porterebbe|porteresti|dica|dia|dai|dice|dici|mandi|manda|"
            r"faccia|fai|lasci|lascia|tieni|tiene|passi|passa|dà)\b"
        ),
        (
            r"\b(?:vuole|vuoi|volete|vorresti|vorrebbe) (?:\w+ )?(?:venire|andare|provare|ballare|"
            r"unirti|unirsi|uscire|sedersi)\b"
        ),
        r"\b(?:dovresti|non dovresti|dovreste|dovrebbe)\b",
        (
            r"\b(?:facciamo|prendiamo|andiamo|ordiniamo|chiamiamo|usciamo|ascoltiamo|"
            r"compriamo)\b(?=.*[?!]|.*\bprima\b|$)"
        ),
        (
            r"^(?:e |poi |allora |ma |ok,? |okay,? |no,? |sì,? |ora |adesso |quindi |bene,? |dai,? |"
            r"solo )*(?:non (?!preoccup|è|ho|ha|so|sono|c'è|si|mi|ti|lo|la|puoi|può|ci|posso|voglio|"
            r"vuoi|hai|importa|essere)\w+(?:are|ere|ire|ate|ete|ite|arti|a)\b|(?:vai|vieni|dammi|"
            r"dimmi|fammi|guarda|guardi|prendi|prenda|prendete|provi|prova|provate|venga|venite|"
            r"vada|faccia|lascia\w*|aiuta\w*|chiama\w*|chiami|metti|metta|ricorda\w*|dia|dica|giri|"
            r"gira|segua|seguite|entra|entrate|firmi|firma|credimi|fidati|sali|salga|forza|muoviti|"
            r"sbrigati|rimanete|restate|torna|torni|scriva|scrivi|mandi|manda|mostrami|mi mostri|"
            r"mi dia|mi dica|passami|consegnami|datemi|ditemi|tieni|continua|continui|controlli|"
            r"controlla|sentitevi|si accomodi|accomodatevi|ascolta|ascoltami)\b(?!.*\?))"
        ),
    ),
    plain_question=(
        (
            r"(?:e |ma |quindi )?(?:(?:a |di |da |in |con |per )?(?:che|cosa|cos'|quale|quali|"
            r"quanto|quanta|quanti|quante|dove|dov'|quando|chi|come|com'))\b(?! ne\b)"
        ),
        r"(?:perché)\b(?! non\b)",
        (
            r"(?:ha|hai|avete|è|sono|sei|c'è|ci sono|ti piace|le piace|sa|"
            r"sai)\b(?=.*\?)(?!.*\bper favore\b)(?!.*\bvoglia\b)"
        ),
    ),
    commitment=(
        r"\b(?:passo|vengo|mando|porto|invio|chiamo|faccio|richiamo|provvedo) io\b",
        r"\b(?:le|vi|ti) (?:verrà|verranno|sarà|saranno) \w+t[oaie]\b",
        r"\b(?:sarà|verrà) (?:richiamat|ricontattat|contattat|avvisat|rimborsat|informat)[oa]\b",
        r"\b\w{2,}(?:erò|irò|eremo|iremo|arò|aremo)\b",
        (
            r"\b(?:farò|sarò|andrò|verrò|darò|starò|avrò|potrò|vedrò|terrò|faremo|andremo|saremo|"
            r"prenderò)\b"
        ),
        r"\b(?:sto per|stiamo per|ho intenzione di)\b",
        r"\b(?:le|ti|vi) (?:mando|invio|richiamo|confermo|faccio|passo|prenoto|porto)\b",
        (
            r"\b(?:me ne occupo|ci penso io|mi impegno|prometto|lo prendo|la prendo|fammi (?:vedere|"
            r"controllare)|mi faccia (?:vedere|controllare))\b"
        ),
        r"\b(?:un collega|qualcuno|il tecnico|il nostro team) (?:la|ti|le|vi)\b",
        r"\b(?:le|la|ti|vi|si) \w+(?:er|ir|ar)(?:à|anno)\b",
        r"\b(?:la|lo|glielo|li) (?:richiamo|chiamo|chiedo|mando|invio|inoltro|segnalo)\b",
        r"\briceverà\b",
        r"\bho (?:prenotato|fissato)\b",
        (
            r"\b(?:glie|ve |te |ce )(?:l[oaie]|ne) (?:mando|invio|porto|spedisco|faccio|do|giro|preparo|rifaccio|"
            r"dico|mandiamo|inviamo|portiamo|spediamo|facciamo)\b"
        ),
        (
            r"\b(?:le|la|lo|ti|vi|li) (?:rimborsiamo|mandiamo|inviamo|consegniamo|richiamiamo|avvisiamo|"
            r"sostituiamo|cambiamo|ripariamo|avviso|spedisco|giro)\b"
        ),
        r"\b(?:ordino|spedisco|preparo|inoltro|prenoto|sollecito)\b",
        r"\b(?:glie|ve |te |ce )(?:l[oaie]|ne) (?!ho\b|dico\b|chiedo\b|abbiamo\b)\w+(?:(?<![ao]n)o|iamo)\b",
        (
            r"\b(?:le|ti|vi) (?!ho\b|sono\b|devo|posso|voglio|credo|chied|augur|ringrazi|ripet|foto|moto|auto|radio|"
            r"capisc|ascolt|abbiam|siam)\w{2,}(?:(?<![ao]n)o|iamo)\b"
        ),
        (
            r"\b(?:torno|passo|vengo|ripasso) (?:a \w+|domani|stasera|luned\w+|marted\w+|mercoled\w+|"
            r"gioved\w+|venerd\w+)"
        ),
    ),
    performing=(
        r"\b(?:offrir\w*|propo\w+)\b",
        r"\b(?:la |ti |vi )?(?:chiamo|scrivo|telefono|contatto|chiamavo) (?:da|dal\w*|per|perché|riguardo)\b",
        r"\b(?:in allegato|allego|le allego|alleghiamo)\b",
        r"\bappena \w+[ti]o\b",
    ),
    assent=(
        (
            r"(?:certo|certamente|sicuro|ovviamente|naturalmente|ok(?:ay)?|va bene|d'accordo|"
            r"nessun problema|volentieri|con piacere|sì|bene|buona idea|ottimo|perfetto|tutto bene|"
            r"assolutamente|il mio piacere|senz'altro|subito)\b(?! ma\b)"
        ),
    ),
    dissent=(r"no(?=[,.;!])",),
    settled=(
        (
            r"\b(?:(?:ora|adesso) funziona|(?:è|tutto) (?:risolto|a posto|sistemato)|"
            r"problema risolto)\b"
        ),
    ),
    courtesy=(
        r"resti in linea",
        r"(?:posso aiutarla in|ha bisogno di) altro",
        r"mi sente",
        (
            r"(?:molte |mille |tante )?grazie(?: (?:mille|molte|tante|ancora|a lei))*(?: (?:per|del|"
            r"della) \w+(?: \w+)?)?"
        ),
        r"arrivederci",
        r"ciao",
        r"a (?:presto|domani|dopo)",
        r"prego",
        r"di niente",
        r"non c'è di che",
        r"buona (?:giornata|serata|notte|fortuna)",
        r"buon(?:giorno|asera)",
        r"altrettanto",
        r"come sta(?:i)?",
        r"sto bene",
        r"piacere",
        r"(?:come|in che cosa|cosa) posso (?:aiutarla|esserle utile|fare per lei)",
        r"certo",
        r"certamente",
        r"va bene",
        r"capisco",
        r"ho capito",
        r"esatto",
        r"giusto",
        r"perfetto",
        r"d'accordo",
        r"ovviamente",
        r"signora?",
        r"signore",
        r"cordiali saluti",
        r"con piacere",
        r"cosa",
        r"davvero",
        r"vero",
        r"nessun problema",
    ),
    interjection=(
        r"sì",
        r"ciao",
        r"salve",
        r"buongiorno",
        r"buonasera",
        r"pronto",
        r"allora",
        r"beh",
        r"be'",
        r"eh+",
        r"ehm+",
        r"ah",
        r"oh",
        r"mah",
        r"ok",
        r"okay",
        r"ecco",
        r"dunque",
        r"senta",
        r"senti",
        r"e",
        r"ma",
        r"guardi",
        r"guarda",
    ),
    opening=(
        r"si",
        r"no",
        r"bene",
        r"va bene",
        r"certo",
        r"cioè",
        r"scusi",
        r"scusa",
        r"mi scusi",
        r"mi dispiace",
        r"perfetto",
        r"d'accordo",
        r"grazie",
        r"insomma",
        r"in realtà",
        r"esatto",
        r"certamente",
        r"ottimo",
        r"per favore",
        r"davvero",
        r"giusto",
        r"capisco",
        r"ho capito",
        r"signora?",
        r"signore",
        r"purtroppo",
        r"a proposito",
        r"sicuro",
        r"vero",
        r"naturalmente",
        r"ovviamente",
    ),
    pleasantry=(
        r"ho (?:ascoltato|sentito|ricevuto) il suo messaggio(?: di (?:ieri|stamattina))?(?: e volevo .*)?\W*$",
        r"(?:può|potrebbe) ripetere",
        r"le (?:auguro|auguriamo)",
        r"(?:molte|mille|tante) grazie",
        r"grazie\b",
        r"(?:mi|ci) (?:dispiace|scusiamo|scuso)\b",
        r"(?:capisco|comprendo) (?:il|la|bene)",
        r"spero (?:che|di)",
        r"(?:come|in (?:che )?cosa|cosa) (?:posso|possiamo)",
        r"(?:ha|hai|c'è|serve|desidera) (?:bisogno d'|qualcos')?altr\w*",
        r"non esiti",
        r"benvenut[oa]",
        r"(?:un|solo un) (?:momento|attimo|secondo)",
        (
            r"(?:è|era|sembra|sarebbe) (?:molto |davvero )?(?:bello|bene|fantastico|ottimo|giusto|"
            r"vero|terribile|interessante|perfetto|gentile)\b"
        ),
        r"che (?:peccato|bello|bella|sorpresa)",
        r"(?:è stato )?(?:un )?piacere",
        r"buona (?:giornata|serata|fortuna)",
        r"ecco a (?:lei|te)",
        r"(?:lo )?spero",
    ),
    hedge=(
        r"(?:io )?(?:penso|credo|direi|suppongo) che",
        r"secondo me,?",
        r"il fatto è che",
        r"mi sembra che",
        r"a dire il vero,?",
    ),
    joint=(
        "e poi",
        "e quindi",
        "e",
        "ma",
        "quindi",
        "perché",
        "allora",
        "poi",
        "però",
        "quando",
        "mi può",
    ),
)
