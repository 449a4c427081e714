"""Chance: ids and secrets, the only place that asks the machine for randomness."""

import os
import secrets  # noqa: TID251 - the one place
import time
from uuid import UUID


def new_id() -> UUID:
    """A UUID of version 7: sorts by the millisecond it was made, 74 bits of chance."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds << 80) | int.from_bytes(os.urandom(10))
    value = (value & ~(0xF << 76)) | (0x7 << 76)
    value = (value & ~(0x3 << 62)) | (0x2 << 62)
    return UUID(int=value)


def new_secret() -> str:
    """A secret of 160 bits in letters, digits and signs that an address may hold."""
    return secrets.token_urlsafe(20)


def new_seed() -> str:
    """A seed of 256 bits in hexadecimal, from which a draw follows that anybody can do again."""
    return secrets.token_hex(32)


def error_id() -> str:
    """A short name for one fault, to be found again in the log."""
    return secrets.token_hex(6)
