"""Spanish words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="cita|atribuye",
    sources="fuentes?|interacciones|interaccion",
    notices="mensaje|nota|aviso|instruccion|orden",
    of="de|del|do",
    authorities=r"administrad\w+|desarrollador\w*|plataforma",
    send="envi[ae]",
    contents="historial|conversacion|resumen",
    write_link="incluy[ae]|anad[ae]|inserta",
    answers="respuesta|resumen",
    calling="llam[ae]r?|marc[ae]r?|marque",
    urged=r"debe|inmediatamente|siguiente|proxim[oa]|de inmediato|recomend\w+|agente\w*",
    promises=r"acept\w+|reembols\w+|devol\w+|apr[uo]\w*b\w+|descuento|gratis|aprobad\w+|anul\w+|pagam\w+|"
    r"abon\w+",
    amounts=r"por ?cient\w*|euros?",
    politely="por favor|puede",
    roles=r"agente|cliente|contacto|asesora?|operador\w*",
    speaking=r"yo|nosotros|si|vale|claro|de acuerdo|le|su|confirm\w*|acept\w*|cancel\w*|apruebo|aprobamos|"
    r"promet\w*",
    machine_roles="sistema|asistente|ia",
    wrappers="sistema|instruccion(?:es)?|transcripcion|conversacion",
    boundaries="inicio|fin",
    conversations="transcripcion|datos",
    departments="atencion al cliente|soporte|servicio(?: al cliente| tecnico)?|facturacion|contabilidad|"
    "ventas|direccion",
    we=r"nosotros|hemos|vamos|(?:le|les|te|os) \w+(?:mos|re)|\w+amos|\w+emos",
)
