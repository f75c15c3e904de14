"""Italian words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"ignora(?:te|re)?|ignori|dimentica(?:te|re|ti)?|dimentichi|non seguire|tralascia(?:te)?|"
    r"scarta(?:te)?|disattendi|non tenere conto|trascura(?:te)?|lascia(?:te)? (?:perdere|stare|da parte)|"
    r"lasci (?:perdere|stare|da parte)|mett[ia] da parte|non (?:dare retta|badare|rispettare|considerare|"
    r"obbedire)|abbandona|disattiv[ai]|(?:metti|mettete|lascia|lasciate)(?=[^.!?]{0,40} da parte)|non (?:fare|"
    r"fate) caso a|non tenere conto di",
    earlier=r"tutt[eoi] (?:le|gli|i|il)|precedent\w*|le tue|iniziali|sistema|di cui sopra",
    prompts=r"messaggi[o]? di sistema|prompt (?:di sistema|iniziale)|tuo prompt|(?:la )?tua programmazione|"
    r"(?:i )?tuoi (?:filtri|limiti)|tue restrizioni|(?:il )?tuo addestramento|il tuo ruolo|la tua identita",
    orders=r"istruzion[ei]|direttive|prompts?|regol[ae]|ordini|restrizioni|contesto|indicazioni|compiti",
    all_before=r"tutto (?:cio che precede|quanto sopra|quello che precede)|(?:quello|cio|"
    r"quanto) (?:che )?(?:ti|le) (?:hanno|e stato) (?:detto|chiesto|insegnato)[^.!?]{0,15}?(?:prima|sopra|finora|"
    r"in precedenza|all'inizio)|tutto (?:cio |quello )?(?:che (?:e stato detto|viene) )?(?:sopra|prima)",
    voided=r"(?:istruzioni|regole|direttive) precedenti[^.!?]{0,30}?(?:annullat\w*|non valgono|invalid\w*|"
    r"nulle|superate)",
    machines=r"ia|ai|l'ia|intelligenza artificiale|l'intelligenza artificiale|modell[oi] linguistic[oi]|"
    r"assistente (?:ia|ai|virtuale)|chatgpt|generatore di riassunti|sistema automatico|modello che (?:legge|"
    r"riassume|elabora|genera)|riassuntore|modello di ia",
    sets_role=r"(?:ora|adesso|d'ora in poi),? (?:tu )?(?:sei (?:un |una |il |la )?(?:\w+ )?(?:pirata|"
    r"assistente|ia|bot|robot|modello|amministratore|poeta|traduttore)|agisci|devi rispondere|(?:rispondi|"
    r"scrivi)(?!(?:mi|ci)\b))|fai finta di essere|(?:^|[.!?:;,] ?)comportati come|interpreta il ruolo|"
    r"(?:comportati|si comporti|"
    r"agisci)(?: \w+){0,4}? come (?:un |una |il |la )?(?:\w+ )?(?:direttore|direttrice|capo|pirata|amministrator|"
    r"responsabile|avvocato)\w*|immagina di essere (?:un |una |il |la )?(?:capo|direttore|direttrice|pirata|"
    r"responsabile|robot|ia)\b|non sei piu (?:un |una )?(?:assistente|ia|modello|riassun)\w*|"
    r"da questo momento,? (?:comportati|rispondi|scrivi|agisci|sei)|agisci come se (?:fossi|non avessi)|(?:ora|"
    r"adesso) sei dan\b|diventa un (?:assistente|ia|robot)|sei un (?:\w+ ){0,2}?assistente (?:\w+ )?che (?:sempre|"
    r"mai|solo|concede|approva|dice)|(?:adesso|ora) sei \w*gpt\b|(?:parla|scrivi|"
    r"rispondi) (?:\w+ ){0,2}?come un pirata|(?:fai|fa|fate) (?:come se|finta che) (?:l'agente|l'operatore|"
    r"il consulente|l'azienda)|(?:^|[.!?:;,] ?)(?:supponi|presumi|assumi) che (?:l'agente|l'operatore|"
    r"il consulente|l'azienda)|sei (?:ora|adesso) un (?:pirata|assistente|robot|modello|direttore)|(?:rispondi|"
    r"scrivi|parla) come se fossi",
    announces=r"(?:il tuo|la tua) nuov[oa] (?:compito|ruolo|istruzione) e|nuov[ae] istruzion[ei] ?:|"
    r"questo e un (?:messaggio|comando) (?:di|del) sistema|lingua (?:di (?:uscita|output)|del riassunto|"
    r"della risposta) (?:e|sara|deve)|(?:la tua|il tuo) ver[oa] (?:compito|missione|istruzione)|"
    r"inizia (?:tutte )?(?:la tua|le tue) rispost[ae] con|ecco (?:le tue |le )?nuove istruzioni|"
    r"nuovo compito(?: per [^.!?:]{0,30})? ?: ?(?:indica|di|scrivi|annota|segnala|afferma|menziona|raccomanda|"
    r"metti)|la vera (?:conversazione|trascrizione) (?:inizia|comincia)|chi (?:scrive|redige|riassume|legge|"
    r"prepara)[^.!?]{0,30}?(?:note|riassunto|questo)\b[^.!?]{0,10}?\b(?:deve|devono)|come (?:ia|"
    r"intelligenza artificiale|modello linguistico|assistente ia),? (?:\w+ )?(?:devi|deve)|"
    r"istruzion[ei] ?: ?(?:di|dire|dici|indica|afferma|menziona|descrivi|scrivi)|(?:segui|seguite) (?:ora|"
    r"adesso) (?:queste|le seguenti) istruzioni|ogni (?:frase|risposta) (?:che scrivi|deve|dovra)|"
    r"azione (?:raccomandata|consigliata) ?:|prossima azione ?:|cosa (?:dice|contiene) il tuo prompt|(?:nascondi|"
    r"nasconda)[^.!?]{0,30}? (?:all'agente|all'operatore)|(?:tratta|considera) (?:quanto segue|cio che segue|"
    r"questo) come (?:una? )?(?:\w+ )?(?:regola|istruzione)|fai in modo che la prossima azione|"
    r"il tuo compito (?:ora e|e ora|adesso e)",
    summaries=r"riassunt[oi]|riepilog(?:o|hi)|sommario|prossima azione|tua risposta|sintesi|"
    r"azione (?:consigliata|raccomandata)|note per l'agente",
    write=r"scriv[ia]|di(?:ci|ca)|aggiung[ia]|inclu(?:di|da)|inseris(?:ci|ca)|mett[ia]|afferm[ai]|"
    r"menzion[ai]|indic(?:a|hi)|descriv[ia]|segnala|registra|annot[ai]|segn[ai]|riport[ai]|precis[ai]|scrivere|"
    r"dire|indicare|raccomanda|presenta|loda|descrivi|assumi",
    frame=r"inizi[ai]?|termina|sostituis(?:ci|ca)|cambia|fai in modo che",
    must=r"dev(?:e|ono)|dovra|dovrebbe",
    contain=r"dire|indicare|menzionare|contenere|iniziare|includere|raccomandare",
    answer=r"scriv[ia]|rispond[ia]|traduc[ia]|riassum[ia]|parl[ai]|rispondere|scrivere",
    only=r"sempre|d'ora in poi|da adesso",
    entirely=r"solo|soltanto|esclusivamente|tutto|il riassunto|la tua risposta|qualunque cosa|anche se|"
    r"interamente",
    languages=r"inglese|francese|tedesco|spagnolo|italiano|portoghese|olandese|russo|cinese|latino|klingon|"
    r"pirata|emoji|base64|json|html|markdown|rima",
    reveal=r"rivel[ai]|mostra(?:mi)?|stampa|ripeti|elenca|dammi|invia|cita|copia|quali sono|qual e|"
    r"mostrami|condividi|trascrivi|riporta|copia|incolla|cancella|elimina",
    secrets=r"prompt (?:di sistema|iniziale)|(?:le )?tue istruzioni|istruzioni (?:interne|nascoste|"
    r"iniziali|segrete|di sistema)|chiav[ei] api|tutto cio che precede|tuo prompt|istruzioni (?:di sistema|"
    r"ricevute)|il tuo prompt|prompt (?:nascosto|segreto|interno)|del tuo prompt",
    other_people=r"(?:(?:degli )?altri|tutti i) (?:clienti|contatti)|(?:client[ei]|"
    r"contatt[oi]) precedent[ei]",
    personal=r"dati|nomi|numeri|telefoni|conversazioni|cronologi[ae]|storico|cronologia",
    given=r"che (?:ti|le|vi|hai|ha|avete)\b[^.!?]{0,20}?\b(?:dato|dat[aie]|dett[oaie]|impost[oaie]|"
    r"ricevut[oaie]|fornit[oaie]|assegnat[oaie])|hai ricevuto",
    at_start=r"all'inizio|inizialmente|parola per parola|testualmente|alla lettera|per intero",
    lapsed=r"non (?:valgono|vale|si applica(?:no)?|conta(?:no)?)|(?:e|sono|era|erano) (?:annullat|obsolet|"
    r"superat|null[aeio]|sospes|decadut|un test|solo un test)\w*|(?:e|sono|era|erano) (?:tutto |"
    r"tutta )?(?:uno scherzo|un esempio|inventat[oa])",
    reads=r"legg\w*|riassum\w*|analizz\w*|elabor\w*|gener\w*|redig\w*",
    hide=r"non (?:menzionare|dire|includere|indicare|parlare|scrivere|citare)|omett\w*|nascond\w*|"
    r"lascia(?=[^.!?]{0,60} fuori\b)|ometti|non (?:includere|menzionare|citare)",
    proposals=r"prossima azione|azione (?:consigliata|raccomandata)|(?:azione|passo) che (?:consigli|"
    r"proponi|suggerisci|raccomandi)|tua raccomandazione",
    stops=r"smett[ia]la? di riassumere|smett[ia] di riassumere|non riassumere|invece d(?:i|el|"
    r"i un) riassun\w*|(?:scriv[ia]|componi) una? (?:\w+ )?(?:poesia|haiku|sonetto|fiaba)|smetti di essere (?:un |"
    r"il )?(?:\w+ )?(?:riassun\w+|assistente|ia|modello)|riassumi (?:questa|questo|la)[^.!?]{0,20}? (?:cosi|"
    r"come segue)",
    frees=r"non hai (?:piu )?(?:alcun|nessun|limit|restrizion|filtr|regol)\w*|rispondi (?:liberamente|"
    r"senza (?:filtr|restrizion|limit))|modalita senza (?:filtr|restrizion|limit)|"
    r"filtri di sicurezza[^.!?]{0,30}?(?:disattivat|sospes)|(?:cancella|elimina) (?:tutte )?le tue (?:regole|"
    r"istruzioni|direttive)|fai tutto (?:quello|cio) che (?:ti )?dico",
    commanded="istruzioni regole riassunto lingua",
)
