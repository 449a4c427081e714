"""Writes `migrations/sql/`: what each migration does, as the SQL that Tortoise runs for it.

`python -m scripts.migration_sql` runs all of them over an empty database of its own and writes
down every statement; a test compares. The product runs these files: Tortoise itself would make all
tables anew in memory for every step, which takes the longer the more tables there are.
"""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.migrations.executor import MigrationExecutor, MigrationTarget
from tortoise.transactions import in_transaction

from server.cli.database import credentials_from
from store.migrating import SQL_FOLDER
from store.tables import APP, tortoise_config
from tests.postgres import test_cluster


async def recorded(credentials: dict[str, Any]) -> Mapping[str, str]:
    """Migrate an empty database by Tortoise, and tell what it ran, by the migration's name."""
    found: dict[str, str] = {}
    async with TortoiseContext() as context:
        config = tortoise_config({**credentials, "minsize": 1, "maxsize": 2})
        await context.init(config=config, init_connections=False)
        connection = get_connection(config["apps"][APP]["default_connection"])
        executor = MigrationExecutor(connection, config["apps"])
        await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
        state = await executor._project_state(set())
        for step in await executor.plan([MigrationTarget(APP, "__latest__")]):
            ran: list[str] = []
            async with in_transaction(connection.connection_name) as transaction:
                editor = executor._schema_editor()
                editor.client = transaction
                _keep(editor, ran)
                await step.migration.apply(state, dry_run=False, schema_editor=editor)
            found[step.migration.name] = "\n".join(ran)
        await context.close_connections()
    return found


def _keep(editor: Any, ran: list[str]) -> None:
    """Note down whatever the editor runs."""
    run = editor._run_sql

    async def run_and_keep(sql: str) -> None:
        ran.append(f"{sql.strip().rstrip(';')};")
        await run(sql)

    editor._run_sql = run_and_keep


def main() -> None:
    """Write those that are not there or differ."""
    with test_cluster() as cluster:
        cluster.ensure_database("migration_sql")
        texts = asyncio.run(recorded(credentials_from(cluster.url("migration_sql"))))
    SQL_FOLDER.mkdir(exist_ok=True)
    for name, text in texts.items():
        path = SQL_FOLDER / f"{name}.sql"
        if not path.exists() or path.read_text(encoding="utf-8") != text + "\n":
            path.write_text(text + "\n", encoding="utf-8")
            sys.stdout.write(f"written: migrations/sql/{path.name}\n")
    for path in SQL_FOLDER.glob("*.sql"):
        if path.stem not in texts:
            path.unlink()


if __name__ == "__main__":
    main()
