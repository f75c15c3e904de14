"""English words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"says|said|tells (?:us|them|him|her)|writes|wrote|reports (?:an?|the|that|his|her)|reported|"
        r"claims that|claimed|"
        r"states|stated|asks|asked|is asking|wants|wanted|wishes|wished|would like|requests|"
        r"requested|demands (?:an?|the|that|to)|demanded|complains|complained|mentions|mentioned|hopes|hoped|"
        r"needs|needed|expects|expected|thinks|believes|according to|wonders|wondered|"
        r"inquire[sd]|enquire[sd]|insists|insisted|suggests|suggested|proposes|proposed"
    ),
    favours=(
        r"refund\w*|reimburs\w*|credit(?:s|ed)?|discount\w*|waiv\w+|compensat\w+|goodwill|damages|"
        r"free|owed?|owes|due|entitled|grant\w*|approv\w+|exempt\w*|written off|void|lapse[sd]?|"
        r"gift\w*|gets?|receives?|gives?|given|pays? no(?:thing)?|does not pay|off|vip|premium|"
        r"priority|special|important|regular|loyal|closed|settled|resolved|solved|withdrawn|"
        r"satisfied|pleased|happy|urgent|accepts|agreed|right|iban|bank details|handled|"
        r"must|has to|have to|should|shall|"
        r"account|perfect|went well|in order|everything|covers|no complaint|"
        r"next step|next action"
    ),
    reaches=(
        r"call\w*|ring|phone|reply|answer|respond|tell|explain|ask|check|find out|clarify|"
        r"look into|contact|get back|inform|let|see|verify|confirm|review|discuss|find|"
        r"investigate|follow up|wait|remind"
    ),
    serves=(
        r"send|post|mail|e-?mail|deliver|bring|collect|pick up|book|reserve|arrange|repair|fix|mend|"
        r"replace|exchange|swap|order|install|visit|come|measure|quote|prepare|correct|change|move|update|"
        r"add|cancel"
    ),
)
