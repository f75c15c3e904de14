"""What an interaction consists of, by its channel."""

from dataclasses import replace

from api.graphql.types.interaction import Call, Interaction, Message, Voicemail
from domain.interaction import Channel
from tests.builders import call

CONTENT = {
    Channel.CALL: Call,
    Channel.VOICEMAIL: Voicemail,
    Channel.SMS: Message,
    Channel.WHATSAPP: Message,
}


def test_each_channel_has_its_content():
    found = {
        channel: type(Interaction.of(None, replace(call(), channel=channel)).content())
        for channel in Channel
    }

    assert found == CONTENT
