"""Where Tortoise finds the tables of every room."""

from typing import Any

from domain.rooms import module_names

APP = "sitong"


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
                "models": [*module_names("store", "tables")],
                "default_connection": "default",
                "migrations": "migrations",
            },
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def __getattr__(name: str) -> Any:
    """`TORTOISE_ORM` is what `tortoise makemigrations` reads: the address does not matter to it."""
    if name != "TORTOISE_ORM":
        raise AttributeError(name)
    return tortoise_config({"database": "sitong", "user": "sitong", "host": "127.0.0.1"})
