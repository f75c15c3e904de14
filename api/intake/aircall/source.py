"""Aircall as a source of webhooks."""

from collections.abc import Sequence

from api.intake.aircall.envelope import accepted
from api.intake.webhooks import Accepted, Post
from domain.connections import Connection, Product


class AircallSource:
    product = Product.AIRCALL
    media_types = ("application/json",)
    is_answered_empty = False

    def accepted(self, post: Post, connections: Sequence[Connection]) -> Accepted:
        return accepted(post, connections)
