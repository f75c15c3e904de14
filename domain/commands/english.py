"""English."""

from domain.commands.vocabulary import Vocabulary

ENGLISH = Vocabulary(
    turn_away=r"ignore|disregard|forget(?! to\b)|override|bypass|discard|set aside|"
    r"(?:do not|don't|no longer|stop) (?:follow|obey|comply|adhere)(?:ing)?|stop listening to|"
    r"pay no attention to|"
    r"put (?:out of|aside)|leave aside|never mind|abandon|neglect|unlearn|take no notice of|"
    r"do away with|throw (?:out|away)|drop|free yourself (?:from|of)|break free (?:from|of)|"
    r"leave(?=[^.!?]{0,60} behind)|set(?=[^.!?]{0,60} aside)|disable|deactivate|turn off|"
    r"switch off",
    earlier=r"(?:all|any|every|whatever)(?! (?:of )?(?:the|our|my) (?!above|previous|prior|earlier))|previous|prior|"
    r"above|earlier|preceding|your|existing|original|initial|system|you (?:were|have|had|are|got)",
    prompts=r"(?:system|initial|original) prompts?|system messages?|prior prompts?|your programming|"
    r"your (?:training|safeguards|guardrails)|(?:previous|original|current|assigned|"
    r"summari[sz]\w+) tasks?",
    orders=r"instructions?|prompts?|guidelines|directives?|commands|constraints|guidance|rules|orders|"
    r"training|restrictions|context|policies|directions",
    all_before=r"(?:everything|all|anything) (?:that (?:is |was |came )?)?(?:above|before this|"
    r"written (?:above|before)|said so far)|what (?:you (?:were|have been) told|came before)|"
    r"(?:everything|all|anything|what(?:ever)?) (?:that )?(?:you(?:'ve| have| had| were)?(?: been|"
    r" just)? (?:told|given|taught|instructed|asked)|they (?:told|"
    r"taught) you)[^.!?]{0,15}?\b(?:before|earlier|above|previously|until|up to|so far|"
    r"at the (?:start|beginning)|initially|by (?:the |your )?(?:developer|system|admin|"
    r"creator))\w*|what (?:the |your )?(?:developers?|system|admin\w*|operators?|"
    r"creators?) (?:told|taught|asked|instructed) you",
    voided=r"(?:previous|prior|earlier|above|initial|original) (?:instructions?|rules|prompts?|"
    r"guidelines|guidance|directives?|commands|training|directions|orders)[^.!?]{0,30}?(?:void|cancell?ed|"
    r"invalid|superseded|obsolete|"
    r"no longer|outdated|replaced|(?:don't|do not) (?:matter|apply|count))",
    machines=r"ai|llms?|language models?|ai (?:models?|assistants?|systems?)|chatbots?|gpt|"
    r"chatgpt|claude|gemini|copilot|summari[sz]er|summari[sz](?:ation|ing) (?:model|tool|bot|system|"
    r"engine)|summary (?:bot|writer|tool|generator|engine)|whoever (?:is )?(?:summari[sz]|read|writ)\w* this|"
    r"automated (?:system|tool|reader|summary)|models? (?:that is |which is |who is |"
    r"that are )?(?:processing|reading|analy[sz]ing|summari[sz]ing|handling|generating)",
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
    r"no restrictions|no rules)|"
    r"(?:act|behave|speak|respond|answer|write) (?:as|like) (?:an? |the |"
    r"my )?(?:\w+ ){0,2}?(?:manager|director|boss|ceo|supervisor|lawyer|owner) (?:who|that|and)|"
    r"take on the (?:persona|role|character|identity) of|adopt the (?:persona|role|identity) of|"
    r"you(?:'re| are) no longer (?:an? |the )?(?:summari\w+|ai|assistant|model|bot)|let(?:'s| us|"
    r"s) play (?:a game|pretend)[^.!?]{0,20}?you(?:'re| are)|imagine (?:that )?you(?:'re|"
    r" are) (?:an? |the |my )(?:boss|manager|ceo|director|supervisor|owner|head)\b|"
    r"from (?:this (?:point|moment)(?: on| forward| onwards?)?|here on),? you (?:are an?|must|"
    r"shall|will|should|only|always|answer|write|respond)|(?:simulate|"
    r"emulate) an? (?:\w+ ){0,2}?(?:ai|persona|model|assistant)|you are now unrestricted|"
    r"roleplay as",
    announces=r"new (?:instructions?|system prompt|directives?|orders) ?:|your new (?:task|role|"
    r"goal|mission|objective|persona) (?:is|are)|your new instructions? (?:is|are) ?(?::|to\b|as follows)|"
    r"system (?:override|prompt ?:)|"
    r"(?:this is|here is) (?:an? |the )?(?:\w+ )?(?:system|admin|administrator|developer|override) "
    r"(?:message|instruction|command|override|directive)|administrator override|"
    r"this (?:message|text|note) (?:overrides|supersedes)|"
    r"(?:ai|llm|assistant|model) (?:instructions?|directives?|commands?|note) ?:|"
    r"agents? (?:must|shall|has to) (?:immediately |now )?(?:wire|waive|disclose|reveal|"
    r"transfer (?:the |all )?(?:money|funds|amount))|"
    r"(?:output|answer|response|summary|reply) language (?:is|must|should|has|shall|will|:|=)|"
    r"language of (?:the|your) (?:summary|output|answer|response|insights) (?:is|must|should|has|"
    r"shall|will)|(?:when|if|once) (?:this|the) [\w ]{0,20}?(?:is|gets|"
    r"will be) (?:being )?summari[sz]ed|(?:the|your) real (?:task|instruction|goal|mission|"
    r"job)s?(?: ?:| is\b| are\b)|set (?:the )?(?:next_?action|summary|statements?|language) (?:to|"
    r"=)|"
    r"(?:supersede|override|overrule)s? (?:all |any |every )?(?:of )?(?:the |your )?(?:previous|"
    r"prior|earlier|existing|above) (?:instruction|directive|rule|context|guideline|prompt)|"
    r"(?:the following|below) (?:is|are) (?:an? |your |the )?new (?:instruction|task|order|"
    r"directive)|(?:begin|start|end|prefix|preface) (?:all |every |"
    r"each )?(?:of )?your (?:answers?|repl(?:y|ies)|responses?|outputs?) with|(?:output|"
    r"print) (?:only )?the (?:exact |following )?(?:text|words?|phrase|sentence)|"
    r"with the (?:single|exact) (?:word|phrase|sentence)|before you (?:summari[sz]e|translate)|"
    r"execute (?:this|the following) (?:command|code|instruction)|emergency override",
    summaries=r"summar(?:y|ies)|insights|next action|recommend(?:ed|ation)\w*"
    r"(?: next)? (?:step|action)|final answer|your output|"
    r"notes? for the agent|recap|briefing",
    write=r"write|state|include|insert|put|append|output|print|mention|claim|conclude|say|add|report|"
    r"describe|label|classify|treat|list|mark|"
    r"record|note|register|log|document|jot|enter|make sure|put down|write down",
    frame=r"begin|start|end|replace|set|make|change|finish",
    must=r"must|should|shall|has to|have to|needs? to|is to|are to",
    contain=r"say|state|read|include|mention|contain|begin|start|end|recommend|describe|claim|conclude|"
    r"be written",
    answer=r"write|answer|respond|reply|speak|summari[sz]e|continue|translate|output|switch",
    only=r"from (?:here|now) on|henceforth|always",
    entirely=r"only|exclusively|nothing but|everything|(?:the )?(?:whole|entire)|summary|insights|"
    r"output|all your|"
    r"no matter|regardless|whatever you",
    languages=r"english|french|german|spanish|italian|portuguese|dutch|russian|chinese|japanese|"
    r"arabic|latin|klingon|hindi|polish|turkish|pirate|emojis?|base64|json|html|markdown|rhymes",
    reveal=r"reveal|print|repeat|show|display|output|tell|give|leak|expose|disclose|copy|list|quote|"
    r"recite|send|include|what (?:is|are|was|were)|"
    r"share|read out|spell out|expose",
    secrets=r"(?:system|initial|hidden|secret|original|internal) (?:prompts?|instructions?|rules|"
    r"messages?|configuration)|your (?:system )?prompt\b(?! (?:service|reply|response|answer|attention|"
    r"action|payment))|instructions (?:that )?you (?:have|had|were|got|received)|"
    r"(?:text|everything|words|lines) above|api[ -]?keys?|secret keys?|your (?:exact |full |own )"
    r"instructions|"
    r"very first (?:message|instruction|prompt|text) (?:that )?you|hidden (?:rules|text|"
    r"configuration)",
    other_people=r"(?:other|all(?: the| your)? other|all(?: your)?|every) (?:contacts?|customers?|clients?|"
    r"organi[sz]ations?)(?! (?:service|support|care|person|form|number|who))(?:'s|')?|"
    r"(?:previous|last|other) (?:customers?|contacts?|clients?|callers?)(?! (?:service|support|"
    r"care|person|form|number|who))|(?:customers?|contacts?|callers?|clients?) (?:that |"
    r"whom? )?you (?:summari[sz]ed|processed|handled|read)",
    personal=r"data|names|numbers|phones?|details|records|transcripts?|histor(?:y|ies)|conversations|"
    r"phone number|address(?:es)?|e-?mails?",
    given=r"you (?:were|have been|had been|are|got|received|have|had)(?: just| once)?(?: (?:given|told|"
    r"handed|taught|shown|supplied))?|you've (?:been|got)|given to you|(?:that|which) (?:guide|"
    r"govern|bind) you|(?:developers?|admin\w*|creators?|they) (?:gave|told|set|wrote)",
    at_start=r"at the (?:very )?(?:start|beginning|outset)|initially|originally|verbatim|word for word|"
    r"in full|by (?:the |your )?(?:developers?|system|admin\w*|creators?)",
    lapsed=r"(?:do|does|did) (?:not|no longer) (?:apply|count|matter|hold|bind)|(?:don't|"
    r"doesn't) (?:apply|count|matter|bind|hold)|no longer (?:appl|count|valid|matter|in force|"
    r"bind)\w*|(?:is|are|was|were) (?:now |only |just |all )?(?:void|obsolete|invalid|cancel\w*|"
    r"outdated|superseded|replaced|suspended|lifted|a test|revoked|withdrawn|null)",
    reads=r"read\w*|summari[sz]\w*|process\w*|analy[sz]\w*|pars\w*|evaluat\w*|review\w*|handl\w*",
    hide=r"leave out|omit|(?:do not|don't|never) (?:mention|include|report|list|write|say)|hide|"
    r"keep quiet about|suppress",
    proposals=r"next actions?|(?:actions?|steps?) (?:that )?you (?:propose|recommend|suggest)|"
    r"your recommendations?",
    stops=r"(?:stop|quit|cease|give up) (?:the )?summari[sz]\w*|(?:do not|don't|never|"
    r"no need to) summari[sz]e|(?:instead of|rather than) (?:an? |the )?summar\w+|(?:write|"
    r"compose|output|produce|sing) (?:me )?an? (?:\w+ )?(?:poem|haiku|limerick|sonnet|rap|"
    r"fairy ?tale)",
    frees=r"(?:disabl|turn off|switch off|deactivat|bypass|ignor|remov|without|overrid|lift|"
    r"disregard)\w*(?: (?:all|any|your|the|of|these|those|its))* (?:safety|content|ethical|"
    r"moderation) (?:filter|guideline|measure|restriction|polic|check|protocol|guardrail|rule)|"
    r"(?:safety|content|ethical|moderation) (?:filter|guideline|measure|restriction|polic|check|"
    r"protocol|guardrail)\w*[^.!?]{0,30}?\b(?:disabled|off|offline|suspended|revoked|lifted|"
    r"no longer)|you(?:'re| are) (?:no longer|not|never) bound by|"
    r"you (?:now )?have no (?:more )?(?:restrictions|limits|limitations|filters|guardrails|"
    r"constraints)|(?:unrestricted|jailbreak|jailbroken|uncensored|unfiltered|dan|god) mode|"
    r"you are (?:now )?(?:operating )?in (?:\w+ )?(?:debug|root|admin|training|developer|"
    r"maintenance|diagnostic) mode|you (?:have been|are) (?:granted|elevated|promoted|unlocked|"
    r"unrestricted)|(?:act|respond|answer|speak) (?:freely|without (?:any )?(?:restriction|filter|"
    r"limit|content))|i (?:hereby )?(?:authori[sz]e|order|instruct|command) you to (?:ignore|"
    r"bypass|disregard|write|say|approve)",
)
