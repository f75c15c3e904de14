"""English words that distinguish English from the other known languages."""

from domain.languages.parts.frequent import FrequentWords

FREQUENT = FrequentWords(
    most="the of and to a in is it you that he was for on are with as i his they be at this have from or had by "
    "but not what all were we when your can said there use an each which she do how their if will up about "
    "out them then so some her would make like him into has look more go see no way could my than been who "
    "its now did get may i'm it's don't i'll please after wants asked because before been called does until "
    "whether yes yet",
    telling="contact customer caller call calling back refund order ordered invoice delivery asks agreed agent "
    "promised new send sent received need needs still waiting appointment price money days weeks want know "
    "think should any again today tomorrow thank thanks hello just really very over also only too never "
    "always here where why well good right let us our me am being doesn't didn't isn't can't won't that's i'd "
    "we'll you're they're",
)
