"""Portuguese words that show what is not matter (R35), and what must be masked (R36)."""

from domain.languages.parts.asides import AsideWords, MaskWords

ASIDES = AsideWords(
    captions=(
        r"(?:muito )?obrigad[oa] por (?:assistir\w*|ver\w*|ouvir\w*)(?: .{0,30})?",
        r"(?:nao se esqueca\w* de )?(?:inscrev\w+(?:-se)?|subscrev\w+|deixe (?:o |seu )?like)(?: .{0,50})?",
        r"legendas? (?:pela|por|de|da) .{0,60}",
        r"(?:ate|vemo-nos|nos vemos) (?:a|ao|no|na) proxim[oa](?: (?:video|vez))?",
        r"continua",
        r"todos os direitos reservados",
    ),
    menus=(
        (
            r"(?:prima|pressione|marque|digite|tecle|carregue n[oa]) (?:a tecla |o |a )?(?:\d|um|dois|tres|quatro"
            r"|cinco|seis"
            r"|sete|oito|nove|zero|asterisco|cardinal|jogo da velha)\b"
        ),
        (
            r"(?:chamadas?|ligac\w+|conversa\w*) (?:pode\w*|podera\w*|sera\w*|esta\w*"
            r"|e) (?:\w+ )?(?:ser )?(?:a ser )?gravad\w+"
        ),
        r"gravad\w+ (?:para|por) (?:\w+ ){0,3}(?:qualidade|formacao|treinamento|seguranca)",
        r"(?:a )?sua (?:chamada|ligacao) e (?:muito )?importante",
        r"(?:todos )?os nossos (?:operadores|assistentes|agentes|atendentes) (?:estao|encontram)",
        r"(?:por favor,? )?(?:aguarde|permaneca|mantenha-se|continue) (?:em|na) (?:linha|espera)",
        r"tempo (?:estimado |previsto )?de espera",
        r"(?:posicao|lugar) .{0,20}fila",
        r"menu principal",
    ),
    greetings=(
        (
            r"(?:ligou|voce ligou|este e|esta e|chegou) (?:para |a |ao |o |a )?(?:o |a )?(?:caixa postal"
            r"|correio de voz|voicemail"
            r"|atendedor|caixa de correio)"
        ),
        r"(?:deixe|grave) (?:a |o )?(?:sua |seu |uma )?(?:\w+ ){0,2}(?:mensagem|recado|nome)",
        r"(?:apos|depois d?o|a seguir ao) (?:o )?(?:sinal|bip|tom)",
        (
            r"(?:a pessoa|o (?:numero|cliente|assinante))(?: para)?(?: \w+){0,3} (?:nao (?:esta|pode|se encontra)"
            r"|desligado"
            r"|ocupado|ligou|chamou|marcou)"
        ),
        (
            r"nao (?:posso|podemos|estou|estamos) (?:atender|disponive\w+|contactave\w+).{0,40}(?:mensagem|momento"
            r"|agora|recado)"
        ),
        r"caixa (?:postal )?(?:esta )?cheia",
    ),
    sounds=(
        (
            r"musica(?: .*)?|ruidos?(?: .*)?|toque|silencio|aplausos|risos?|risadas?|suspir\w*|tosse|inaudivel"
            r"|ininteligivel"
            r"|incompreensivel|lingua estrangeira|(?:fala\w*|falando) .*|pausa"
        ),
    ),
    media=(
        (
            r"media|midia|multimedia|imagem|foto|video|audio|mensagem de voz|sticker|figurinha|autocolante|gif"
            r"|documento"
            r"|ficheiro|arquivo|contacto|contato|localizacao|anexo|enquete|sondagem"
        ),
    ),
    missing=(
        r"omitid\w*|ocult\w*|anexad\w*|anexo|apagad\w*|eliminad\w*|removid\w*|nao incluid\w*|indisponivel",
    ),
    deleted=(
        r"(?:esta|a|essa) mensagem foi (?:apagada|eliminada|removida)(?: por .{1,40})?",
        r"(?:voce )?(?:apagou|apagaste|eliminou) esta mensagem",
        r"(?:chamada|ligacao|videochamada) (?:de voz |de video )?(?:perdida|nao atendida)(?:,? .{0,40})?",
        r"(?:aguardando|a aguardar) (?:esta|a) mensagem.{0,40}",
    ),
    reactions=(
        r"(?:gostou de|curtiu|adorou|amou|riu de|nao gostou de|destacou|questionou|reagiu (?:com )?.{1,20} a)",
    ),
    automatic=(
        r"\b(?:resposta|mensagem) automatica\b",
        r"\bfora do escritorio\b",
        r"\b(?:estou (?:a conduzir|dirigindo|ao volante))\b",
        r"nao responda a esta? (?:mensagem|numero|email|e-mail|sms)",
        r"recebemos a sua (?:mensagem|solicitacao)|recebemos o seu (?:pedido|contacto|email)",
        r"(?:agora|neste momento) nao posso (?:falar|atender)",
    ),
    opt_outs=(r"parar?|stop|sair|remover|cancelar subscricao|descadastrar|nao quero mensagens",),
    code=(r"codigo(?: de (?:verificacao|seguranca|acesso|confirmacao|ativacao))?|pin|token",),
    password=(r"palavra-passe|senha|palavra passe",),
    security_code=(
        r"codigo de seguranca|cvv|cvc|(?:tres|3) (?:digitos|algarismos|numeros)(?: (?:de|no) (?:tras|verso))?",
    ),
    expiry=(r"validade|valido ate|valida ate|expira(?: em| a)?|vencimento|caduca(?: em| a)?",),
)

MASKS = MaskWords(
    card_number="número do cartão",
    security_code="código de segurança",
    card_date="data do cartão",
    account_number="número da conta",
    code="código",
    sign_in="palavra-passe",
)
