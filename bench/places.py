"""Where PostgreSQL is: the embedded one in the run's own folder, or a given one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlencode

from bench.knobs import Knobs
from server.cli.database import credentials_from
from server.embedded.postgres import start_embedded

MAINTENANCE_DATABASE = "postgres"


@contextmanager
def postgres(knobs: Knobs) -> Iterator[dict[str, Any]]:
    """Credentials of an account that may create databases.

    The embedded one is started by us and inherits our core.
    """
    if knobs.database_url is not None:
        yield credentials_from(knobs.database_url)
        return
    embedded = start_embedded(knobs.data_dir)
    try:
        yield embedded.credentials(MAINTENANCE_DATABASE)
    finally:
        embedded.stop()


def database_url(credentials: dict[str, Any]) -> str:
    """The address of a database as an operator writes it."""
    user = quote(credentials["user"])
    if credentials.get("password"):
        user = f"{user}:{quote(credentials['password'], safe='')}"
    place = urlencode({"host": credentials["host"], "port": credentials["port"]}, safe="/")
    return f"postgres://{user}@/{credentials['database']}?{place}"
