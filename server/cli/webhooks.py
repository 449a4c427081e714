"""Addresses of partners: added, listed and ended by an operator."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any
from urllib.parse import urlsplit
from uuid import UUID

import typer

from domain.webhooks.message import derived_secret, secret_text
from server.auth.secrets_file import token_secret
from server.chance import new_id
from server.cli.console import complain
from server.cli.database import ready_database
from server.settings import Settings, SettingsError, read_settings
from store.database import Database
from store.events.log import newest_seq
from store.webhooks.endpoints import add_webhook, all_webhooks, end_webhook

app = typer.Typer(no_args_is_help=True, help="Addresses of partners that are told of events.")

MOST_CHARACTERS = 500


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="Where to post to, https://… or http://…")],
    kinds: Annotated[
        str, typer.Option(help="Kinds of events, parted by spaces; `release:*` means all of these.")
    ] = "*",
    past: Annotated[bool, typer.Option("--past", help="Tell the past as well.")] = False,
) -> None:
    """Tell an address of public events from now on; prints the secret that signs them."""
    if not is_address(url) or len(kinds) > MOST_CHARACTERS or not kinds.split():
        complain("An address begins with https:// or http:// and names a host.")
        raise typer.Exit(2)

    async def work(database: Database, settings: Settings) -> int:
        webhook_id = new_id()
        async with database.transaction() as transaction:
            await add_webhook(
                transaction,
                webhook_id=webhook_id,
                url=url,
                kinds=tuple(kinds.split()),
                place=0 if past else await newest_seq(transaction),
            )
        print(f"{webhook_id} {secret_text(secret_of(settings, webhook_id))}")
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

    async def work(database: Database, _settings: Settings) -> int:
        async with database.transaction() as transaction:
            if await end_webhook(transaction, webhook_id):
                return 0
        complain(f"There is no address {webhook_id} that is still told.")
        return 2

    raise typer.Exit(_with_database(work))


def is_address(url: str) -> bool:
    """Whether something can be posted there."""
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in ("https", "http") and bool(parts.hostname)
        return is_whole and url.isascii() and url.isprintable() and len(url) <= MOST_CHARACTERS
    except ValueError:
        return False


def secret_of(settings: Settings, webhook_id: UUID) -> bytes:
    """The secret of an address."""
    return derived_secret(token_secret(settings), str(webhook_id))


def _with_database(work: Callable[[Database, Settings], Awaitable[int]]) -> int:
    try:
        settings = read_settings()
    except SettingsError as error:
        complain(error)
        return 2
    with ready_database(settings) as credentials:
        return asyncio.run(_working(work, settings, credentials))


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
