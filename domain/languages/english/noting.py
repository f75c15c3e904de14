"""English: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that="(?:notes?|noting|write|put|log|record|mark|register|take note|bear in mind)(?: it|"
    " this)?(?: down)?,? that",
    hearsay="(?:colleagues?|agents?|advis[eo]rs?|managers?|supervisors?|somebody|someone|they|lady|gentleman|"
    r"rep)(?: \w+){0,2}? (?:told|promised|said|assured|agreed|confirmed|guaranteed|offered)|(?:i was|"
    "i've been|i have been|we were|we've been) (?:told|promised|assured|informed|offered)|"
    "i(?:'ve)? heard (?:from|that)|hearing is|apparently|supposedly|word is",
    next_steps=r"(?:next|following) (?:\w+ )?(?:steps?|actions?|moves?)|(?:steps?|actions?) to take|to-?do",
    displays="bullet points?|key points?|highlights|talking points|top of the (?:notes?|page|screen)|"
    "your (?:screen|display)|(?:customer|client) (?:card|profile|history)|history of this (?:customer|client|"
    "contact)|(?:screen|display) (?:shows?|says?)",
    demands="make sure|must|should|shall|has to|have to|needs? to|ought to|can (?:just )?(?:say|read)",
    sees_next=r"(?:next|other|new) (?:agent|colleague|advis[eo]r|operator|person) (?:\w+ )?(?:sees|reads|gets|"
    "opens|looks|finds)",
    granted="owe[sd]?|owing|due to me|nothing (?:is |more |else )?(?:due|open|owed|to pay|outstanding)|"
    r"settled|free of charge|exempt\w*|entitled|waived?|dropped|written off|verified",
    mine="me|my|mine|our|us|i|i'll|we|we'll",
)
