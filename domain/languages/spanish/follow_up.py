"""Spanish words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="decir dig expli saber conocer recomend indic comprob mir encontr",
    deed="llam enví envi mand confirm avis contact averigu reserv pid ped reembols devol devuelv cambi sustitu "
    "cancel anul prepar entreg repar organiz program inform encarg ocup vendr tramit gestion solucion arregl "
    "pronto más.tarde en.breve transfer",
    ringing="llam",
    moment=r"hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|esta (?:tarde|noche|semana)|próxim[oa] "
    r"(?:semana|mes)|semana que viene|mediodía|(?:dentro de|en) (?:\w+ ){1,3}(?:minutos?|horas?|días?|semanas?)"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|a las? \w+",
    thanks="gracias agradec agradezc",
    praise=r"todo (?:bien|perfecto|en orden)|estupendo|perfecto"
    r"|encantad\w|genial\w*|estupend\w|maravill\w+|precios\w+|enhorabuena",
    denial=r"no|nunca|nada|nadie|todavía|aún|pero|rot\w|falta\w*|otra vez",
)
