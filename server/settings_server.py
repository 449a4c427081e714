"""What an operator may set of the server itself."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from server.setting import setting
from server.setting_texts import (
    account,
    address,
    demo_clock,
    header_text,
    host,
    ip_number,
    network,
    origin,
    path,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """How the server runs: where, with what, and within which bounds."""

    env: Literal["development", "production"] = setting(
        "development", "`production` refuses demonstration mode and wants its own secrets."
    )
    host: str = setting(
        "127.0.0.1",
        "Address to listen on; `0.0.0.0` lets other machines in.",
        reads=host,
        written="a host name or an IP address",
    )
    port: int = setting(8000, "Port to listen on.", least=0, most=65_535)
    public_url: str | None = setting(
        None,
        "Address under which people's devices reach this server, for QR codes and printed links;"
        " empty means the address in the browser.",
        reads=origin,
        written="`https://host` or `http://host:port`",
    )
    data_dir: Path = setting(
        Path(".data"),
        "Folder of the embedded database and of the secrets made at first start.",
        reads=path,
        written="a path",
    )
    database_url: str | None = setting(
        None,
        "Any PostgreSQL 14+, e.g. `postgres://user:password@host:5432/sitong`;"
        " empty starts the embedded one.",
        reads=address(("postgres", "postgresql")),
        written="`postgres://…`",
    )
    database_pool_size: int = setting(
        10, "Connections of each server process; half as many again for reads.", least=2, most=120
    )
    postgres_user: str | None = setting(
        None,
        "Operating-system user of the embedded database when root starts the server.",
        reads=account,
        written="an account's name",
    )
    wake_url: str | None = setting(
        None,
        "Redis that wakes other nodes; empty uses PostgreSQL's LISTEN.",
        reads=address(("redis", "rediss"), place=r"/?[0-9]{0,3}/?"),
        written="`redis://host:6379/0`, `rediss://…`",
    )
    wake_poll_seconds: float = setting(
        1.0, "How often the log is read when no wake-up comes.", least=0.05, most=3_600
    )
    token_secret: str | None = setting(
        None,
        "Key that signs bearer tokens; required in production.",
        least=32,
        most=1_000,
        is_secret=True,
    )
    metrics_token: str | None = setting(
        None,
        "Bearer token that `/metrics` asks for; without one it answers this machine alone.",
        reads=header_text(16, 1_000),
        written="16 to 1000 printable ASCII characters",
        is_secret=True,
    )
    token_hours: float = setting(
        12.0, "How long a bearer token is good for.", least=0.01, most=8_784
    )
    demo_clock: str | None = setting(
        None,
        "Demonstration clock.",
        reads=demo_clock,
        written="`2026-10-02T22:30:00+08:00 x600`",
    )
    allowed_origins: tuple[str, ...] = setting(
        (),
        "Origins besides our own that may open sockets and call from browsers, comma-separated.",
        reads=origin,
        written="`https://host`, …",
    )
    webhook_networks: tuple[str, ...] = setting(
        (),
        "Networks outside the open net that webhooks may be posted to, comma-separated.",
        reads=network,
        written="`192.0.2.0/24`, …",
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
        least=1,
        most=65_536,
    )
    shared_answers_mb: int = setting(
        64,
        "Memory for answers to queries that equal queries share, in megabytes.",
        least=0,
        most=65_536,
    )
    max_body_bytes: int = setting(
        262_144, "Largest request body or socket message.", least=1_024, most=67_108_864
    )
    max_characters: int = setting(
        65_536,
        "Longest text of an operation; values go as variables.",
        least=100,
        most=10_000_000,
    )
    max_target_bytes: int = setting(
        8_192, "Longest address in a request line.", least=64, most=1_048_576
    )
    max_head_bytes: int = setting(16_384, "Largest head of a request.", least=512, most=1_048_576)
    head_seconds: float = setting(
        10.0,
        "How long the head of a request may take, and a new connection without one.",
        least=0.1,
        most=600.0,
    )
    body_seconds: float = setting(
        10.0,
        "How long a body may take at any speed; each byte that came gives it more.",
        least=0.1,
        most=600.0,
    )
    body_bytes_per_second: int = setting(
        1_000, "Slowest speed of a body that takes longer.", least=1, most=1_000_000
    )
    idle_seconds: int = setting(
        30, "How long a connection may wait between two requests.", least=1, most=3_600
    )
    max_connections: int = setting(
        0,
        "Most connections in all; `0` derives it from memory and open files.",
        least=0,
        most=1_000_000,
    )
    max_live_per_token: int = setting(
        50, "Most sockets and event streams of one token.", least=1, most=1_000_000
    )
    max_live_per_address: int = setting(
        2_000,
        "Most sockets and event streams of one address: a hall of 300 phones is behind one.",
        least=1,
        most=1_000_000,
    )
    max_live_without_token: int = setting(
        500,
        "Most sockets and event streams of one address that have shown no token.",
        least=1,
        most=1_000_000,
    )
    max_views: int = setting(10_000, "Most distinct live views in all.", least=1, most=1_000_000)
    max_views_per_token: int = setting(
        200,
        "Most distinct live views of one token, or of one address without one.",
        least=1,
        most=1_000_000,
    )
    views_mb: int = setting(
        256,
        "Memory for the operations and variables of distinct live views, in megabytes; an eighth"
        " of it for one token, or for one address without one.",
        least=1,
        most=65_536,
    )
    proxies: tuple[str, ...] = setting(
        (),
        "Addresses of reverse proxies, comma-separated; their `X-Forwarded-For` tells who asks.",
        reads=ip_number,
        written="`127.0.0.1`, …",
    )
    max_tokens: int = setting(2_000, "Most tokens in one operation.", least=10, most=100_000)
    max_selections: int = setting(
        2_000,
        "Most fields and fragments in a document, each fragment as often as it is spread.",
        least=10,
        most=10_000_000,
    )
    max_depth: int = setting(12, "Deepest nesting of one operation.", least=2, most=100)
    max_aliases: int = setting(30, "Most aliases in one operation.", least=0, most=100_000)
    max_directives: int = setting(50, "Most directives in one operation.", least=0, most=10_000)
    max_cost: int = setting(
        5_000,
        "Highest cost of one operation, estimated before it runs.",
        least=1,
        most=1_000_000_000,
    )
    max_answer_bytes: int = setting(
        8_388_608,
        "Largest answer to a query, and largest frame of a subscription.",
        least=65_536,
        most=1_073_741_824,
    )
    trusted_documents: Literal["off", "people"] = setting(
        "off",
        "`people` lets people's tokens and the public run the contract's operations only; partner"
        " systems and tokens made with `--any-document` run any within the limits.",
    )
    max_subscriptions: int = setting(50, "Most subscriptions on one socket.", least=1, most=10_000)
    init_seconds: float = setting(
        10.0, "How long a new socket may wait with its first message.", least=0.1, most=600
    )
    ping_seconds: float = setting(
        20.0,
        "How often a socket is pinged and a quiet event stream kept awake.",
        least=0.1,
        most=600,
    )
    conflate_ms: int = setting(
        100, "Least pause between two frames of one state view.", least=1, most=10_000
    )
    feed_queue_frames: int = setting(
        1_000,
        "Frames kept for a slow reader of a feed before it is sent off with a cursor.",
        least=1,
        most=1_000_000,
    )
    stop_seconds: float = setting(
        10.0, "How long a stopping server waits for its last answers.", least=1, most=600
    )
    http_status_profile: Literal["audited", "draft2026"] = setting(
        "audited",
        "`draft2026` answers 422 to operations that fail validation, as the draft of"
        " August 2026 asks; `audited` answers 400.",
    )
