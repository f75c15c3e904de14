"""Spanish words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="preguntar decir dig expli saber conocer recomend indic comprob mir encontr",
    deed="llam enví envi mand confirm avis contact averigu reserv pid ped reembols devol devuelv cambi sustitu "
    "cancel anul prepar entreg repar organiz program inform encarg ocup vendr tramit gestion solucion arregl "
    "pronto más.tarde en.breve transfer",
    coming=r"lleg vien vendrá irá\b va\b van\b pasa pasamos pasar sale sal(?:e|drá) tiene tendr recib estará "
    r"list[oa]s?\b "
    r"recog instal arregl\w+ termin está\b le.dar retras aplaz",
    oneself=r"\w{2,}(?:amos|emos|imos)",
    standing=r"abr(?:e|imos)|abiert\w+|cerrad\w+|cerramos|cierr\w+|vale|válid\w+|hasta|empiez\w+|comienz\w+|termina|"
    r"dura|pued[eo]s?|pueden|podrá\w*|tien(?:e|es|en) (?:que|hasta)|necesit\w+|entiendo|se (?:entregó|\w+ó)|"
    r"(?:no )?(?:tenemos|estamos|somos|hemos|habíamos|queremos|sabemos|creemos)|hay|sería|espero|vence",
    pointing=r"(?:(?<=^)|(?<=[:,;] ))(?:viene|va|pasa|llega)|(?:se|te|os|me) l[oa]s?|l[oa]s? (?:ten\w+|tien\w+|\w+(?:o|"
    r"[aei]mos))|\w+(?:ar|er|ir)(?:se|te)?l[oa]s?|eso|esto",
    ringing="llam",
    moment=r"hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|esta (?:tarde|noche|semana)|próxim[oa] "
    r"(?:semana|mes)|semana que viene|mediodía|(?:dentro de|en) (?:\w+ ){1,3}(?:minutos?|horas?|días?|semanas?)"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|a las? \w+",
    thanks="gracias agradec agradezc",
    praise=r"todo (?:bien|perfecto|en orden)|estupendo|perfecto"
    r"|encantad\w|genial\w*|estupend\w|maravill\w+|precios\w+|enhorabuena|riquísim\w+|buenísim\w+|preciosa",
    denial=r"no|nunca|nada|nadie|todavía|aún|pero|rot\w|falta\w*|otra vez",
)
