"""Loads the server while its database gets ready: one waits for PostgreSQL, the other does not."""

from threading import Thread


def load_aside() -> None:
    """Begin to load what `server.cli.serving` needs, the schema built.

    What goes wrong goes wrong again, and is told, where it is loaded in earnest.
    """
    Thread(target=_load, name="load aside").start()


def _load() -> None:
    import server.cli.serving  # noqa: F401
    from server.graphql.schema import graphql_schema

    graphql_schema()
