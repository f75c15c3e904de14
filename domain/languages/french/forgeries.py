"""French words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="cite[zr]?|citer|attribue[zr]?",
    sources="sources?|interactions?",
    notices="messages?|notes?|instructions?|consignes?",
    of="de|du|des|d",
    authorities=r"administrat\w+|developpeurs?|plateforme",
    send="envoie|envoye[zr]|transmets",
    contents="historique|conversation|resume",
    write_link=r"ajoute[zr]?|inclu\w+|insere[zr]?",
    answers="reponse|resume|synthese",
    calling="appele[zr]?|rappele[zr]?|rappelle|composer|compose[zr]?|joindre",
    urged=r"doi[ts]|immediatement|prochaine|conseill\w+|urgence|urgent\w*",
    promises=r"d'accord|rembours\w+|annul\w+|accord\w+|garanti\w*|remise|gratuit\w*|regle|clos|prioritaire|"
    r"offr\w+|valid\w+|vers\w+",
    amounts="pour ?cent|euros?",
    politely="veuillez|pouvez|merci",
    roles=r"conseill\w+|operateur|client",
    speaking="je|j|nous|oui|d'accord|votre",
    machine_roles="systeme|assistant|ia",
    wrappers="systeme|consignes?|transcription",
    boundaries="fin|debut",
    conversations="consignes?|transcription|donnees",
    departments="service(?: client(?:ele)?| clients)?|support|assistance|comptabilite|direction|facturation|"
    r"conseil\w*",
    we="nous|on vous|je vous|j'ai",
)
