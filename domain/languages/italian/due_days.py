"""Italian words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_DAYS = DayWords(
    weekdays=("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"),
    months=(
        "gennaio|gen", "febbraio|feb", "marzo", "aprile|apr", "maggio", "giugno|giu", "luglio|lug", "agosto|ago",
        "settembre|sett", "ottobre|ott", "novembre|nov", "dicembre|dic",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("dopo ?domani", 2),
        ("l'altro ieri|altro ieri|avantieri|ieri l'altro", -2),
        ("domani(?: mattina| pomeriggio| sera| stesso)?|domattina", 1),
        ("ieri(?: mattina| pomeriggio| sera)?", -1),
        (("oggi(?: stesso| pomeriggio)?|stasera|stamattina|stamani|stanotte|questo pomeriggio|questa (?:mattina|sera)"
        "|in giornata"), 0),
    ),
    ordinal="o|",
    first="primo",
    of="di|del",
    the_day="il|il giorno|giorno|l'",
    numbered=(
        "primo", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
        "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti",
        "ventuno", "ventidue", "ventitre", "ventiquattro", "venticinque", "ventisei", "ventisette", "ventotto",
        "ventinove", "trenta", "trentuno",
    ),
    alone_after="entro|per|prima|il giorno|non oltre",
    parts=r"(?:nel )?pomeriggio|sera|notte|(?:a )?mezzogiorno|alle \w+",
    goes_on=r"alle|di questo mese|del mese|corrente|e|o|al piu tardi|mattina|pomeriggio|la|le|lo|vi|ti",
    separators="/",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="il|del|dal|a partire da|a partire dal|di|il giorno|al|questo|questa",
    by=r"(?:scadenza|termine(?: ultimo)?|scade)(?: e)?(?: il)?|"
    r"entro(?: e non oltre)?(?: il| le| la)?|per(?: il)?|fino a(?:l)?|al piu tardi(?: il| entro)?|non oltre(?: il)?"
    r"|(?:scade|scadenza) il",
    before="prima di(?: il)?|prima del(?:la)?",
    after="dopo(?: il)?|non prima di|non prima del(?:la)?",
    since="da(?! oggi| domani)|sin da",
    this="questo|questa",
    coming="(?:il |la |per il |entro il )?prossim[oa]",
    coming_behind="prossim[oa]|che viene|entrante",
    next="(?!)",
    last="(?:lo |la )?(?:scors[oa]|passat[oa]|ultim[oa])",
    last_behind="scors[oa]|passat[oa]",
    next_week="(?:della |la )?(?:settimana prossima|prossima settimana)",
    this_week="di questa settimana|questa settimana",
    past=r"doveva|dovevano|sarebbe|avrebbe|avrebbero|"
    r"ero|era|erano|aveva|avevano|avevo|(?:ho|ha|abbiamo|avete|hanno) \w+(?:[aiu]t[oaie]|[st]t[oaie]|s[oaie])"
    r"|stato|stata|stati|fu|disse|e (?:arrivato|venuto|successo)",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "una?|uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
        "dieci": 10, "undici": 11, "dodici": 12, "quattordici": 14, "quindici": 15, "venti": 20, "ventiquattro": 24,
        "trenta": 30, "quarantotto": 48, "settantadue": 72,
    }),
    to="a|o|e|ai|-",
    about="circa|all'incirca|massimo|al massimo|altri|altre|altre|le|i|i prossimi|le prossime|dai|un massimo di",
    hours="or[ae]|h",
    days="giorn[oi](?: di calendario| solari)?",
    working_days="giorn[oi] (?:lavorativ[oi]|ferial[ei]|utili)",
    weeks="settiman[ae]",
    months="mes[ei]",
    within=r"entro(?: un massimo di)?|tra|fra|nel giro di|nell'arco di|ci vogliono|ci vuole|occorrono|servono"
    r"|nei prossimi"
    r"|nelle prossime",
    from_now="da oggi|a partire da oggi|da adesso",
    ago_before="(?!)",
    ago_behind="fa|or sono|addietro",
    lasting="da|per|dopo|ogni|durante|negli ultimi|sono",
    also="ed?",
    anchored=r"da(?! oggi| adesso)|dal|dall'\w*|dalla|dopo|successiv[io]|lavorative|prima|fa|di preavviso",
    inclusive=frozenset({8, 15}),
    end_of="(?:a |alla |la )?fine(?: (?:di|mese di))?",
    end_of_day="(?:a |la |alla )?fine (?:della )?giornata|(?:entro )?sera",
    end_of_week="(?:a |la |alla )?fine (?:della |di questa )?settimana"
    "|(?:entro|prima del) (?:il )?(?:fine settimana|week[- ]?end)",
    end_of_next_week="(?:a |la |alla )?fine della (?:settimana prossima|prossima settimana)",
    end_of_month="(?:a |la |alla )?fine (?:del |di questo )?mese",
    end_of_next_month="(?:a |la |alla )?fine del (?:mese prossimo|prossimo mese)",
    of_next_month="del (?:mese prossimo|prossimo mese)",
    end_of_year="(?:a |la |alla )?fine (?:dell'|di quest')?anno",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        "dal(?:la)? <weekday> al(?:la)? <weekday>|<weekday> ?(?:a|al|-|fino a) ?<weekday>|tra <weekday> e <weekday>",
        (
            "(?:il|la|di|ogni|un|una|tutti i|tutte le|primo|prima|secondo|seconda|buon|buona|felice) <weekday>"
            r"(?! (?:prossim|scors|che viene|della settimana|\d))(?<!prima di lunedi)(?<!prima di martedi)"
            "(?<!prima di mercoledi)(?<!prima di giovedi)(?<!prima di venerdi)(?<!prima di sabato)"
        ),
        r"(?:signora?|signorina|sig|sig[.]?ra|dott|dottoressa|suor|zia|santa)\.? <weekday>",
        "<weekday> (?:santo|nero|grasso|delle palme)|black friday|cyber monday",
        "(?:volte|volta) in",
        "non (?:domani|oggi|<weekday>)",
        "24/7|7/7|24/24",
        "al giorno d'oggi|dall'oggi al domani|l'altro giorno|un giorno o l'altro|giorno per giorno|l'indomani",
    ),
    unclear=(
        "(?:oggi|domani|<weekday>) (?:a otto|in otto)|<weekday> successivo",
        (
            "(?:tra|fra|entro|nei|nelle|nel giro di) (?:qualche|pochi|poche|alcuni|alcune|un paio di|prossimi|prossime)"
            "(?: pochi)? (?:giorni|giorno|settimane|settimana|mesi|ore|ora)"
        ),
    ),
    periods=(
        (
            "(?:all'inizio della |a meta della |nella |la |entro la )?(?:settimana prossima|prossima settimana)"
            "|(?:il )?(?:mese prossimo|prossimo mese)|(?:in )?questa settimana|in settimana"
        ),
        "(?:il |nel |questo |prossimo )?(?:fine settimana|weekend)",
    ),
)
