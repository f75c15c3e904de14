"""Spanish words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"(?:decidido|decidimos|decidí) (?:no|que no)|no (?:tiene|tienen|necesita|necesitan) que venir"
    r"|ya no (?:l[oa]s? )?(?:quiero|queremos|necesito|necesitamos|(?:me|nos) (?:interesa|hace falta)|hace falta|es"
    r" necesario|voy a|vamos a|hay que|tienen? que|vengan?|manden?)"
    r"|cancel\w+"
    r"|anul\w+"
    r"|al final (?:no|nada|ning\w+)|finalmente (?:no|nada|ning\w+)|mejor no|olv[ií]d\w+"
    r"|hemos cambiado de (?:idea|opinión)|he cambiado de (?:idea|opinión)|no hace(?: ya)? falta|déjelo|déjalo",
    everything=r"todo|déjelo|déjalo",
    amiss=r"no (?:me |nos )?(?:ha|han|he|hemos) (?:llegado|venido|recibido|funcionado)|no (?:me |nos )?(?:llegó|vino"
    r"|llega|funciona|arranca|enciende|va)|sigo (?:sin|esperando)|seguimos (?:sin|esperando)|todavía no|aún no"
    r"|nadie ha|no (?:ha )?(?:pasó|pasado|llegó|llegado|vino|venido) nada|nada (?:llegó|pasó|ha llegado)"
    r"|rot[oa]s?|estropead\w+|averiad\w+|dañad\w+|defectuos\w+|gotea|pierde|falta(?:n)?|urgente\w*"
    r"|inaceptable|cobrado dos veces|equivocad\w+|queja|reclamación",
    done=r"enviad\w+|mandad\w+|he enviado|vuelven? a funcionar|ya funcionan?|(?:ha sido|han sido|fue|fueron"
    r"|está|están|queda|quedan) (?:\w+ )?(?:emitid|hech|pagad|anulad|cambiad|reparad|arreglad|sustituid|resuelt"
    r"|desbloquead|activad|list)[oa]s?|adjunt\w+|salido|reembolsad\w+|entregad\w+|transferid\w+"
    r"|aquí (?:tiene|va|están?)|está hecho|ya está",
    seen_to=r"ya est[áa]n? (?:cambiad|hech|anotad|cancelad|actualizad|corregid|arreglad)[oa]s?|"
    r"acab[oa]\w* de \w+r|lo he (?:cambiado|hecho|anotado|cancelado|corregido)|queda anotad[oa]|hecho",
    arranged=r"cita|confirmad\w+|reservad\w+|registrad\w+|apuntad\w+|recordatorio|recordamos",
    depends=r"si|a menos que|siempre que",
    keeping=r"guard\w+|apart\w+",
    paying=r"reembols\w*|devolv\w*|devuelv\w*|abon\w*|ingres\w*|transfer\w*|dinero|cuenta",
    received=r"funcionan? (?:ya|ahora|de nuevo)|ya (?:funcionan?|va bien)|"
    r"(?:ha|han) (?:llegado|venido|pasado)|vino|vinieron"
    r"|recogid\w+|llegó|llegaron|recibid\w+|recibí|(?:ya )?l[oa]s? tengo|(?:he|hemos) (?:ido|"
    r"pasado) a (?:buscar|recoger)\w*|pas(?:é|amos) a recoger\w*",
    writing=r"mensaje|sms|correo|escrib\w+|aviso|avisaré|confirm\w*",
    cancelling="anul cancel",
)
