"""A call of each method of the repositories for connections and their inbox."""

from domain.connections import Product
from domain.inbox import Attempt, EventState
from domain.leases import Lease
from domain.reports import Reported, ReportKind
from tests.builders import NOW

LEASE = Lease(name="inbox", number=1)
ATTEMPTS = [
    Attempt(id=one, attempts=1, reason="x", due_at=due) for one, due in (("e1", NOW), ("e2", None))
]

REPORTED = Reported(organization_id="acme", kind=ReportKind.CONTACT, id="s:1", told={}, version=2)

INBOX_CALLS = {
    "connections": {
        "get": lambda r: r.connections.get("acme", Product.AIRCALL),
        "all_of": lambda r: r.connections.all_of(Product.AIRCALL),
        "add": lambda r: r.connections.add("acme", Product.AIRCALL, digest="d1", at=NOW),
        "fetched": lambda r: r.connections.fetched("acme", Product.AIRCALL, NOW),
        "withdraw": lambda r: r.connections.withdraw("acme", Product.AIRCALL),
    },
    "leases": {
        "seen": lambda r: r.leases.seen("inbox"),
        "take": lambda r: r.leases.take("inbox", LEASE),
        "renew": lambda r: r.leases.renew(LEASE),
        "give_back": lambda r: r.leases.give_back(LEASE),
    },
    "reports": {
        "get_many": lambda r: r.reports.get_many([REPORTED.key]),
        "save": lambda r: r.reports.save(REPORTED, held_until=NOW),
        "naming": lambda r: r.reports.naming("acme", ReportKind.CONTACT, ["+336", "s:1"]),
        "mark_placed": lambda r: r.reports.mark_placed(REPORTED),
        "forget": lambda r: r.reports.forget("acme", ["+336", "s:1"]),
    },
    "inbox": {
        "due": lambda r: r.inbox.due(NOW, limit=5),
        "fenced": lambda r: r.inbox.fenced(["e1", "e2"], 1),
        "finish": lambda r: r.inbox.finish(["e1", "e2"], 1),
        "fail": lambda r: r.inbox.fail(ATTEMPTS, 1, dead_until=NOW),
        "counts": lambda r: r.inbox.counts(),
        "listed": lambda r: r.inbox.listed(EventState.WAITING, limit=5),
        "get": lambda r: r.inbox.get("e1"),
        "replay": lambda r: r.inbox.replay(["e1", "e2"], NOW),
        "drop": lambda r: r.inbox.drop(["e1", "e2"]),
    },
}
