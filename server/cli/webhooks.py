"""Addresses of partners: added, listed and ended by an operator."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from uuid import UUID

import typer

from actions.act import Act
from actions.webhooks.add_webhook import AddWebhook, add_webhook
from actions.webhooks.end_webhook import EndWebhook, end_webhook
from domain.outcomes import Refused
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from domain.webhooks.address import is_address
from domain.webhooks.message import derived_secret, secret_text
from server.auth.secrets_file import token_secret
from server.chance import new_id
from server.cli.console import complain
from server.cli.database import ready_database
from server.clocks.demo import clock_in_use
from server.settings import Settings, SettingsError
from server.settings_reading import read_settings
from server.webhooks.posting import ForbiddenAddressError, poster_of
from store.database import Database
from store.events.log import newest_seq
from store.webhooks.endpoints import all_webhooks

app = typer.Typer(no_args_is_help=True, help="Addresses of partners that are told of events.")

OPERATOR = Viewer(role=Role.ADMIN, name="operator")
"""Whoever holds the command line: the system knows no person there."""


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="Where to post to, https://… or http://…")],
    kinds: Annotated[
        str, typer.Option(help="Kinds of events, parted by spaces; `release:*` means all of these.")
    ] = "*",
    past: Annotated[bool, typer.Option("--past", help="Tell the past as well.")] = False,
) -> None:
    """Tell an address of public events from now on; prints the secret that signs them."""
    asked = AddWebhook(url=url, kinds=tuple(kinds.split()), is_past_told=past)

    async def work(database: Database, settings: Settings) -> int:
        if is_address(url) and (forbidden := await _why_forbidden(url, settings)):
            complain(forbidden)
            return 2
        outcome = await add_webhook(await _act(database, settings), asked)
        if isinstance(outcome, Refused):
            return _complain_of(outcome)
        print(f"{outcome.webhook_id} {secret_text(secret_of(settings, outcome.webhook_id))}")
        return 0

    raise typer.Exit(_with_database(work))


@app.command("list")
def list_all() -> None:
    """Every address, how far it has been told, and what went wrong last."""

    async def work(database: Database, _settings: Settings) -> int:
        newest = await newest_seq(database)
        for one in await all_webhooks(database):
            state = "ended" if one.ended_at else f"{newest - one.place} behind"
            trouble = f"  {one.attempts} failures: {one.last_error}" if one.last_error else ""
            print(f"{one.id}  {one.url}  {' '.join(one.kinds)}  {state}{trouble}")
        return 0

    raise typer.Exit(_with_database(work))


@app.command()
def end(webhook_id: Annotated[UUID, typer.Argument(help="As `list` shows it.")]) -> None:
    """Tell an address no more."""

    async def work(database: Database, settings: Settings) -> int:
        act = await _act(database, settings)
        outcome = await end_webhook(act, EndWebhook(webhook_id=webhook_id))
        return _complain_of(outcome) if isinstance(outcome, Refused) else 0

    raise typer.Exit(_with_database(work))


def secret_of(settings: Settings, webhook_id: UUID) -> bytes:
    """The secret of an address."""
    return derived_secret(token_secret(settings), str(webhook_id))


async def _why_forbidden(url: str, settings: Settings) -> str | None:
    """Why nothing may be posted there, as far as is known today; each post looks again."""
    poster = poster_of(settings)
    try:
        await poster.judge(url)
    except ForbiddenAddressError as error:
        return (
            "该地址不得推送：只能推送到公网地址，或 SITONG_WEBHOOK_NETWORKS 列出的网段。"
            f"{error}: only the open net is told, and the networks of SITONG_WEBHOOK_NETWORKS."
        )
    finally:
        poster.close()
    return None


async def _act(database: Database, settings: Settings) -> Act:
    clock = await clock_in_use(database)
    return Act(
        viewer=OPERATOR,
        now=clock.now(),
        database=database,
        new_id=new_id,
        entry_codes=EntryCodes(token_secret(settings)),
        urn_keys=UrnKeys(token_secret(settings)),
    )


def _complain_of(refused: Refused) -> int:
    for one in refused.problems:
        complain(f"{one.message_zh}{one.message_en} ({', '.join(one.path)})")
    return 2


def _with_database(work: Callable[[Database, Settings], Awaitable[int]]) -> int:
    try:
        settings = read_settings()
    except SettingsError as error:
        complain(error)
        return 2
    with ready_database(settings) as database:
        return asyncio.run(_working(work, settings, database.credentials))


async def _working(
    work: Callable[[Database, Settings], Awaitable[int]],
    settings: Settings,
    credentials: dict[str, Any],
) -> int:
    database = Database(credentials, pool_size=1)
    await database.open()
    try:
        return await work(database, settings)
    finally:
        await database.close()
