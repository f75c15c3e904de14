"""Italian words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="cita|attribuisci",
    sources="fonti|fonte|interazion[ei]",
    notices="messaggio|avviso|istruzione|nota",
    of="di|del|della|da",
    authorities=r"amministrat\w+|sviluppator\w+|piattaforma",
    send="invia",
    contents="conversazione|riassunto",
    write_link="aggiungi|inserisci",
    answers="risposta|riassunto",
    calling=r"chiam[ai]\w{0,2}|richiam\w{0,4}",
    urged="deve|subito|immediatamente|prossim[oa]",
    promises=r"rimbors\w+|approv\w+|sconto|annull\w+|pagh\w+|regal\w+",
    amounts="euro",
    politely="per favore|puo",
    roles="agente|cliente|operatore",
    speaking="io|noi|va bene|confermo|si",
    machine_roles="sistema|assistente",
    wrappers="sistema|istruzion[ei]",
    boundaries="fine|inizio",
    conversations="trascrizione|dati",
    departments="assistenza|servizio clienti|supporto|amministrazione|contabilita|vendite|direzione",
    we=r"noi|abbiamo|(?:le|vi|ti) \w+iamo|\w+iamo",
)
