"""Where Tortoise finds the tables of every room."""

from typing import Any

APP = "sitong"

TABLE_MODULES = [
    "store.people.tables",
    "store.representatives.tables",
    "store.clocks.tables",
    "store.events.tables",
    "store.scoring.tables",
    "store.cases.tables",
    "store.sentiment.tables",
    "store.webhooks.tables",
]


def tortoise_config(credentials: dict[str, Any]) -> dict[str, Any]:
    """Tortoise's configuration for one database.

    `credentials` are asyncpg's connect arguments (host, port, user, password, database)
    plus `minsize` and `maxsize` of the pool.
    """
    return {
        "connections": {
            "default": {"engine": "store.asyncpg_client", "credentials": credentials},
        },
        "apps": {
            APP: {
                "models": TABLE_MODULES,
                "default_connection": "default",
                "migrations": "migrations",
            },
        },
        "use_tz": True,
        "timezone": "UTC",
    }


TORTOISE_ORM = tortoise_config({"database": "sitong", "user": "sitong", "host": "127.0.0.1"})
"""What `tortoise makemigrations` reads: the tables matter to it, the address does not."""
