"""The `sitong` command line. Each command loads what it needs, so that none waits for others."""

import asyncio
import sys
from typing import Annotated

import typer

from server.cli.aside import load_aside
from server.cli.console import complain
from server.cli.database import ready_database
from server.cli.demo_settings import demo_settings
from server.cli.listening import address_of, listening_socket
from server.cli.numbers import as_setting, between
from server.cli.webhooks import app as webhooks
from server.embedded.fault import EmbeddedFault
from server.play.pace import DEFAULT_PER_SECOND
from server.settings import Settings, SettingsError
from server.settings_reading import look_at_settings, read_settings
from store.migrating import WrongDatabaseError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="四同 Sitong: live case management for a city district.",
)


app.add_typer(webhooks, name="webhook")


def settings_or_exit(*, is_demonstration: bool = False) -> Settings:
    """The settings, or a clear word about each that is wrong."""
    try:
        return read_settings(is_demonstration=is_demonstration)
    except SettingsError as error:
        complain(error)
        raise typer.Exit(2) from None


def main() -> None:
    """Run the command; what an operator can mend is told in a sentence, never as a traceback."""
    try:
        app()
    except (EmbeddedFault, WrongDatabaseError) as fault:
        complain(fault)
        sys.exit(1)


@app.command()
def serve() -> None:
    """Serve the API on SITONG_HOST and SITONG_PORT."""
    settings = settings_or_exit()
    with listening_socket(settings) as listening:
        load_aside()
        with ready_database(settings) as database:
            from server.cli.serving import run_server

            run_server(settings, database.credentials, listening, keeper=database.keeper())


@app.command()
def demo(
    play: Annotated[
        bool, typer.Option("--play", help="Let a session and an event play by themselves.")
    ] = False,
    pace: Annotated[
        float,
        typer.Option(
            parser=between(0.1, 1_000), metavar="NUMBER", help="Requests a second of the play."
        ),
    ] = DEFAULT_PER_SECOND,
    tokens: Annotated[
        bool, typer.Option("--tokens", help="Print a token for each role, and what to paste.")
    ] = False,
) -> None:
    """Serve with demonstration data and a demonstration clock, and say what to try."""
    settings = demo_settings(settings_or_exit(is_demonstration=True), is_playing=play)
    with listening_socket(settings) as listening:
        load_aside()
        with ready_database(settings, is_seeded=True) as database:
            from server.cli.demo import greet
            from server.cli.serving import run_server
            from server.play.playing import Playbill

            world = greet(
                settings,
                database,
                address_of(listening),
                play_per_second=pace if play else None,
                is_all_told=tokens,
            )
            bill = Playbill(world, pace) if play else None
            run_server(
                settings, database.credentials, listening, keeper=database.keeper(), bill=bill
            )


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
    hours: Annotated[
        float | None,
        typer.Option(
            parser=as_setting("token_hours"), metavar="HOURS", help="How long it is good for."
        ),
    ] = None,
    any_document: Annotated[
        bool, typer.Option("--any-document", help="Never bound to the contract's operations.")
    ] = False,
) -> None:
    """Print a bearer token."""
    from server.cli.tokens import print_token

    settings = settings_or_exit()
    with ready_database(settings) as database:
        raise typer.Exit(
            asyncio.run(
                print_token(
                    settings,
                    database.credentials,
                    role=role,
                    unit=unit,
                    person=person,
                    hours=hours,
                    is_any_document=any_document,
                )
            )
        )


@app.command()
def doctor() -> None:
    """Look whether everything the server needs is there, and say what is not."""
    from server.cli.doctor import examine

    raise typer.Exit(examine(look_at_settings()))


@app.command()
def databases(
    names: Annotated[
        list[str] | None, typer.Argument(help="Only these, as `sitong databases` lists them.")
    ] = None,
    remove: Annotated[
        bool, typer.Option("--remove", help="Remove what nobody owns, or what is named.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
) -> None:
    """List the databases that root's servers keep outside their data folders, or remove some."""
    from server.cli.databases import list_databases, remove_databases

    code = remove_databases(names or [], is_sure=yes) if remove else list_databases()
    raise typer.Exit(code)


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from server.graphql.sdl import schema_text

    typer.echo(schema_text(), nl=False)
