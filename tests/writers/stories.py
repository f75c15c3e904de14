"""One story in each known language: a boiler leaks, and is repaired or not."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from domain.interaction import Interaction, Speaker, Transcript, Utterance
from tests.builders import brief, call
from writers.extractive.writer import ExtractiveWriter
from writers.words import phrases_in

CONTACT, AGENT = Speaker.CONTACT, Speaker.AGENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`opening` and `middle` are the beginning of a call. Each of the other fields is one way in which it may continue.

    A summary must contain `matter`. It must not contain `empty`: greetings, fillers and courtesies.
    """

    opening: str
    middle: tuple[str, ...]
    matter: tuple[str, ...]
    empty: tuple[str, ...]
    promise: str
    day: str
    dated_promise: str
    undated_promise: str
    request: str
    question: str
    settled: str
    farewell: str
    message: str


STORIES = {
    "en": Story(
        opening="Hello, good morning. Um, my boiler has been leaking since Sunday and the kitchen floor is wet.",
        middle=(
            "Good morning, thank you for calling. I'm sorry to hear that. Which model is it?",
            "It is a Calora 300, we bought it two years ago.",
            "The Calora 300 is still under warranty, so the repair costs nothing.",
        ),
        matter=("boiler", "leaking", "kitchen floor"),
        empty=("Hello", "Good morning", "Um", "sorry to hear", "thank you"),
        promise="I'll send a technician on Thursday at nine.",
        day="Thursday",
        dated_promise="I'll send a technician.",
        undated_promise="That will be on Thursday at nine.",
        request="Could you send me the warranty papers by post?",
        question="How long does such a repair take?",
        settled="It works now, the leak is gone.",
        farewell="Thanks, goodbye.",
        message="Nobody came this morning. Can you tell me when the technician arrives?",
    ),
    "fr": Story(
        opening="Allô, bonjour. Euh, ma chaudière fuit depuis dimanche et le sol de la cuisine est mouillé.",
        middle=(
            "Bonjour, merci de votre appel. Je suis désolé. De quel modèle s'agit-il ?",
            "C'est une Calora 300, nous l'avons achetée il y a deux ans.",
            "La Calora 300 est encore sous garantie, donc la réparation ne coûte rien.",
        ),
        matter=("chaudière", "fuit", "cuisine"),
        empty=("Bonjour", "Allô", "Euh", "désolé", "merci"),
        promise="Je vous envoie un technicien jeudi à neuf heures.",
        day="jeudi",
        dated_promise="Je vous envoie un technicien.",
        undated_promise="Il passera jeudi à neuf heures.",
        request="Pourriez-vous m'envoyer les papiers de la garantie par la poste ?",
        question="Combien de temps dure une telle réparation ?",
        settled="Ça marche maintenant, la fuite a disparu.",
        farewell="Merci, au revoir.",
        message="Personne n'est venu ce matin. Pouvez-vous me dire quand le technicien arrive ?",
    ),
    "de": Story(
        opening="Hallo, guten Morgen. Ähm, mein Heizkessel tropft seit Sonntag und der Küchenboden ist nass.",
        middle=(
            "Guten Morgen, danke für Ihren Anruf. Das tut mir leid. Welches Modell ist es?",
            "Es ist eine Calora 300, wir haben sie vor zwei Jahren gekauft.",
            "Die Calora 300 hat noch Garantie, also kostet die Reparatur nichts.",
        ),
        matter=("Heizkessel", "tropft", "Küchenboden"),
        empty=("Hallo", "Guten Morgen", "Ähm", "tut mir leid", "danke"),
        promise="Ich schicke Ihnen am Donnerstag um neun einen Techniker.",
        day="Donnerstag",
        dated_promise="Ich schicke Ihnen einen Techniker.",
        undated_promise="Er kommt am Donnerstag um neun.",
        request="Könnten Sie mir die Garantiepapiere mit der Post schicken?",
        question="Wie lange dauert so eine Reparatur?",
        settled="Es funktioniert jetzt, das Leck ist weg.",
        farewell="Danke, auf Wiederhören.",
        message="Heute Morgen ist niemand gekommen. Können Sie mir sagen, wann der Techniker kommt?",
    ),
    "es": Story(
        opening="Hola, buenos días. Eh, mi caldera gotea desde el domingo y el suelo de la cocina está mojado.",
        middle=(
            "Buenos días, gracias por llamar. Lo siento mucho. ¿Qué modelo es?",
            "Es una Calora 300, la compramos hace dos años.",
            "La Calora 300 todavía está en garantía, así que la reparación no cuesta nada.",
        ),
        matter=("caldera", "gotea", "cocina"),
        empty=("Hola", "Buenos días", "Lo siento", "gracias"),
        promise="Le envío un técnico el jueves a las nueve.",
        day="jueves",
        dated_promise="Le envío un técnico.",
        undated_promise="Irá el jueves a las nueve.",
        request="¿Podría enviarme los papeles de la garantía por correo?",
        question="¿Cuánto tiempo dura una reparación así?",
        settled="Ya funciona, la fuga ha desaparecido.",
        farewell="Gracias, adiós.",
        message="No ha venido nadie esta mañana. ¿Me puede decir cuándo llega el técnico?",
    ),
    "it": Story(
        opening="Pronto, buongiorno. Ehm, la mia caldaia perde da domenica e il pavimento della cucina è bagnato.",
        middle=(
            "Buongiorno, grazie per aver chiamato. Mi dispiace. Che modello è?",
            "È una Calora 300, l'abbiamo comprata due anni fa.",
            "La Calora 300 è ancora in garanzia, quindi la riparazione non costa nulla.",
        ),
        matter=("caldaia", "perde", "cucina"),
        empty=("Pronto", "Buongiorno", "Ehm", "dispiace", "grazie"),
        promise="Le mando un tecnico giovedì alle nove.",
        day="giovedì",
        dated_promise="Le mando un tecnico.",
        undated_promise="Verrà giovedì alle nove.",
        request="Potrebbe mandarmi i documenti della garanzia per posta?",
        question="Quanto tempo dura una riparazione così?",
        settled="Adesso funziona, la perdita è sparita.",
        farewell="Grazie, arrivederci.",
        message="Stamattina non è venuto nessuno. Mi può dire quando arriva il tecnico?",
    ),
    "pt": Story(
        opening="Alô, bom dia. Hum, a minha caldeira pinga desde domingo e o chão da cozinha está molhado.",
        middle=(
            "Bom dia, obrigado por ligar. Lamento muito. Qual é o modelo?",
            "É uma Calora 300, nós comprámos há dois anos.",
            "A Calora 300 ainda está na garantia, por isso a reparação não custa nada.",
        ),
        matter=("caldeira", "pinga", "cozinha"),
        empty=("Alô", "Bom dia", "Lamento", "obrigado"),
        promise="Vou enviar um técnico na quinta-feira às nove.",
        day="quinta-feira",
        dated_promise="Vou enviar um técnico.",
        undated_promise="Ele vai na quinta-feira às nove.",
        request="Poderia enviar-me os papéis da garantia pelo correio?",
        question="Quanto tempo demora uma reparação dessas?",
        settled="Já funciona, a fuga desapareceu.",
        farewell="Obrigado, adeus.",
        message="Não veio ninguém esta manhã. Pode dizer-me quando chega o técnico?",
    ),
    "nl": Story(
        opening="Hallo, goedemorgen. Eh, mijn ketel lekt sinds zondag en de keukenvloer is nat.",
        middle=(
            "Goedemorgen, bedankt voor het bellen. Het spijt me. Welk model is het?",
            "Het is een Calora 300, we hebben hem twee jaar geleden gekocht.",
            "De Calora 300 valt nog onder de garantie, dus de reparatie kost niets.",
        ),
        matter=("ketel", "lekt", "keukenvloer"),
        empty=("Hallo", "Goedemorgen", "spijt me", "bedankt"),
        promise="Ik stuur donderdag om negen uur een monteur.",
        day="donderdag",
        dated_promise="Ik stuur een monteur.",
        undated_promise="Dat wordt donderdag om negen uur.",
        request="Kunt u mij de garantiepapieren met de post sturen?",
        question="Hoe lang duurt zo'n reparatie?",
        settled="Het werkt nu, het lek is weg.",
        farewell="Bedankt, tot ziens.",
        message="Er is vanochtend niemand gekomen. Kunt u mij zeggen wanneer de monteur komt?",
    ),
    "sv": Story(
        opening="Hej, god morgon. Öh, min värmepanna läcker sedan i söndags och köksgolvet är blött.",
        middle=(
            "God morgon, tack för att du ringer. Jag beklagar. Vilken modell är det?",
            "Det är en Calora 300, vi köpte den för två år sedan.",
            "Calora 300 har fortfarande garanti, så reparationen kostar ingenting.",
        ),
        matter=("värmepanna", "läcker", "köksgolvet"),
        empty=("Hej", "God morgon", "Öh", "beklagar", "tack"),
        promise="Jag skickar en tekniker på torsdag klockan nio.",
        day="torsdag",
        dated_promise="Jag skickar en tekniker.",
        undated_promise="Det blir på torsdag klockan nio.",
        request="Kan du skicka mig garantipapperen med posten?",
        question="Hur lång tid tar en sådan reparation?",
        settled="Det fungerar nu, läckan är borta.",
        farewell="Tack, hej då.",
        message="Ingen kom i morse. Kan du säga mig när teknikern kommer?",
    ),
}


def called(story: Story, *endings: str) -> tuple[str, ...]:
    """The turns of a call. The contact's comes first. The first ending continues the agent's last turn."""
    *before, last = story.opening, *story.middle
    first, *others = endings or ("",)
    return (*before, f"{last} {first}".strip(), *others)


def spoken(*said: str, language: str = "en") -> Transcript:
    """The contact and an agent speak in turns. The contact begins."""
    return transcript_of(
        *((AGENT if at % 2 else CONTACT, text) for at, text in enumerate(said)), language=language
    )


def transcript_of(*said: tuple[Speaker, str], language: str = "en") -> Transcript:
    return Transcript(
        language=language,
        utterances=tuple(Utterance(speaker=speaker, text=text) for speaker, text in said),
    )


async def written_about(*interactions: Interaction, language: str = "en") -> list[DraftPassage]:
    """The latest interaction must come first."""
    return await written(brief(*interactions, language=language))


async def written(about: Brief) -> list[DraftPassage]:
    return [one async for one in ExtractiveWriter().write(about)]


def statements_of(passages: Sequence[DraftPassage]) -> list[DraftPassage]:
    return [one for one in passages if one.part is DraftPart.STATEMENT]


def summary_of(passages: Sequence[DraftPassage]) -> str:
    return "\n".join(one.text for one in statements_of(passages))


def everything_in(passages: Sequence[DraftPassage]) -> str:
    """The summary and the next action, without the other open matters."""
    return "\n".join(one.text for one in passages if one.part is not DraftPart.OPEN_MATTER)


def next_action_of(passages: Sequence[DraftPassage]) -> DraftPassage:
    (action,) = (one for one in passages if one.part is DraftPart.NEXT_ACTION)
    return action


def template(kind: str, language: str = "en") -> str:
    """The fixed words at the beginning of such a next action, up to the date."""
    return str(getattr(phrases_in(language), kind)).partition("{")[0]


async def action_after(*said: str, language: str = "en") -> DraftPassage:
    """The next action after this call."""
    about = call("i1", transcript=spoken(*said, language=language))
    return next_action_of(await written_about(about, language=language))


def nothing_open(language: str = "en") -> str:
    return phrases_in(language).nothing_open
