"""French words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_DAYS = DayWords(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        "janvier|janv", "fevrier|fevr?", "mars", "avril|avr", "mai", "juin", "juillet|juil", "aout",
        "septembre|sept", "octobre|oct", "novembre|nov", "decembre|dec",
    ),
    doubtful_months=frozenset({3, 9}),
    relative=(
        ("apres[- ]demain", 2),
        ("avant[- ]hier", -2),
        ("demain", 1),
        ("hier", -1),
        ("aujourd'? ?hui|ce (?:matin|soir|midi)|cet apres[- ]midi|cette nuit|dans la (?:journee|matinee|soiree)", 0),
    ),
    ordinal="er|",
    first="premier",
    of="de|du",
    the_day="le|au",
    numbered=(
        "premier", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "dix[- ]sept", "dix[- ]huit", "dix[- ]neuf", "vingt",
        "vingt[- ]et[- ]un", "vingt[- ]deux", "vingt[- ]trois", "vingt[- ]quatre", "vingt[- ]cinq",
        "vingt[- ]six", "vingt[- ]sept", "vingt[- ]huit", "vingt[- ]neuf", "trente", "trente[- ]et[- ]un",
    ),
    alone_after="pour|avant|d'ici|jusqu|au plus tard|des",
    parts=r"(?:en )?(?:fin d')?(?:apres-midi|soiree|journee)|soir|midi|(?:a )?\d{1,2} ?(?:h|heures)\w*",
    goes_on=r"a|au|dans la|matin|du mois|et|ou|au plus tard|avant|sans faute|prochain|je|nous|vous|on|il|elle",
    separators="/",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="le|ce|du|au|des|des le|a partir du|a partir de|a compter du",
    by=r"(?:date limite|echeance|dernier delai|delai)(?: (?:est|expire|tombe))?(?: le| :)?|"
    r"d'ici(?: a| au| le)?|pour(?: le)?|jusqu'(?:au|a)|au plus tard(?: le)?|(?:le )?(?:delai|echeance) au",
    before="avant(?: le)?",
    after="apres(?: le)?|pas avant(?: le)?",
    since="depuis(?: le)?",
    this="ce",
    coming="(?:le |ce )?prochain",
    coming_behind="prochain|qui vient|a venir",
    next="(?!)",
    last="(?!)",
    last_behind="dernier",
    next_week="(?:de )?la semaine prochaine|(?:de )?la semaine qui vient",
    this_week="de cette semaine|cette semaine",
    past=r"depuis|devait|devaient|devais|aurait|auraient|"
    r"etais|etait|etaient|avais|avait|avaient|a dit|m'a|nous a|ai (?:recu|commande|appele|paye|achete|eu|envoye)"
    r"|avons (?:recu|commande|appele|paye|achete|envoye)|a ete|est (?:venue?|passee?|arrivee?|tombee? en panne)",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "une?": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "quatorze": 14, "quinze": 15, "vingt": 20, "vingt[- ]quatre": 24, "trente": 30,
        "quarante[- ]huit": 48, "soixante[- ]douze": 72,
    }),
    to="a|ou|et|-",
    about="environ|a peu pres|au plus|au maximum|maximum|encore|les|les prochaines|les prochains|de",
    hours="heures?|h",
    days="jours?(?: calendaires?)?",
    working_days="jours? (?:ouvres?|ouvrables?)",
    weeks="semaines?",
    months="mois",
    within=r"dans(?: un delai de)?|sous(?: un delai de)?|d'ici(?: a)?|en l'espace de|comptez|compter|faut|prend(?:ra)?"
    r"|dans les|sous les",
    from_now="a partir d'aujourd'hui|a compter d'aujourd'hui",
    ago_before="il y a|ca fait|voila",
    ago_behind="(?!)",
    lasting="depuis|pendant|il y a|apres|tous les|ca fait",
    also="et",
    anchored="apres|suivant|suivants|a compter d[eu]|a partir d[eu]|des|sur|par|avant|plus tard",
    inclusive=frozenset({8, 15}),
    end_of="(?:la |a la )?fin(?: du mois)?(?: de)?|fin d'",
    end_of_day="(?:la |a la |en )?fin de (?:la )?(?:journee|matinee|apres[- ]midi)",
    end_of_week="(?:la |a la |en )?fin de (?:la |cette )?semaine"
    "|(?:avant|d'ici) (?:le |ce )?week[- ]end",
    end_of_next_week="(?:la |a la )?fin de (?:la )?semaine prochaine",
    end_of_month="(?:la |a la |en )?fin (?:du|de|de ce) mois",
    end_of_next_month="(?:la |a la )?fin du mois prochain",
    of_next_month="du mois prochain",
    end_of_year="(?:la |a la |en )?fin (?:d'|de l'|de cette )annee",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        "du <weekday> au <weekday>|<weekday> ?(?:a|-) ?<weekday>|entre le <weekday> et le <weekday>",
        (
            "(?:le|un|les|chaque|tous les|ce fameux|premier|deuxieme|dernier) <weekday>"
            r"(?! (?:prochain|qui vient|de la semaine|de cette|dernier|passe|\d|matin \d))"
        ),
        r"(?:m|mr|monsieur|madame|mme|mlle|docteur|dr|robinson)\.? <weekday>",
        "<weekday> (?:saint|noir|gras)|black friday|cyber monday",
        "le lendemain",
        (
            r"(?:prend\w*|prenez|pris|choisi\w*|appuyez sur|faites|composez|tapez|bus|tram|ligne|numero|salle"
            r"|porte) le \d{1,2}"
        ),
        "24/24|7/7|24/7",
        "pas (?:demain|aujourd'hui|(?:ce )?<weekday>)",
        "(?:a )?un de ces jours|de nos jours|l'autre jour",
    ),
    unclear=(
        "<weekday> en (?:huit|quinze)|(?:demain|aujourd'hui) en (?:huit|quinze)|<weekday> suivant|<weekday> d'apres",
        (
            "dans (?:les |la )?(?:quelques|prochains|prochaines|deux ou trois|plusieurs|jours|semaines)"
            r"(?: prochaine?s| prochains)?(?: (?:jours|semaines|mois|heures))?(?: qui viennent)?"
        ),
        (
            "(?:d'ici |sous |dans )(?:quelques|peu de) (?:jours|semaines|mois|heures)|dans une (?:dizaine"
            "|quinzaine) de jours"
        ),
        "d'ici une (?:dizaine|quinzaine) de jours",
    ),
    periods=(
        (
            "(?:debut |milieu |au debut de |courant |dans )?(?:la |cette )?semaine(?: prochaine| qui vient)"
            "|(?:le )?mois prochain|dans la semaine|cette semaine"
        ),
        "(?:ce|le) week[- ]end(?: prochain)?",
    ),
)
