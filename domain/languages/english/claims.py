"""English words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"ask\w*|want\w*|need\w*|request\w*|wonder\w*|question\w*|[ei]nquir\w*|would like|"
        r"wish\w*|hop(?:es?|ed|ing)|look(?:s|ed|ing)? for|whether|if|seek\w*|expect\w*|"
        r"demand\w*|check\w*|chas\w+|curious|unsure|interested|follow\w* up|propos\w+|"
        r"offer\w*|suggest\w*"
    ),
    promised=r"promis\w+|agree[ds]|assur\w+|guarantee\w*|commit\w+|confirm\w+|undert\w+|accept\w+",
    completed=(
        r"(?:has|have|had|was|were|been|got|'s|'ve)(?: \w+){0,2}? \w+(?:ed|en)|(?<!be )\w{2,}ed|"
        r"(?<!be )(?:sent|paid|did|made|gave|took|brought|bought|found|came|went|got|put|sold|"
        r"done|gone|kept|lost|built|held|met|dealt|rang|spoke|swapped|fitted)"
    ),
    told=(
        r"promis\w*|agree\w*|assur\w*|offer\w*|explain\w*|mention\w*|propos\w*|suggest\w*|"
        r"plann\w*|arrang\w*|schedul\w*|book\w*|reserv\w*|decid\w*|hop\w*|expect\w*|wish\w*|"
        r"want\w*|need\w*|intend\w*|estimat\w*|quot\w*|request\w*|complain\w*|discuss\w*|"
        r"indeed|speed|concern\w*|interest\w*|supposed|includ\w*|cover\w*|allow\w*|requir\w*|"
        r"been"
    ),
    reported=(
        r"ask\w*|report\w*|confirm\w*|stat\w*|answer\w*|repli\w*|wonder\w*|inform\w*|advis\w*|"
        r"remind\w*|announc\w*|inquir\w*|enquir\w*|describ\w*|notic\w*|warn\w*|add\w*|list\w*|"
        r"nam\w*|claim\w*|check\w*|rang|spoke|call\w*|contact\w*"
    ),
    clause=r"that|whether|if|when|how|what|where|which|who|why|about|for|to",
    done=(
        r"fixed|delivered|sent|refunded|repaired|replaced|paid|shipped|collected|cancelled|"
        r"closed|sorted|solved|done|gone|finished|installed|changed|corrected|issued"
    ),
    to_come=(
        r"will|\w*'ll|going to|shall|must|owes?|ha(?:s|ve) to|needs? to|is to|are to|"
        r"to be \w+ed|promis\w+|outstanding|pending|not yet|plans? to|intends? to"
    ),
    denied=(
        r"not|\w+n't|cannot|never|no|none|nobody|nothing|refus\w+|declin\w+|reject\w+|"
        r"den(?:y|ie[sd])|unable|impossible"
    ),
    lacking=(
        r"down|broken?|missing|fail\w*|stop\w*|late|cancel\w*|against|instead|problem\w*|"
        r"wrong|unless|off|lost|too|leak\w*|forgot\w*|faulty|closed|busy|hardly|dead|"
        r"out of|expired|unfortunately|sorry|afraid|still|damaged|only"
    ),
    grave=(
        r"threat\w*|sue[sd]?|suing|lawyers?|solicitors?|attorneys?|court|legal action|police|"
        r"fraud\w*|scam\w*|lied|lying|liars?|insult\w*|abus\w*|rude\w*|illegal\w*|steal\w*|"
        r"stole\w*|theft|aggressive\w*|angry|furious|shout\w*"
    ),
    by=r"by",
    checks=(
        r"check\w*|wait\w*|await\w*|remind\w*|ask\w*|see|find out|make sure|verify|confirm|"
        r"chase|follow up|expect\w*|whether|if"
    ),
)
