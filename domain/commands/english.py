"""English."""

from domain.commands.vocabulary import Vocabulary

ENGLISH = Vocabulary(
    turn_away=r"ignore|disregard|forget(?! to\b)|override|bypass|discard|set aside|"
    r"(?:do not|don't|no longer|stop) (?:follow|obey|comply|adhere)(?:ing)?|stop listening to|"
    r"pay no attention to",
    earlier=r"(?:all|any|every|whatever)(?! (?:of )?(?:the|our|my) (?!above|previous|prior|earlier))|previous|prior|"
    r"above|earlier|preceding|your|existing|original|initial|system|you (?:were|have|had|are|got)",
    prompts=r"(?:system|initial|original) prompts?|system messages?|prior prompts?|your programming",
    orders=r"instructions?|prompts?|guidelines|directives?|commands|constraints|guidance|rules|orders|"
    r"training|restrictions|context|policies|directions",
    all_before=r"(?:everything|all|anything) (?:that (?:is |was |came )?)?(?:above|before this|"
    r"written (?:above|before)|said so far)|what (?:you (?:were|have been) told|came before)",
    voided=r"(?:previous|prior|earlier|above|initial|original) (?:instructions?|rules|prompts?|"
    r"guidelines|directions|orders)[^.!?]{0,30}?(?:void|cancell?ed|invalid|superseded|obsolete|"
    r"no longer|outdated|replaced|(?:don't|do not) (?:matter|apply|count))",
    machines=r"ai|llms?|language models?|ai (?:models?|assistants?|systems?)|chatbots?|gpt|"
    r"chatgpt|claude|gemini|copilot|summari[sz]er|summari[sz](?:ation|ing) (?:model|tool|bot|system|"
    r"engine)|summary (?:bot|writer|tool|generator|engine)|whoever (?:is )?(?:summari[sz]|read|writ)\w* this",
    sets_role=r"you are now (?:an? |the |in )?(?:\w+ ){0,2}?(?:ai|assistant|model|bot|dan|pirate|"
    r"poet|translator|hacker|administrator|admin|character|mode|robot|terminal|unrestricted|"
    r"unfiltered)\b|from now on,? you(?: are (?:an? |the )(?:\w+ )?(?:ai|assistant|model|bot|pirate|"
    r"robot|admin\w*)|(?: must| shall| will| should| are to)?(?: only| always)? (?:answer|write|"
    r"respond|reply|act|speak|obey|output|summari[sz]e|pretend))\b|"
    r"you will now (?:act|play|pretend|answer|write)|pretend (?:that )?you(?:'re| are| have) (?:an? |no |"
    r"the )|pretend to be (?:an? )?(?:\w+ )?(?:ai|assistant|model|bot|pirate|admin\w*|system)|"
    r"act (?:as|like) (?:an? |the |my )?(?:\w+ ){0,2}?(?:ai|assistant|model|bot|chatbot|dan|terminal|"
    r"pirate|system|admin\w*|poet|hacker)\b|act as if you(?:'re| are| were| have)|you are dan\b|"
    r"imagine (?:that )?you(?:'re| are) (?:an? |the )[^.!?]{0,30}? (?:and|who) (?:approve|grant|write|"
    r"answer|promise|confirm)|role-?play as|stay in character|do anything now|(?:enable|enter|"
    r"activate) (?:dan|god|jailbreak|unrestricted|sudo|unfiltered) mode|you have (?:been freed|"
    r"no restrictions|no rules)",
    announces=r"new (?:instructions?|system prompt|directives?|orders) ?:|your new (?:task|role|"
    r"instructions?|goal|mission|objective|persona) (?:is|are)|system (?:override|prompt ?:)|"
    r"(?:this is|here is) (?:an? |the )?(?:\w+ )?(?:system|admin|administrator|developer|override) "
    r"(?:message|instruction|command|override|directive)|administrator override|"
    r"this (?:message|text|note) (?:overrides|supersedes)|"
    r"(?:ai|llm|assistant|model) (?:instructions?|directives?|commands?|note) ?:|"
    r"agents? (?:must|shall|has to) (?:immediately |now )?(?:wire|waive|disclose|reveal|"
    r"transfer (?:the |all )?(?:money|funds|amount))",
    summaries=r"summar(?:y|ies)|insights|next action|recommend(?:ed|ation)\w*"
    r"(?: next)? (?:step|action)|final answer|your (?:answer|output|response)",
    write=r"write|state|include|insert|put|append|output|print|mention|claim|conclude|say|add|report|"
    r"describe|label|classify|treat|list|mark",
    frame=r"begin|start|end|replace|set|make|change|finish",
    must=r"must|should|shall|has to|have to|needs? to|is to|are to",
    contain=r"say|state|read|include|mention|contain|begin|start|end|recommend|describe|claim|conclude|"
    r"be written",
    answer=r"write|answer|respond|reply|speak|summari[sz]e|continue|translate|output|switch",
    only=r"from (?:here|now) on|henceforth|always",
    entirely=r"only|exclusively|nothing but|everything|(?:the )?(?:whole|entire)|summary|insights|"
    r"output|all your",
    languages=r"english|french|german|spanish|italian|portuguese|dutch|russian|chinese|japanese|"
    r"arabic|latin|klingon|hindi|polish|turkish|pirate|emojis?|base64|json|html|markdown|rhymes",
    reveal=r"reveal|print|repeat|show|display|output|tell|give|leak|expose|disclose|copy|list|quote|"
    r"recite|send|include|what (?:is|are|was|were)",
    secrets=r"(?:system|initial|hidden|secret|original|internal) (?:prompts?|instructions?|rules|"
    r"messages?|configuration)|your (?:system )?prompt\b(?! (?:service|reply|response|answer|attention|"
    r"action|payment))|instructions (?:that )?you (?:have|had|were|got|received)|"
    r"(?:text|everything|words|lines) above|api[ -]?keys?|secret keys?|your (?:exact |full |own )"
    r"instructions",
    other_people=r"(?:other|all(?: the| your)? other|all(?: your)?|every) (?:contacts?|customers?|clients?|"
    r"organi[sz]ations?)(?! (?:service|support|care|person|form|number|who))(?:'s|')?",
    personal=r"data|names|numbers|phones?|details|records|transcripts?|histor(?:y|ies)|conversations",
)
