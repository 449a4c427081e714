"""Opaque ids: a type's name and a key, base64url, as clients hold and give them back."""

import base64
import binascii
from uuid import UUID


def global_id_text(type_name: str, key: UUID | str) -> str:
    """The opaque id of one thing of one type."""
    return base64.urlsafe_b64encode(f"{type_name}:{key}".encode()).decode()


def parse_global_id(given: str) -> tuple[str, str] | None:
    """Type name and key of an opaque id; nothing when the text is no id of ours."""
    try:
        text = base64.urlsafe_b64decode(given.encode()).decode()
    except (binascii.Error, ValueError):
        return None
    type_name, separator, key = text.partition(":")
    return (type_name, key) if separator and type_name and key else None


def key_of(given: str, type_name: str) -> UUID | None:
    """The key inside an opaque id of the expected type; nothing when it is another or none."""
    parsed = parse_global_id(given)
    if parsed is None or parsed[0] != type_name:
        return None
    try:
        return UUID(parsed[1])
    except ValueError:
        return None
