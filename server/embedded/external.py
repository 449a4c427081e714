"""The operator's own PostgreSQL, looked over before the server relies on it."""

import re

import asyncpg

from server.embedded.fault import EmbeddedFault

OLDEST_VERSION = 14
CONNECT_SECONDS = 10.0


async def check_external(url: str) -> int:
    """The major version of the PostgreSQL at `url`. Raises EmbeddedFault when it is of no use."""
    shown = without_password(url)
    try:
        connection = await asyncpg.connect(url, timeout=CONNECT_SECONDS)
    except (ValueError, asyncpg.ClientConfigurationError):
        # The reason is not told: it may quote a piece of a badly written password.
        raise _not_an_address(shown) from None
    except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidPasswordError) as error:
        raise _not_let_in(shown, str(error)) from error
    except asyncpg.InvalidCatalogNameError as error:
        raise _no_such_database(shown, str(error)) from error
    except (TimeoutError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise _not_reached(shown, str(error) or type(error).__name__) from error
    try:
        row = await connection.fetchrow(
            "SELECT current_setting('server_version') AS version,"
            " current_setting('server_encoding') AS encoding, pg_is_in_recovery() AS is_replica"
        )
    finally:
        await connection.close(timeout=CONNECT_SECONDS)
    fault = why_unusable(
        shown, version=row["version"], encoding=row["encoding"], is_replica=row["is_replica"]
    )
    if fault is not None:
        raise fault
    return major_version(row["version"])


def why_unusable(
    shown: str, *, version: str, encoding: str, is_replica: bool
) -> EmbeddedFault | None:
    """Why a database that answers is of no use all the same."""
    if major_version(version) < OLDEST_VERSION:
        return _too_old(shown, version)
    if encoding != "UTF8":
        return _not_utf8(shown, encoding)
    if is_replica:
        return _is_replica(shown)
    return None


def major_version(shown: str) -> int:
    """The major version in a text such as `18.4` or `19beta1`."""
    found = re.match(r"\d+", shown)
    return int(found.group()) if found else 0


def without_password(url: str) -> str:
    """The address as it may be shown: the password is left out, wherever it stands."""
    shown = re.sub(r"(://[^:@/]*):.*@", r"\1:…@", url)
    return re.sub(r"(password=)[^&]*", r"\1…", shown)


def _not_an_address(shown: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"SITONG_DATABASE_URL 不是有效的数据库地址：{shown}。",
        f"SITONG_DATABASE_URL is no database address: {shown}.",
        "请按 postgres://用户:密码@主机:5432/库名 的格式填写；密码中的特殊字符须作百分号编码。\n"
        "Write it as postgres://user:password@host:5432/database, with special characters of the"
        " password percent-encoded.",
    )


def _not_reached(shown: str, reason: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"无法连接数据库 {shown}（{reason}）。",
        f"The database {shown} cannot be reached ({reason}).",
        "请确认 PostgreSQL 已启动、主机与端口无误、防火墙已放行，然后重新启动。\n"
        "See that PostgreSQL runs, that host and port are right and that no firewall is between;"
        " then start again.",
    )


def _not_let_in(shown: str, reason: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"数据库 {shown} 拒绝了所用账户（{reason}）。",
        f"The database {shown} refused the account ({reason}).",
        "请核对 SITONG_DATABASE_URL 中的用户名和密码，以及服务器的 pg_hba.conf。\n"
        "Check user and password in SITONG_DATABASE_URL, and pg_hba.conf on the server.",
    )


def _no_such_database(shown: str, reason: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"服务器上没有所指定的数据库：{shown}（{reason}）。",
        f"There is no such database on the server: {shown} ({reason}).",
        "请先建库：createdb -E UTF8 -T template0 库名，然后重新启动。\n"
        "Create it first: createdb -E UTF8 -T template0 NAME; then start again.",
    )


def _too_old(shown: str, version: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"数据库 {shown} 的版本为 {version}，本系统需要 PostgreSQL {OLDEST_VERSION} 以上。",
        f"The database {shown} is version {version}; PostgreSQL {OLDEST_VERSION} or later is"
        " needed.",
        "请升级该数据库；或清空 SITONG_DATABASE_URL，使用内置数据库。\n"
        "Upgrade it, or leave SITONG_DATABASE_URL empty to use the embedded database.",
    )


def _not_utf8(shown: str, encoding: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"数据库 {shown} 的字符编码为 {encoding}，无法保存全部汉字。",
        f"The database {shown} is encoded in {encoding}, which cannot hold every character.",
        "请另建 UTF8 编码的数据库：createdb -E UTF8 -T template0 库名。\n"
        "Create one in UTF8: createdb -E UTF8 -T template0 NAME.",
    )


def _is_replica(shown: str) -> EmbeddedFault:
    return EmbeddedFault(
        f"数据库 {shown} 是只读副本，不能写入。",
        f"The database {shown} is a read-only replica.",
        "请将 SITONG_DATABASE_URL 指向主库。\nPoint SITONG_DATABASE_URL to the primary.",
    )
