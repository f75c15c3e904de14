"""Words that help to distinguish a name of a person or company from a word that is only capitalised."""

from domain.languages.known import KNOWN_LANGUAGES

_CAPITALISED_EVERYWHERE = """
ai sms whatsapp internet email e-mail pdf pin id iban bic sepa url app ok faq tv usb gps wifi wi
fi crm utc gmt cet cest eur usd gbp chf asap sim gb mb faqs
"""
_GIVEN_NAMES = """
aaliyah aaron abdul abigail adam adele adrian adriana agathe agnes ahmed aidan aisha alan albert
alberto aldo alejandro alessandro alessia alex alexander alexandra alexandre alfonso ali alice
alicia alina alison alvaro amanda amelia amelie amine amy ana anais anders andre andrea andreas
andres andrew angela angelique angelo anita anja anna annabelle anne annette annika anouk anthony
antoine antoinette anton antonella antonia antonio apolline ariane armando armin arnaud arthur
astrid aurelie axel baptiste barbara bart bastian bastien beatrice beatriz ben benedetta benjamin
benoit berenice bernadette bernard bernd bert beth bettina bianca birgit bjorn boris bram brenda
brian brigitte bruno bryan caleb callum camila camille carina carla carlo carlos carlotta carmen
carole carolina caroline caspar catarina caterina catherine cecile cecilia cedric celine chantal
charles charlie charlotte cheryl chiara chloe chris christel christian christina christine
christoph christophe christopher ciara cindy claire clara clarisse claude claudia claudio clement
clementine colin connor corentin corinna corinne cornelia cristian cristina cyril daan damian
damien daniel daniela daniele danielle danny daphne dario darren dave david davide debbie deborah
delphine denis denise dennis derek diana diane diego dieter dirk domenico dominik dominique dora
doris dorothee dorothy douglas dylan edith edouard eduardo edward elaine eleanor elena eleonora
eleonore elias elisa elisabeth elise eliza elizabeth ella ellie elliot elodie eloise elvira emil
emile emilia emiliano emilie emily emma emmanuel emmanuelle emre enrico enrique enzo eric erik
erika ernesto esteban estelle esther ethan etienne eugene eugenia eva evan evelyn fabian fabien
fabienne fabio fabrice fabrizio fatima federica federico felicia felipe felix ferdinand fernand
fernanda fernando filipa filippo fiona flavia fleur florence florian floris francesca francesco
francine francis francisco franck francois francoise franka franz frederic frederik frederique
freya friedrich fritz gabriel gabriela gabriele gaelle gareth gavin genevieve george georges
georgia gerald geraldine gerard gerhard gerrit giacomo gianluca gianna gianni gilles gina giorgia
giorgio giovanna giovanni gisela giulia giuseppe glenn gloria gonzalo gordon graham gregory guido
guillaume gunter gustavo gwen hanna hannah hanneke hans harald harriet harry hassan heather hector
heidi heike heinrich heinz helen helena helene helga helmut hendrik henk henri henriette henrik
henry herbert hilda holger horst hubert hugo ian ignacio imran ines inga inge ingrid ioana irene
irina isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques jaime jake jakob
james jan jane janet janine janneke jannik jared jasmin jason jasper javier jean jeanette jeanne
jeannette jeff jelle jennifer jens jeremy jeroen jerome jessica jill joan joana joanna joanne joao
joaquin jochen joe joel joelle johan johanna johannes john jolanda jonas jonathan joost jordi jorg
jorge joris jose josef josefina joseph josephine josh joshua joyce juan juana judith jules julia
julian juliana julie julien juliette julio jurgen karen karim karin karl kaspar kate katharina
katharine katherine kathleen kathrin kathy katie katja katrin kees keith kelly kenneth kerstin
kevin kim kirsty klara klaus koen konrad kristin kurt kyle ladislas lara larissa lars laura laure
laurent lea leandro leila lena leo leon leonard leonardo leonie leonor leonore leticia lewis liam
lieke lilian liliana lilly lina linda lindsay lionel lisa livia loic lola lorena lorenzo loretta
lorna lothar lotte louis louisa louise luc luca lucas lucia luciana lucie lucien lucille luigi
luis luisa lukas lukasz lydia lynn maarten maddalena madeleine magali maike maja malcolm malik
malte manfred manon manuel manuela marc marcel marcela marcella marcello marco marcos mareike
margaret margarita margaux margherita margot marguerite maria mariam mariana marianne marie
marieke mariella marijke marilyn marina mario marion marisa marisol marit marius marjolein markus
marlene marlies marta martha marthe martin martina martine mary mateo mathias mathieu mathilde
matteo matthew matthias mattia maud maureen maurice mauro max maxime maximilian mees megan mehdi
meike melanie michael michaela michel michele michelle miguel mike milena millie mireille
mirella miriam mirjam mohamed mohammad mohammed monica monika monique moritz muriel myriam nadia
nadine nancy naomi natalia natalie natasha nathalie nathan neil nele niamh nicholas nick nicola
nicolas nicole niek niels nigel nikolai nils nina noah noelle noemie nora norbert nuno octavio
odile oleg olga oliver olivia olivier oliviero ondine oriane orlando ornella oscar oskar otto
pablo pamela paola paolo pascal pascale patricia patrick patrizia paul paula pauline paulo pedro
peggy perrine peter petra phil philip philipp philippe phoebe pierre piet pieter pim priscilla
quentin rachel rafael rafaela ralf ralph ramon randy raoul raphael raquel raul raymond rebecca
regina regine reinhard remi renate renato renaud rene rhys ricardo riccardo richard rita robbert
robert roberta roberto robin rocco rodolfo rodrigo roger roland romain roman romina romy ronald
ronan rory rosa rosalie rosanna rosemary roxane ruben rudi rudolf rui ruth ruud ryan sabina sabine
sabrina sally salome salvatore sam samantha samira samuel sander sandra sandrine sanne santiago
sara sarah sarai sascha saskia scott sebastian sebastien selma serena serge sergio severine
shannon sharon shaun sheila shirley sibylle siegfried sigrid silke silvana silvia silvio simon
simona simone simonetta sjoerd sofia solange solene sonia sophia sophie soren stacey stefan
stefania stefano steffen stella stephan stephane stephanie stephen steve steven stijn stuart susan
susana susanne suzanne sven sybille sylvain sylvie tamara tania tanja tatiana tatjana teresa tessa
thea theo theresa thibault thibaut thierry thijs thilo thomas thorsten tiago tiffany tijmen tilman
tim timo tina tineke tobias tom tomas tommaso tommy tony torsten tracey tracy trevor trudy tyler
udo ulla ulrich ulrike umberto ursula uwe valentin valentina valeria valerie vanessa vera verena
veronica veronique victor victoria viktor vincent virginie vittoria viviana vivien vivienne volker
walter wendy werner wiebke wilhelm willem william wilma wim wolfgang wouter xaver xavier yann
yannick yasmin yasmine yolanda youssef yusuf yves yvette yvonne zoe zoltan
"""

NAME_TITLES = frozenset(word for one in KNOWN_LANGUAGES for word in one.names.titles.split())
"""Titles that are seldom anything else before a capital."""
TITLES = NAME_TITLES.union(*(one.names.doubtful_titles.split() for one in KNOWN_LANGUAGES))
CAPITALISED_WORDS = frozenset(_CAPITALISED_EVERYWHERE.split()).union(
    *(one.names.capitalised.split() for one in KNOWN_LANGUAGES)
)
"""Words that are written with a capital, or in capitals, without being names."""
GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Folded given names that are frequent in the known languages, except those that can also begin a sentence as another
word.
"""
