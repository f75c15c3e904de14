"""Portuguese words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="perguntar dizer diga expli saber conhec recomend indic verific encontr",
    deed="lig telefon retorn envi mand confirm avis contat contact reserv pedir encomend reembols devol troc "
    "substitu cancel anul prepar entreg repar organiz marc agend inform ocup trat encaminh resolv dig[oa]- em.breve "
    "mais.tarde transfer",
    coming=r"cheg vai\b vão\b vem\b passa passo passamos lev sai\b sair fica(?:m|r|rá)?\b pront est(?:á|ará)\b "
    r"vai.ter terá receb "
    r"instal acab trat[oa]\b resolv adia atras",
    oneself=r"\w{2,}(?:amos|emos|imos)",
    standing=r"aberto\w*|abert\w+|fechad\w+|abrimos|fechamos|válid\w+|vale|até (?:sábado|segunda|terça|quarta|quinta|"
    r"sexta|amanhã),? então|começa\w*|termina|dura|pode\w*|poderá|tem (?:de|que|até)|têm (?:de|que|até)|"
    r"precis\w+|percebo|foi|foram|consulta|(?:temos|estamos|somos|tínhamos|queremos|sabemos)|há|seria|espero|"
    r"caduca",
    pointing=r"(?:(?<=^)|(?<=[:,;] ))(?:vem|vai|passa|chega)|\w+-(?:lh[oa]s?|n?[oa]s?|l[oa]s?)|lh[oa]s?|isso|isto|"
    r"disso|disto",
    ringing="lig telefon retorn",
    moment=r"hoje|amanhã|(?:segunda|terça|quarta|quinta|sexta)(?:-| )feira|na (?:segunda|terça|quarta|quinta)|sexta"
    r"|sábado|domingo|esta (?:tarde|noite|semana)|(?:próxim[oa] (?:semana|mês)|semana que vem)|meio-dia"
    r"|(?:dentro de|em) (?:\w+ ){1,3}(?:minutos?|horas?"
    r"|dias?|semanas?)|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
    r"|às \w+",
    thanks="obrigad agradeç agradec",
    praise=r"tudo (?:bem|certo|em ordem)|perfeito"
    r"|ótim\w|excelente\w*|maravilh\w+|parabéns|adorei|lind[oa]s?|delicios\w+|maravilh\w+",
    denial=r"não|nunca|nada|ninguém|ainda|mas|partid\w|falta\w*|outra vez|de novo",
)
