"""A replica set with three MongoDB servers, whose members the tests kill, freeze or step down."""

import time
from contextlib import contextmanager, suppress

from pymongo.errors import AutoReconnect, PyMongoError

from tests.mongod import MongodServer

MEMBERS = 3
NAME = "three"
ELECTION_SECONDS = 2
"""A fifth of MongoDB's default, so that a failover takes only seconds."""
DEFAULT_ELECTION_SECONDS = 10


class ReplicaSet:
    def __init__(self, directory, *, options=()):
        """`options` are further options of the programs."""
        self.members = [
            MongodServer(directory / f"member{at}", replica_set=NAME, options=options)
            for at in range(MEMBERS)
        ]

    @property
    def url(self):
        """The URL as an operator writes it, without a database name."""
        addresses = ",".join(member.address for member in self.members)
        return f"mongodb://{addresses}/?replicaSet={NAME}&retryWrites=true&w=majority"

    def start(self):
        for member in self.members:
            member.start()
        configuration = {
            "_id": NAME,
            "members": [{"_id": at, "host": one.address} for at, one in enumerate(self.members)],
            "settings": {"electionTimeoutMillis": ELECTION_SECONDS * 1000},
        }
        self.members[0].command("replSetInitiate", configuration)
        self.await_whole()
        return self

    def elect_within(self, seconds):
        """Sets how long the members miss a primary before they elect another one."""
        configuration = self.members[0].command("replSetGetConfig")["config"]
        configuration["version"] += 1
        configuration["settings"]["electionTimeoutMillis"] = seconds * 1000
        self.primary().command("replSetReconfig", configuration)

    def primary(self):
        """The member that accepts writes, among those that answer. `None` while there is none."""
        found = [member for member in self.members if member.is_primary()]
        return found[0] if found else None

    def secondaries(self):
        primary = self.primary()
        return [member for member in self.members if member is not primary]

    def await_whole(self, within=60):
        """Waits until there is a primary that the others follow."""
        give_up_at = time.monotonic() + within
        while self._states() != ["PRIMARY", "SECONDARY", "SECONDARY"]:
            assert time.monotonic() < give_up_at, self._states()
            time.sleep(0.2)

    def step_down(self):
        """Makes the primary step down, as operators do before they maintain its machine."""
        with suppress(AutoReconnect):  # it may cut the connection that asked
            self.primary().command("replSetStepDown", 10, secondaryCatchUpPeriodSecs=5)

    @contextmanager
    def killed(self, *members):
        """The member is dead until the block ends."""
        for member in members:
            member.kill()
        yield
        for member in members:
            member.start()

    @contextmanager
    def frozen(self, *members):
        """The member answers nothing until the block ends, but stays connected."""
        for member in members:
            member.freeze()
        try:
            yield
        finally:
            for member in members:
                member.thaw()

    def stop(self):
        for member in self.members:
            member.stop()

    def _states(self):
        try:
            status = self.members[0].command("replSetGetStatus")
        except PyMongoError:
            return []
        return sorted(member["stateStr"] for member in status["members"])
