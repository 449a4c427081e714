"""Settings: read once from `SITONG_*`, checked, documented; nothing else reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from domain.scoring.secrecy import LARGEST_SMALLEST_GROUP, SMALLEST_GROUP


def setting(default: Any, description: str, **more: Any) -> Any:
    """A setting with its default and what it means."""
    return field(default=default, metadata={"description": description, **more})


class SettingsError(Exception):
    """A setting cannot be used; the text names it and says what it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything an operator may set. Each field is `SITONG_` and its name in capitals."""

    env: Literal["development", "production"] = setting(
        "development", "`production` refuses demonstration mode and wants its own secrets."
    )
    host: str = setting("127.0.0.1", "Address to listen on.")
    port: int = setting(8000, "Port to listen on.")
    data_dir: Path = setting(
        Path(".data"), "Folder of the embedded database and of the secrets made at first start."
    )
    database_url: str | None = setting(
        None,
        "Any PostgreSQL 14+, e.g. `postgres://user:password@host:5432/sitong`;"
        " empty starts the embedded one.",
    )
    database_pool_size: int = setting(
        10, "Connections of each server process; half as many again for reads."
    )
    postgres_user: str | None = setting(
        None, "Operating-system user of the embedded database when root starts the server."
    )
    wake_url: str | None = setting(
        None, "`redis://…` to wake other nodes by Redis; empty uses PostgreSQL's LISTEN."
    )
    wake_poll_seconds: float = setting(1.0, "How often the log is read when no wake-up comes.")
    token_secret: str | None = setting(
        None,
        "Key that signs bearer tokens, at least 32 characters; required in production.",
        is_secret=True,
    )
    token_hours: float = setting(12.0, "How long a bearer token is good for.")
    demo_clock: str | None = setting(
        None, "Demonstration clock, e.g. `2026-10-02T22:30:00+08:00 x600`."
    )
    allowed_origins: tuple[str, ...] = setting(
        (), "Origins besides our own that may open sockets and call from browsers, comma-separated."
    )
    log_format: Literal["text", "json"] = setting("text", "How log lines are written.")
    log_level: Literal["debug", "info", "warning", "error"] = setting("info", "Least level logged.")
    live_compression: Literal["on", "off"] = setting(
        "on", "Whether sockets take per-message deflate; a frame is compressed once for all."
    )
    caches_mb: int = setting(
        64,
        "Memory for what is remembered of requests so that equal ones cost less (operations,"
        " statements, who asks), in megabytes.",
    )
    shared_answers_mb: int = setting(
        64, "Memory for answers to queries that equal queries share, in megabytes."
    )
    max_body_bytes: int = setting(262_144, "Largest request body or socket message.")
    max_characters: int = setting(65_536, "Longest text of an operation; values go as variables.")
    max_tokens: int = setting(2_000, "Most tokens in one operation.")
    max_selections: int = setting(
        2_000, "Most fields and fragments in a document, each fragment as often as it is spread."
    )
    max_depth: int = setting(12, "Deepest nesting of one operation.")
    max_aliases: int = setting(30, "Most aliases in one operation.")
    max_directives: int = setting(50, "Most directives in one operation.")
    max_cost: int = setting(5_000, "Highest cost of one operation, estimated before it runs.")
    trusted_documents: Literal["off", "people"] = setting(
        "off",
        "`people` lets people's tokens and the public run the contract's operations only; partner"
        " systems and tokens made with `--any-document` run any within the limits.",
    )
    max_subscriptions: int = setting(50, "Most subscriptions on one socket.")
    init_seconds: float = setting(10.0, "How long a new socket may wait with its first message.")
    ping_seconds: float = setting(
        20.0, "How often a socket is pinged and a quiet event stream kept awake."
    )
    conflate_ms: int = setting(100, "Least pause between two frames of one state view.")
    feed_queue_frames: int = setting(
        1_000, "Frames kept for a slow reader of a feed before it is sent off with a cursor."
    )
    stop_seconds: float = setting(10.0, "How long a stopping server waits for its last answers.")
    comment_max_characters: int = setting(2_000, "Longest comment on a ballot.")
    rectification_days: int = setting(
        30, "Calendar days a unit has to put a comment right (the documents name none)."
    )
    smallest_group: int = setting(
        SMALLEST_GROUP,
        "From how many scores on an average is told, abstentions not counted; a trimmed mean needs"
        " two more. Also the default and the least quorum of a slot.",
        least=SMALLEST_GROUP,
        most=LARGEST_SMALLEST_GROUP,
    )
    http_status_profile: Literal["audited", "draft2026"] = setting(
        "audited",
        "`draft2026` answers 422 to operations that fail validation, as the draft of"
        " August 2026 asks; `audited` answers 400.",
    )


def read_settings(
    environment: Mapping[str, str] | None = None, *, is_demonstration: bool = False
) -> Settings:
    """The settings of this process. Raises SettingsError naming the first that cannot be used."""
    given = os.environ if environment is None else environment  # noqa: TID251 - the one place
    known = {variable_of(one): one for one in fields(Settings)}
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for name, text in given.items():
        if name in known and text != "":
            one = known[name]
            values[one.name] = _parsed(name, text, hints[one.name])
    settings = Settings(**values)
    _check(settings, is_demonstration=is_demonstration)
    return settings


def variable_of(one: Field[Any]) -> str:
    """The environment variable of a setting."""
    return f"SITONG_{one.name.upper()}"


def settings_table() -> str:
    """The settings as a Markdown table, for the README."""
    lines = ["| variable | default | meaning |", "|---|---|---|"]
    for one in fields(Settings):
        default = "" if one.default in (None, (), MISSING) else f"`{one.default}`"
        lines.append(f"| `{variable_of(one)}` | {default} | {one.metadata['description']} |")
    return "\n".join(lines)


def _check(settings: Settings, *, is_demonstration: bool) -> None:
    if not SMALLEST_GROUP <= settings.smallest_group <= LARGEST_SMALLEST_GROUP:
        raise SettingsError(
            f"SITONG_SMALLEST_GROUP must be from {SMALLEST_GROUP} to {LARGEST_SMALLEST_GROUP}."
        )
    if settings.env != "production":
        return
    if is_demonstration:
        raise SettingsError(
            "演示模式不得用于正式环境。Demonstration mode is refused with SITONG_ENV=production."
        )
    if settings.demo_clock is not None:
        raise SettingsError("SITONG_DEMO_CLOCK cannot be used with SITONG_ENV=production.")
    if settings.token_secret is None:
        raise SettingsError(
            "SITONG_ENV=production wants its own SITONG_TOKEN_SECRET (at least 32 characters)."
        )
    if len(settings.token_secret) < 32:
        raise SettingsError("SITONG_TOKEN_SECRET is too short; at least 32 characters.")


def _parsed(name: str, text: str, hint: Any) -> Any:
    kinds = [one for one in get_args(hint) if one is not type(None)]
    if get_origin(hint) is Literal:
        return _one_of(name, text, get_args(hint))
    if get_origin(hint) is tuple:
        return tuple(part.strip() for part in text.split(",") if part.strip())
    kind = kinds[0] if kinds else hint
    try:
        return kind(text)
    except ValueError:
        raise SettingsError(f"{name} must be {_WORDS[kind]}, not {text!r}.") from None


def _one_of(name: str, text: str, allowed: tuple[Any, ...]) -> Any:
    if text not in allowed:
        raise SettingsError(f"{name} must be one of {', '.join(allowed)}, not {text!r}.")
    return text


_WORDS = {int: "a whole number", float: "a number", Path: "a path", str: "text"}
