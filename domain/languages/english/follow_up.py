"""English words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="see.if see.whether find.out tell explain say\\b know\\b recommend suggest advise describe remind check "
    "look find show",
    deed="call ring phone send post\\b e-?mail mail text contact touch get.back reach.out arrang organi[sz] book "
    "schedul order reserv refund credit replac exchang forward escalat confirm inform know updat bring deliver ship "
    "repair fix(?!ed.price) cancel prepar fil(?:e|ing)\\b log\\b remind pass.(?:it|this|that).on submit process "
    "investigat follow.up pay return chang set.up make.sure hold\\b working.on look.into looking.into "
    "sort chas hav(?:e|ing).a.word receiv ask "
    "(?<!as.)soon\\b shortly later com(?:e|es|ing).back be.with.you",
    coming=r"arriv reach get\b gets\b getting come\b comes\b coming be.here be.there be.ready be.done ready receiv "
    r"have.it have.them have.that be.with.you goes.out go.out leaves drop sort collect pick look.at install "
    r"be.fixed hand(?:s|ed|ing)?\b finish moved pushed.back postponed put.back",
    oneself=r"i|we|i'm|we're|i'll|we'll",
    standing=r"open|closed|closes|closing|valid|until|till|starts?|begins?|ends?|expires?|you (?:can|could|may|must|"
    r"might|need|want|wanted|should|have to|have until)|you'll (?:need|have to)|see you|understand|(?:i|"
    r"we) (?:have|had|are|am|were|was|need|know|see|think|thought|hope|want)|we've|i've|nothing|none|takes?|"
    r"last|would|should be (?:fine|ok)",
    pointing=r"he|she|they|it|them|that(?=\W*(?:$|for|to|by|on|over|done|sorted|today|tomorrow))|this|those|these|one",
    ringing="call ring phone",
    moment=r"today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:morning|afternoon"
    r"|evening|week|month)|noon|(?:with)?in (?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?)|end of (?:the )?(?:day"
    r"|week|month)|(?:january|february|april|june|july|august|september|october|november|december)|(?:march|may) \d+"
    r"|(?:in|at) the (?:morning|afternoon|evening)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)|o'clock",
    thanks="thank thanx thx cheers appreciate ta\\b",
    praise=r"all (?:good|fine|sorted)|works (?:great|fine|perfectly)|(?:very|so) happy|brilliant|perfect"
    r"|lovely|great|fantastic|wonderful|splendid|delighted|you (?:guys )?rock|delicious|gorgeous|beautiful|stunning",
    denial=r"no|not|never|nothing|nobody|none|still|yet|but|however|wrong|broken|missing|\w+n['\u2019]t|again",
)
