"""The `sitong` command line."""

import asyncio
import os
import sys
from typing import Annotated

import typer
from rich.console import Console

from server.cli.database import ready_database
from server.cli.demo import demo_settings, greet
from server.cli.doctor import examine
from server.cli.serving import run_server
from server.cli.tokens import print_token
from server.embedded.fault import EmbeddedFault
from server.graphql.sdl import schema_text
from server.settings import Settings, SettingsError, read_settings
from store.migrating import WrongDatabaseError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="四同 Sitong: live case management for a city district.",
)
err = Console(stderr=True)


def settings_or_exit() -> Settings:
    """The settings, or a clear word about the one that is wrong."""
    try:
        return read_settings()
    except SettingsError as error:
        err.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from None


def main() -> None:
    """Run the command; what an operator can mend is told in a sentence, never as a traceback."""
    try:
        app()
    except (EmbeddedFault, WrongDatabaseError) as fault:
        err.print(f"[red]{fault}[/red]")
        sys.exit(1)


@app.command()
def serve() -> None:
    """Serve the API on SITONG_HOST and SITONG_PORT."""
    settings = settings_or_exit()
    with ready_database(settings) as credentials:
        run_server(settings, credentials)


@app.command()
def demo(
    play: Annotated[bool, typer.Option(help="Let a session and an event play by themselves.")] = (
        bool(os.environ.get("PLAY"))  # noqa: TID251 - `make demo PLAY=1` arrives so
    ),
) -> None:
    """Serve with demonstration data and a demonstration clock, and say what to try."""
    settings = demo_settings(settings_or_exit())
    with ready_database(settings, is_seeded=True) as credentials:
        greet(settings, credentials)
        run_server(settings, credentials, is_playing=play)


@app.command()
def migrate() -> None:
    """Bring the database to the shape this version expects."""
    with ready_database(settings_or_exit()):
        typer.echo("The database is up to date.")


@app.command()
def load() -> None:
    """Load the official calendar and the district's people."""
    with ready_database(settings_or_exit(), is_seeded=True):
        typer.echo("Calendar, units, posts and representatives are loaded.")


@app.command()
def token(
    role: Annotated[str, typer.Argument(help="A role, e.g. PERFORMANCE.")],
    unit: Annotated[str | None, typer.Option(help="Code of a unit, e.g. FIN.")] = None,
    person: Annotated[
        str | None, typer.Option(help="Id of a person, or code of a representative, e.g. R001.")
    ] = None,
    hours: Annotated[float | None, typer.Option(help="How long it is good for.")] = None,
) -> None:
    """Print a bearer token."""
    settings = settings_or_exit()
    with ready_database(settings) as credentials:
        raise typer.Exit(
            asyncio.run(
                print_token(settings, credentials, role=role, unit=unit, person=person, hours=hours)
            )
        )


@app.command()
def doctor() -> None:
    """Look whether everything the server needs is there, and say what is not."""
    raise typer.Exit(examine(settings_or_exit()))


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    typer.echo(schema_text(), nl=False)
