"""The message at the end of an import that fails, which names the cause as exactly as it is known."""

import pytest

from api.intake.importing import Import, ImportEnded
from api.intake.lines import lines_of
from domain.errors import StorageFault, StorageUnavailable
from tests.api.intake.lines import ORGANIZATION, text_of


class Failing:
    """A database whose calls all fail."""

    def portion(self):
        return self

    def __getattr__(self, name):
        raise StorageUnavailable("OperationFailure 1", StorageFault.FAILED)


async def test_a_disk_that_the_database_does_not_name_is_named(tmp_path):
    """The embedded server does not say that the disk is full."""
    (tmp_path / "one.jsonl").write_text(text_of(ORGANIZATION) + "\n")

    with lines_of(str(tmp_path / "one.jsonl")) as lines, pytest.raises(ImportEnded) as ended:
        await Import(
            lines,
            from_line=1,
            explained=lambda error: StorageUnavailable(str(error), StorageFault.DISK_FULL),
        ).run(Failing())

    assert ended.value.status == 1
    assert str(ended.value).startswith(
        "the database has no room left on its disk (OperationFailure 1); free some space, and try again; "
    )
