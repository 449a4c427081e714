"""What a peer is told by the environment."""

import os
from typing import Any


def database() -> dict[str, Any]:
    """How to reach the common data set."""
    return {
        "host": os.environ["BENCH_DB_HOST"],
        "port": int(os.environ["BENCH_DB_PORT"]),
        "user": os.environ["BENCH_DB_USER"],
        "password": os.environ.get("BENCH_DB_PASSWORD") or None,
        "database": os.environ["BENCH_DB_NAME"],
    }


def pool_size() -> int:
    """How many connections a peer may hold: as many as the product."""
    return int(os.environ["BENCH_POOL"])


def is_tuned() -> bool:
    """Whether Strawberry runs with every speed-up that its own documents offer."""
    return os.environ.get("BENCH_TUNED") == "1"
