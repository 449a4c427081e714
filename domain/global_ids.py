"""Opaque ids: a type's name and a key, base64url, as clients hold and give them back."""

from uuid import UUID

from domain.opaque import opaque, told_by, uuid_of


def global_id_text(type_name: str, key: UUID | str) -> str:
    """The opaque id of one thing of one type."""
    return opaque(f"{type_name}:{key}".encode())


def parse_global_id(given: str) -> tuple[str, str] | None:
    """Type name and key of an opaque id; nothing when the text is no id of ours."""
    told = told_by(given)
    if told is None or not told.isascii():
        return None
    type_name, separator, key = told.decode().partition(":")
    return (type_name, key) if separator and type_name and key else None


def key_of(given: str, *type_names: str) -> UUID | None:
    """The key inside an opaque id of an expected type; nothing when it is another or none."""
    parsed = parse_global_id(given)
    return None if parsed is None or parsed[0] not in type_names else uuid_of(parsed[1])
