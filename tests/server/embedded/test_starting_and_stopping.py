from pathlib import Path

import asyncpg
import pytest
from tortoise.backends.base.config_generator import expand_db_url

from server.embedded.fault import EmbeddedFault
from server.embedded.place import LONGEST_SOCKET_PATH, SOCKET_NAME
from server.embedded.postgres import EmbeddedPostgres, start_embedded


async def _value(postgres: EmbeddedPostgres, sql: str) -> object:
    connection = await asyncpg.connect(postgres.url())
    try:
        value: object = await connection.fetchval(sql)
    finally:
        await connection.close()
    return value


async def test_data_are_found_again_after_a_stop(open_folder: Path) -> None:
    first = start_embedded(open_folder / "data")
    first.ensure_database()
    await _value(first, "CREATE TABLE kept AS SELECT '四同' AS word")
    first.stop()
    assert not first.is_running()

    second = start_embedded(open_folder / "data")
    second.ensure_database()
    assert await _value(second, "SELECT word FROM kept") == "四同"
    second.stop()


async def test_the_database_is_set_up_for_records_that_must_last(
    postgres: EmbeddedPostgres,
) -> None:
    postgres.ensure_database()
    wanted = {
        "data_checksums": "on",
        "fsync": "on",
        "listen_addresses": "",
        "log_error_verbosity": "terse",
        "max_connections": "200",
        "server_encoding": "UTF8",
        "synchronous_commit": "on",
        "TimeZone": "UTC",
    }
    assert {name: await _value(postgres, f"SHOW {name}") for name in wanted} == wanted
    assert await _value(postgres, "SELECT datlocale FROM pg_database LIMIT 1") == "C.UTF-8"
    assert await _value(postgres, "SELECT upper('é')") == "É"


def test_the_socket_is_closed_to_other_accounts(postgres: EmbeddedPostgres) -> None:
    assert postgres.socket_folder.stat().st_mode & 0o777 == 0o700
    assert (postgres.home / "data").stat().st_mode & 0o077 == 0


async def test_credentials_serve_asyncpg_and_the_address_serves_tortoise(
    postgres: EmbeddedPostgres,
) -> None:
    postgres.ensure_database("second")
    connection = await asyncpg.connect(**postgres.credentials("second"))
    assert await connection.fetchval("SELECT current_database()") == "second"
    await connection.close()
    expanded = expand_db_url(postgres.url("second").replace("postgres://", "asyncpg://"))
    assert expanded["credentials"] == postgres.credentials("second")


def test_stopping_twice_is_as_good_as_once(postgres: EmbeddedPostgres) -> None:
    postgres.stop()
    postgres.stop()
    assert not postgres.is_running()


def test_a_name_that_is_no_plain_word_makes_no_database(postgres: EmbeddedPostgres) -> None:
    with pytest.raises(ValueError, match="plain database name"):
        postgres.ensure_database('x"; DROP DATABASE postgres; --')


async def test_a_folder_with_a_long_path_gets_a_short_socket(open_folder: Path) -> None:
    postgres = start_embedded(open_folder / "档 案" / ("deep" * 25))
    try:
        path = str(postgres.socket_folder / SOCKET_NAME)
        assert len(path.encode()) <= LONGEST_SOCKET_PATH
        postgres.ensure_database()
        assert await _value(postgres, "SELECT 1") == 1
    finally:
        postgres.stop()
        postgres.socket_folder.rmdir()


async def test_a_folder_with_an_odd_name_serves_too(open_folder: Path, state_folder: Path) -> None:
    postgres = start_embedded(open_folder / "a, 'b' \"c\" %& \\")
    try:
        postgres.ensure_database()
        assert await _value(postgres, "SELECT 1") == 1
    finally:
        postgres.stop()


def test_a_socket_folder_that_somebody_laid_out_is_not_trusted(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = open_folder / "run"
    run.mkdir()
    monkeypatch.setattr("server.embedded.place.RUN_FOLDER", run)
    deep = open_folder / ("deep" * 25)
    postgres = start_embedded(deep)
    postgres.stop()
    assert postgres.socket_folder.parent == run
    postgres.socket_folder.chmod(0o777)
    with pytest.raises(EmbeddedFault, match="no place for the socket"):
        start_embedded(deep)
