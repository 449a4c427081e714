import socket

import pytest

from server.embedded.external import check_external, why_unusable, without_password
from server.embedded.fault import EmbeddedFault
from server.embedded.postgres import EmbeddedPostgres


async def test_a_good_database_is_taken(postgres: EmbeddedPostgres) -> None:
    postgres.ensure_database()
    assert await check_external(postgres.url()) == 18


async def test_a_database_that_is_not_there_is_told(postgres: EmbeddedPostgres) -> None:
    with pytest.raises(EmbeddedFault, match="no such database") as told:
        await check_external(postgres.url("absent"))
    assert "createdb" in told.value.what_to_do


async def test_an_account_that_is_refused_is_told(postgres: EmbeddedPostgres) -> None:
    with pytest.raises(EmbeddedFault, match="refused the account"):
        await check_external(postgres.url().replace("sitong@", "stranger@"))


async def test_a_server_that_does_not_answer_is_told_without_the_password() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        with pytest.raises(EmbeddedFault, match="cannot be reached") as told:
            await check_external(f"postgres://sitong:very-secret@127.0.0.1:{port}/sitong")
    assert "very-secret" not in str(told.value)


@pytest.mark.parametrize("url", ["mysql://host/x", "nonsense", "postgres://u:p#very-secret@h/x"])
async def test_what_is_no_address_is_told_without_the_password(url: str) -> None:
    with pytest.raises(EmbeddedFault) as told:
        await check_external(url)
    assert "very-secret" not in str(told.value)


@pytest.mark.parametrize(
    ("version", "encoding", "is_replica", "words"),
    [
        ("13.22", "UTF8", False, "14 or later"),
        ("9.6.24", "UTF8", False, "14 or later"),
        ("18.4", "EUC_CN", False, "EUC_CN"),
        ("18.4", "UTF8", True, "read-only"),
    ],
)
def test_a_database_that_is_of_no_use_is_refused(
    version: str, encoding: str, is_replica: bool, words: str
) -> None:
    fault = why_unusable("x", version=version, encoding=encoding, is_replica=is_replica)
    assert fault is not None
    assert words in fault.sentence_en


@pytest.mark.parametrize("version", ["14.0", "15.18 (Debian 15.18-0)", "19beta1"])
def test_every_version_from_14_on_is_taken(version: str) -> None:
    assert why_unusable("x", version=version, encoding="UTF8", is_replica=False) is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgres://u:p@h/d", "postgres://u:…@h/d"),
        ("postgres://u:p@ss/w#rd@h/d", "postgres://u:…@h/d"),
        ("postgres://u@h/d", "postgres://u@h/d"),
        ("postgres://h/d?user=u&password=p&x=1", "postgres://h/d?user=u&password=…&x=1"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert without_password(url) == shown
