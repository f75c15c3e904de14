"""Names that only a list can distinguish from other words, at the start of a sentence or among German nouns."""

_PLACES = """
afrika amerika amsterdam antwerp antwerpen anvers asien athen athenes athens barcelona barcelone
bayern belgien berlin bern bilbao bochum bologna bonn bordeaux boston braga brasilien bremen
bristol brugge brussel brussels bruxelles budapest chicago china coimbra cologne copenhagen
dallas deutschland dortmund dresden dublin duisburg dusseldorf edinburgh eindhoven england
erfurt europa firenze florence florenz frankfurt frankreich freiburg geneva geneve genf genova
gent glasgow granada graz grenoble griechenland groningen grossbritannien hamburg hannover
heidelberg helsinki hessen holland houston indien innsbruck istanbul italien japan kanada
karlsruhe kassel kiel koln kopenhagen lausanne leeds leipzig liege lille lisboa lisbon lisbonne
lissabon liverpool londen london londra londres lubeck lyon madrid mailand mainz malaga mallorca
manchester mannheim marseille miami milan milano montpellier moscow moskau muenchen munchen
munich munster murcia nantes naples napoli neapel newcastle niederlande nurnberg oslo osterreich
palermo parigi parijs paris polen portugal prag prague rennes rom roma rome rostock
rotterdam russland saarbrucken sachsen salzburg schweiz seattle sevilla sheffield spanien
stockholm strasbourg strassburg stuttgart tokio tokyo torino toulon toulouse turin turkei usa
utrecht valencia venedig venezia venice venise vienna vienne warsaw warschau wien wiesbaden
wuppertal zaragoza zurich
"""
_FAMILY_NAMES = """
albrecht almeida alonso alvarez alves anderson bakker barbieri baumann bennett bernard bianchi
brouwer bruno campbell cardoso caruso carvalho claes clement collins colombo correia davis
dekker diaz dijkstra dominguez dubois dupont dupuis durand edwards esposito evans fernandes
fernandez ferrara ferrari ferreira fournier francois friedrich garcia garnier gauthier gautier
giordano girard gomes gomez goncalves gonzalez goossens guerin gunther gutierrez harris hartmann
hendriks hernandez herrmann hoffmann hofmann hughes jackson jacobs jansen janssen janssens
jimenez johnson jones kelly kohler krause lambert lefebvre lefevre lehmann lombardi lopes lopez
lorenz maes maier mancini mariani marques martin martinelli martinez martins mayer meier meijer
mendes mertens meyer molina moller monteiro moore moreau moreira morel moretti morris mueller
mulder muller munoz murphy neumann nunes nunez oliveira ortega ortiz peeters pereira perez
perrin peters phillips ramirez ribeiro ricci richardson rinaldi rizzo roberts robinson rodrigues
rodriguez rogers romero rossi rousseau ruiz russo sanchez santoro santos schmidt schmitt scholz
schroder schubert schulz schulze silva simon smit smith soares sousa stewart suarez sullivan
teixeira thomas thompson torres vazquez vermeulen vieira visser walter watson willems williams
wilson wagner weber winkler fischer wouters zimmermann
"""

PLACES = frozenset(_PLACES.split())
"""Folded names of large towns and their countries, except those that are other words in a known language."""
FAMILY_NAMES = frozenset(_FAMILY_NAMES.split())
"""Folded family names that are frequent in the known languages, except those that are also other words."""
