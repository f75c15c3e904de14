"""Runs the command that was chosen on the command line."""

import argparse
import asyncio
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import IO

from starlette.applications import Starlette

from api.administering.contacts import merge_contacts
from api.administering.erasing import erase
from api.administering.not_done import NotDone
from api.administering.not_there import check_organization
from api.administering.options import NOUNS
from api.administering.telling import told_by
from api.administering.tokens import token_for
from api.administering.values import administer
from api.app import announcing, create_app, open_intake, prepared
from api.arguments import chosen_in
from api.intake.exporting import write_lines
from api.intake.faults import Faults
from api.intake.importing import Import, ImportEnded
from api.intake.lines import ImportLines, Lines, NotJsonLines, lines_of
from api.intake.outages import Outages
from api.intake.progress import Progress
from api.intake.sources.options import has_options, options_in
from api.intake.sources.unreadable import Unreadable
from api.intake.writing import written_whole
from api.operating.first_process import leave_first_process
from api.operating.logs import configure_logs
from api.operating.outages import sentence
from api.operating.record_lines import record_line
from api.operating.tracing import check_tracing
from api.schema import possible_types_text, schema_text
from api.server import open_listener, serve
from api.settings.doubts import doubts
from api.settings.environment import BadSetting, Settings, read_settings
from api.storing import NoData, existing_storage
from api.wiring import administration_over, placing_over
from domain.clock import system_clock
from domain.errors import StorageFault, StorageUnavailable
from storage.embedded import EmbeddedServerFailed, EmbeddedServerMissing
from storage.embedded_room import bytes_missing
from storage.mongo.address import check_address
from storage.mongo.connection import patience
from storage.mongo.everything import MongoEverything

IMPORT_CALL_SECONDS = 15.0

_log = logging.getLogger(__name__)


class CommandFailed(Exception):
    """`str()` is one line with the reason."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit status. If the command fails, the reason goes to standard error in one line, and the status is
    not 0.
    """
    chosen = chosen_in(arguments)
    leave_first_process()
    try:
        if chosen.command == "schema":
            sys.stdout.write(possible_types_text() if chosen.possible_types else schema_text())
            return 0
        needs_secret = chosen.command in {"serve", "demo", "token"}
        settings = read_settings(
            os.environ, needs_secret=needs_secret, check_database_url=check_address
        )
        return _run(settings, chosen)
    except (CommandFailed, NotDone, NoData, BadSetting) as error:
        return _fail(str(error))
    except (EmbeddedServerMissing, EmbeddedServerFailed) as error:
        return _fail(str(error))
    except BrokenPipeError:  # the reader of the output has closed it
        return 128 + signal.SIGPIPE
    except StorageUnavailable as error:
        return _fail(sentence(_with_disk_checked(settings, error)))
    except OSError as error:
        return _fail(f"{error}; check DATA_DIR")
    except UnicodeEncodeError:
        return _fail("an argument is not text in the locale's encoding; set LANG=C.UTF-8")
    except ImportEnded as ended:
        _fail(str(ended))
        return ended.status
    except KeyboardInterrupt:
        return 130


def _with_disk_checked(settings: Settings, error: StorageUnavailable) -> StorageUnavailable:
    """Finds out whether the disk is full: the embedded server does not report that, and does not run while it waits
    for space.
    """
    if settings.is_embedded and bytes_missing(settings.data_dir):
        return StorageUnavailable(str(error), StorageFault.DISK_FULL)
    return error


def _run(settings: Settings, chosen: argparse.Namespace) -> int:
    match chosen.command:
        case "serve" | "demo":
            return _serve(settings, is_demo=chosen.command == "demo")
        case "import":
            return asyncio.run(_import(settings, chosen))
        case "export":
            return asyncio.run(_export(settings, chosen))
        case "records":
            return asyncio.run(_records(settings, chosen))
        case "key" | "usage" | "inbox" | "connect":
            return asyncio.run(_tell(settings, chosen))
        case _ if chosen.command in {"contact", "erase", *NOUNS}:
            return asyncio.run(_administer(settings, chosen))
        case _:
            return asyncio.run(_token(settings, chosen))


def _fail(reason: str) -> int:
    print(f"contact-insights: {reason}", file=sys.stderr)
    return 1


def _serve(settings: Settings, *, is_demo: bool) -> int:
    check_tracing(settings)
    try:
        listener = open_listener(settings.host, settings.port, os.environ)
    except OSError as error:
        raise CommandFailed(
            f"cannot listen on {settings.host}:{settings.port}: {error.strerror}; set HOST or PORT"
        ) from error
    configure_logs(as_json=not settings.is_for_developers)
    for doubt in doubts(settings, os.environ):
        _log.warning("%s", doubt)
    make_app = partial(_app, settings, is_demo=is_demo)
    with listener, prepared(settings, is_demo=is_demo):
        return 0 if serve(make_app, listener, workers=settings.workers) else 1


def _app(settings: Settings, *, is_demo: bool) -> Starlette:
    """Runs in the process that serves, which may be a worker."""
    configure_logs(as_json=not settings.is_for_developers)
    return create_app(settings, is_demo=is_demo)


async def _import(settings: Settings, chosen: argparse.Namespace) -> int:
    """Gives each call more time than a request has, because nobody waits for an answer."""
    with patience(IMPORT_CALL_SECONDS):
        if chosen.source is not None or has_options(chosen):
            return await _import_converted(settings, chosen)
        with _lines_of(chosen.file) as lines:
            return await _load(settings, chosen, lines)


async def _import_converted(settings: Settings, chosen: argparse.Namespace) -> int:
    from api.intake.sources.conversion import conversion  # noqa: PLC0415  only with --from

    async with existing_storage(settings) as storage:
        try:
            lines = await conversion(options_in(chosen), placing_over(storage))
        except Unreadable as error:
            raise CommandFailed(f"cannot import {chosen.file}: {error}") from None
        except OSError as error:
            raise CommandFailed(f"cannot read {chosen.file}: {error.strerror}") from error
    if lines.remark is not None:
        print(lines.remark, file=sys.stderr)
    faults = Faults(partial(print, file=sys.stderr))
    for refusal in lines.refusals:
        faults.add(refusal.number, refusal.fault)
    faults.tell_others()
    return await _load(settings, chosen, lines, refused=len(lines.refusals))


async def _load(
    settings: Settings, chosen: argparse.Namespace, lines: ImportLines, *, refused: int = 0
) -> int:
    async with open_intake(settings) as intake:
        try:
            result = await Import(
                lines,
                from_line=chosen.from_line,
                explained=partial(_with_disk_checked, settings),
            ).run(intake)
        except NotJsonLines as error:
            raise CommandFailed(f"cannot import {chosen.file}: {error}") from None
    skipped = f", {result.skipped} with insights skipped" if result.skipped else ""
    print(f"{result.loaded} lines loaded, {result.refused + refused} refused{skipped}")
    return 1 if result.refused + refused else 0


async def _export(settings: Settings, chosen: argparse.Namespace) -> int:
    progress = Progress()
    async with existing_storage(settings) as storage:
        if chosen.org is not None:
            await check_organization(administration_over(storage, storage.roster), chosen.org)
        everything = MongoEverything(
            storage.database,
            chosen.org,
            with_insights=chosen.with_insights,
            ask=Outages(progress.tell).ride_out,
        )
        with _output(chosen.file) as file:
            count = await write_lines(everything.values(), file, progress)
    if chosen.file != "-":
        print(f"{count} lines written")
    return 0


async def _records(settings: Settings, chosen: argparse.Namespace) -> int:
    today = system_clock().replace(hour=0, minute=0, second=0, microsecond=0)
    since = chosen.since or today - timedelta(days=30)
    until = chosen.until or today + timedelta(days=1)
    if since >= until:
        raise CommandFailed(f"--since ({since:%Y-%m-%d}) must be before --until ({until:%Y-%m-%d})")
    async with existing_storage(settings) as storage:
        if chosen.org is not None:
            await check_organization(administration_over(storage, storage.roster), chosen.org)
        with _output("-") as output:
            async for record in storage.records.between(chosen.org, since, until):
                output.write(record_line(record))
    return 0


async def _tell(settings: Settings, chosen: argparse.Namespace) -> int:
    async with existing_storage(settings) as storage:
        lines = await told_by(storage, settings, chosen)
    for line in lines:
        print(line)
    return 0


async def _administer(settings: Settings, chosen: argparse.Namespace) -> int:
    may_be_new = (chosen.command, chosen.action) in {("org", "add"), ("organization", "add")}
    async with (
        existing_storage(settings, may_be_new=may_be_new) as storage,
        announcing(settings, storage) as announce,
    ):
        if chosen.command == "erase":
            print(*await erase(storage, announce, chosen), sep="\n")
        elif chosen.command == "contact":
            print(await merge_contacts(storage, chosen, announce))
        else:
            service = administration_over(storage, storage.roster, announce)
            await administer(service, chosen, print)
    return 0


async def _token(settings: Settings, chosen: argparse.Namespace) -> int:
    print(await token_for(settings, chosen.agent, chosen.hours))
    return 0


@contextmanager
def _output(name: str) -> Iterator[IO[bytes]]:
    try:
        with written_whole(None if name == "-" else Path(name)) as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CommandFailed(f"cannot write {name}: {error.strerror}") from error


@contextmanager
def _lines_of(name: str) -> Iterator[Lines]:
    if name == "-" and sys.stdin is None:
        raise CommandFailed("cannot read -: standard input is closed")
    with ExitStack() as stack:
        try:
            lines = stack.enter_context(lines_of(0 if name == "-" else name))
        except OSError as error:
            raise CommandFailed(f"cannot read {name}: {error.strerror}") from error
        yield lines


if __name__ == "__main__":
    sys.exit(main())
