"""Spanish words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        r"(?:muchas )?gracias por (?:ver|mirar|escuchar)(?: (?:el|este|mi|nuestro) \w+)?",
        (
            r"(?:no (?:te|se) olvid\w+ de )?(?:suscrib\w+|dale (?:a )?like)(?: (?:al?|a este|a mi"
            r"|a nuestro) canal)?(?: .{0,40})?"
        ),
        r"subtitulos? (?:realizados?|creados?|por) .{0,60}",
        r"(?:nos vemos|hasta) (?:en )?(?:el|la) proxim[oa](?: (?:video|vez))?",
        r"continuara",
        r"todos los derechos reservados",
    ),
    menus=(
        (
            r"(?:pulse|marque|presione|oprima|teclee) (?:la tecla |el |la )?(?:\d|uno|dos|tres|cuatro|cinco|seis"
            r"|siete|ocho"
            r"|nueve|cero|asterisco|almohadilla|numeral)\b"
        ),
        r"(?:llamadas?|conversaci\w+) (?:puede\w*|sera\w*|esta\w*|es) (?:\w+ )?(?:ser )?grabad\w+",
        r"grabad\w+ (?:por|para|con fines) (?:\w+ ){0,2}(?:calidad|formacion|seguridad|entrenamiento)",
        r"su llamada es (?:muy )?importante",
        r"(?:todos )?nuestros (?:agentes|operadores|asesores|ejecutivos|lineas) (?:estan|se encuentran)",
        (
            r"(?:por favor,? )?(?:manten\w+se (?:a la espera|en (?:la )?linea)|permanezca (?:a la espera"
            r"|en (?:la )?linea))"
        ),
        r"tiempo (?:estimado )?de espera",
        r"(?:posicion|lugar) .{0,20}(?:cola|fila)",
        r"menu principal",
    ),
    greetings=(
        r"(?:ha|has) (?:llamado|contactado)(?: con)? (?:al?|con) (?:el |la )?(?:buzon|contestador|numero|telefono)",
        r"(?:este|es|esta es) (?:es )?(?:el |la )?(?:buzon|contestador)",
        r"(?:deje|dejad?|grabe) (?:me |nos )?(?:un|su|tu)(?: \w+){0,2} (?:mensaje|nombre)",
        r"(?:despues|tras|al oir)(?: de)?(?: oir)? (?:el|la) (?:tono|senal|pitido|bip)",
        (
            r"(?:la persona|el (?:numero|abonado|cliente|usuario))(?: al?)?(?: que)? (?:\w+ ){0,3}(?:no (?:esta"
            r"|se encuentra|puede"
            r"|corresponde)|apagado|ocupado|llama\w*|marca\w*)"
        ),
        (
            r"no (?:puedo|podemos) (?:atender|contestar)(?:le)?(?: su| tu)?(?: llamada)?.{0,40}(?:mensaje|momento"
            r"|ahora)"
        ),
        r"buzon (?:de voz )?(?:esta )?lleno",
    ),
    sounds=(
        (
            r"musica(?: .*)?|ruidos?(?: .*)?|timbre|tono|silencio|aplausos|risas?|suspir\w*|tos|tose|inaudible"
            r"|ininteligible"
            r"|incomprensible|no se (?:oye|entiende)|(?:habla\w*|idioma) .*|pausa"
        ),
    ),
    media=(
        (
            r"multimedia|imagen|foto|video|audio|mensaje de voz|nota de voz|sticker|pegatina|gif|documento|archivo"
            r"|contacto"
            r"|tarjeta de contacto|ubicacion|adjunto|encuesta"
        ),
    ),
    missing=(r"omitid\w*|adjunt\w*|eliminad\w*|borrad\w*|no incluid\w*|no disponible",),
    deleted=(
        r"(?:se elimino este mensaje|(?:este|el) mensaje (?:fue|ha sido) (?:eliminado|borrado))(?: por .{1,40})?",
        r"eliminaste este mensaje",
        r"(?:video)?llamada (?:de voz |de video )?perdida(?:,? .{0,40})?",
        r"esperando (?:este|el) mensaje.{0,40}",
    ),
    reactions=(
        r"(?:le gusto|le encanto|me gusto|se rio de|no le gusto|destaco|pregunto por|reacciono (?:con )?.{1,20} a)",
        r"ha reaccionado .{1,20} a|marco como (?:\w+ )?",
    ),
    automatic=(
        r"\b(?:respuesta|mensaje|contestacion) automatic[oa]\b",
        r"\bfuera de (?:la )?oficina\b",
        r"\b(?:estoy|voy) (?:conduciendo|manejando|al volante)\b",
        r"no (?:responda|conteste|respondas) a este (?:mensaje|numero|correo|sms)",
        r"hemos recibido su (?:mensaje|solicitud|consulta|correo)",
        r"(?:ahora|en este momento) no puedo hablar",
    ),
    opt_outs=(r"baja|parar?|stop|alto|cancelar suscripcion|darme de baja|no molestar",),
    code=(
        (
            r"codigo(?: de (?:verificacion|seguridad|acceso|confirmacion|activacion|un solo uso))?"
            r"|clave(?: de un solo uso)?|pin"
        ),
    ),
    password=(r"contrasena|clave de acceso",),
    security_code=(
        r"codigo de seguridad|cvv|cvc|(?:tres|3) (?:digitos|numeros)(?: de (?:atras|detras))?",
    ),
    expiry=(
        r"caducidad|caduca(?: el| en)?|vencimiento|vence(?: el| en)?|valida hasta|expira(?: el| en)?",
    ),
)

MASKS = MaskWords(
    card_number="número de tarjeta",
    security_code="código de seguridad",
    card_date="fecha de la tarjeta",
    account_number="número de cuenta",
    code="código",
    sign_in="contraseña",
)
