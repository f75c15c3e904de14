"""What helps to tell a person's or company's name from a word that is only written with a capital."""

_TITLES = """
mr mrs ms miss mister dr prof sir madam monsieur madame mme mlle m mademoiselle maitre herr herrn
frau senor senora senorita don dona sr sra srta signor signora signore sig dott dottor dottoressa
senhor senhora dhr mevrouw mevr meneer mijnheer
"""
_CAPITALISED_WORDS = """
contact contacts agent agents customer client ai sms whatsapp call voicemail internet email e-mail
english french german spanish italian portuguese dutch anglais sie ihr ihre ihren ihrem ihrer
ihnen lei suo sua pdf pin id iban bic sepa vat tva iva mwst btw url app ok faq tv usb gps wifi wi
fi crm utc gmt cet cest am pm eur usd gbp chf
"""
_GIVEN_NAMES = """
aaron abdul adam adele adrian adriana agnes ahmed aisha alan albert alberto alejandro alessandro
alessia alex alexander alexandra alexandre alfonso ali alice alicia alina amelia amelie amine ana
anais andre andrea andreas andres andrew angela angelo anita anja anna annabelle anne annette
annika anthony antoine anton antonella antonia antonio arnaud arthur astrid aurelie barbara bart
bastian beatrice beatriz ben benjamin benoit bernard bernd bianca birgit boris brian bruno camila
camille carina carla carlo carlos carmen carolina caroline catarina caterina catherine cecile
cecilia celine charles charlotte chiara chloe chris christian christina christine christoph
christopher claire claudia claudio clement clementine colin corinne cristian cristina damien
daniel daniela daniele danielle dave david davide deborah delphine denis dennis diana diego dieter
dominik dominique dora dorothy eduardo edward elena eleonora elise eliza elizabeth ella elodie
emil emilia emilie emily emma emmanuel enrico enzo eric erik ernesto esther eva evelyn fabian
fabien fabio fabrice fatima federica federico felipe felix ferdinand fernanda fernando filipa
filippo fiona flavia florence florian francesca francesco francis francisco franck francois
francoise franz frederic frederik friedrich gabriel gabriela gabriele gaelle george georges
georgia gerard gerhard gianluca gianni gilles giorgia giorgio giovanna giovanni giulia giuseppe
gloria gonzalo gregory guido guillaume gustavo hanna hannah hans harald harry hassan heike
heinrich heinz helen helena helene helga helmut henri henrik henry herbert hugo ian ignacio ines
inge ingrid irene isabel isabella isabelle ivan jacob jacqueline jacques jaime jakob james jan
jane janet jasmin jason javier jean jeanne jeff jennifer jens jerome jessica joan joana joao
joaquin joel johan johanna johannes john jonas jonathan jorge jose josef joseph joshua juan juana
judith julia julian juliana julie julien juliette jurgen karen karim karin karl katharina kathrin
katja katrin kevin klara klaus konrad kristin lars laura laure laurent lea lena leo leon leonardo
leonie liam lieke lina linda lisa lorenzo louis louise luc luca lucas lucia lucie luis luisa lukas
luigi maarten magali malik manuel manuela marc marcel marcela marco marcos margaret margaux margot
maria mariana marie marieke marina mario marion marisa marius marlene marta martha martin martina
martine mary mateo mathias mathieu mathilde matteo matthew matthias maurice mauro maxime megan
mehdi melanie mia michael michel michele michelle miguel mireille mohamed mohammed monica monika
monique nadia nadine natalia natalie nathalie nathan nicola nicolas nicole nils nina noah noemie
nora norbert nuno odile oliver olivia olivier oscar pablo paola paolo pascal patricia patrick paul
paula paulo pauline pedro peter petra philip philipp philippe pierre pieter quentin rachel rafael
raphael raquel raul rebecca regina remi renate renato rene ricardo riccardo richard rita robert
roberta roberto roger roland romain roman ronald rosa rui ruth ryan sabine sabrina salvatore
samantha samuel sandra sander sandrine santiago sara sarah sebastian sebastien sergio silke silvia
simon simona simone sofia sonia sophia sophie stefan stefania stefano steffen stephan stephane
stephanie stephen steve steven susan susana susanne suzanne sven sylvain sylvie tania tatiana
teresa theo theresa thibault thierry thomas tiago tim timo tobias tomas tommaso tony ulrich ulrike
ursula uwe valentin valentina valerie vanessa vera veronica veronique victor victoria viktor
vincent virginie vittoria volker walter werner wilhelm willem william wolfgang xavier yann yasmin
yasmine yolanda youssef yves yvonne zoe
"""

TITLES = frozenset(_TITLES.split())
NAME_TITLES = TITLES - {"m", "don", "miss", "sir", "madam", "dona"}
"""Those that are hardly anything else before a capital."""
CAPITALISED_WORDS = frozenset(_CAPITALISED_WORDS.split())
"""Written with a capital, or in capitals, without naming anybody."""
GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Frequent in the seven languages, folded, without those that also begin a sentence as another word."""
