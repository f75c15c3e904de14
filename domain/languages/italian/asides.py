"""Italian words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        (
            r"grazie (?:a tutti )?per (?:aver guardato|la visione|aver ascoltato|l'ascolto"
            r"|la vostra attenzione)(?: .{0,30})?"
        ),
        r"(?:non dimenticate di )?iscriv\w+(?:vi)?(?: al (?:mio |nostro )?canale)?(?: .{0,40})?",
        r"sottotitoli (?:creati|e revisione|a cura|di|realizzati).{0,60}",
        r"(?:ci vediamo|alla|al) (?:nel |alla )?prossim[oa](?: (?:video|volta))?",
        r"continua",
        r"tutti i diritti riservati",
    ),
    menus=(
        (
            r"(?:prema|premere|digiti|digitare|selezioni) (?:il tasto |il |lo )?(?:\d|uno|due|tre|quattro|cinque"
            r"|sei|sette|otto"
            r"|nove|zero|asterisco|cancelletto)\b"
        ),
        (
            r"(?:chiamat\w+|telefonat\w+|conversazion\w+) (?:potra\w*|potrebbe\w*|puo|possono|sara\w*|viene"
            r"|e) (?:\w+ )?"
            r"(?:essere )?registrat\w+"
        ),
        r"registrat\w+ (?:per|a fini|ai fini) (?:\w+ ){0,3}(?:qualita|formazione|sicurezza)",
        r"la (?:sua|vostra) (?:chiamata|telefonata) e (?:molto )?importante",
        r"(?:tutti )?i nostri (?:operatori|consulenti|addetti) sono",
        r"(?:la preghiamo di |si prega di |prego )?(?:rest\w+|attend\w+|rimang\w+) in linea",
        r"tempo (?:stimato )?di attesa",
        r"(?:posizione|posto) .{0,20}(?:coda|fila)",
        r"menu principale",
    ),
    greetings=(
        r"(?:risponde|ha raggiunto|avete raggiunto|questa e) (?:la |il )?(?:segreteria|casella vocale)",
        r"(?:lasci\w*|lasciat\w*|registri) (?:\w+ )?(?:un|il suo|il vostro)(?: \w+){0,2} messaggio",
        r"dopo (?:il|il segnale) (?:segnale|bip|tono|acustico)",
        (
            r"(?:il cliente|la persona|l'utente|il numero)(?: da lei)?(?: \w+){0,2} (?:non e|non puo|e occupato"
            r"|e spento"
            r"|al momento|potrebbe|chiamat\w|selezionat\w)"
        ),
        (
            r"(?:non (?:sono|siamo) (?:\w+ )?(?:raggiungibil\w|disponibil\w"
            r"|in grado di rispondere))(?:.{0,40}(?:messaggio"
            r"|momento))?"
        ),
        r"segreteria (?:telefonica )?(?:e )?piena",
    ),
    sounds=(
        (
            r"musica(?: .*)?|rumor\w*(?: .*)?|squillo|silenzio|applausi|ris[ao]t\w*|ride|ridono|sospir\w*|tosse"
            r"|tossisce"
            r"|incomprensibile|inudibile|non udibile|lingua straniera|parla\w* .*|pausa"
        ),
    ),
    media=(
        (
            r"media|immagine|foto|video|audio|messaggio vocale|nota vocale|sticker|adesivo|gif|documento|file|contatto"
            r"|scheda contatto|posizione|allegato|sondaggio"
        ),
    ),
    missing=(
        r"omess\w*|esclus\w*|allegat\w*|eliminat\w*|cancellat\w*|non inclus\w*|non disponibile",
    ),
    deleted=(
        r"(?:questo|il) messaggio e stato (?:eliminato|cancellato)(?: da .{1,40})?",
        r"hai eliminato questo messaggio",
        r"(?:chiamata|videochiamata) (?:vocale |video )?persa(?:,? .{0,40})?",
        r"in attesa del messaggio.{0,40}",
    ),
    reactions=(
        r"(?:ha messo (?:mi piace|like)(?: a)?|piace|ha adorato|ha riso (?:di|a)|ha enfatizzato|non piace)",
        r"ha reagito (?:con )?.{1,20} a|ha messo .{1,20} a",
    ),
    automatic=(
        r"\b(?:risposta|messaggio) automatic[oa]\b",
        r"\bfuori (?:sede|ufficio)\b",
        r"\b(?:sto guidando|sono alla guida)\b",
        r"non rispond\w+ a quest[oa] (?:messaggio|numero|mail|e-mail|sms)",
        r"abbiamo ricevuto (?:il suo|la sua|il vostro|la vostra) (?:messaggio|richiesta|mail)",
        r"(?:ora|adesso|al momento) non posso (?:parlare|rispondere)",
    ),
    opt_outs=(r"stop|basta sms|disiscriv\w+|cancellami|disattiva|annulla iscrizione",),
    code=(r"codice(?: di (?:verifica|sicurezza|accesso|conferma|attivazione))?|otp|pin",),
    password=(r"password|parola d'ordine",),
    security_code=(r"codice di sicurezza|cvv|cvc|(?:tre|3) cifre(?: (?:sul retro|dietro))?",),
    expiry=(r"scadenza|scade(?: il| a)?|valida fino(?: a| al)?",),
)

MASKS = MaskWords(
    card_number="numero di carta",
    security_code="codice di sicurezza",
    card_date="data della carta",
    account_number="numero di conto",
    code="codice",
    sign_in="password",
)
