"""Messages of graphql-transport-ws as they come from clients: decoded and checked."""

from typing import Annotated, Any, TypeAlias

import msgspec
import orjson

PING = b'{"type":"ping"}'
PONG = b'{"type":"pong"}'
ACK = b'{"type":"connection_ack"}'

LONGEST_ID = 255
"""Characters of an operation's id: it stands in every frame, and libraries send a UUID."""

OperationId: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_ID)]


class Init(msgspec.Struct, tag="connection_init"):
    """The client's first word, with its token in the payload."""

    payload: dict[str, Any] | None = None


class Subscribe(msgspec.Struct, tag="subscribe"):
    """Begin an operation."""

    id: OperationId
    payload: dict[str, Any]


class Complete(msgspec.Struct, tag="complete"):
    """The client needs no more of an operation."""

    id: OperationId


class Ping(msgspec.Struct, tag="ping"):
    """Are you there?"""

    payload: dict[str, Any] | None = None


class Pong(msgspec.Struct, tag="pong"):
    """I am here."""

    payload: dict[str, Any] | None = None


class _SubscribeAsItCame(msgspec.Struct, tag="subscribe"):
    id: OperationId
    payload: msgspec.Raw


ClientMessage = Init | Subscribe | Complete | Ping | Pong

_AsItCame = Init | _SubscribeAsItCame | Complete | Ping | Pong

_decoder: msgspec.json.Decoder[_AsItCame] = msgspec.json.Decoder(_AsItCame)


def client_message(text: str) -> ClientMessage | None:
    """The message, or nothing when it is none of the protocol's.

    What is asked is read by the same parser as over HTTP, so that both ways take the same values.
    """
    try:
        message = _decoder.decode(text)
        if not isinstance(message, _SubscribeAsItCame):
            return message
        payload = orjson.loads(bytes(message.payload))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError, orjson.JSONDecodeError):
        return None
    return Subscribe(message.id, payload) if isinstance(payload, dict) else None


def next_message(operation_id: str, payload: bytes) -> bytes:
    """A result; the payload is already JSON."""
    return frame_message(operation_id, b',"type":"next","payload":' + payload + b"}")


def frame_message(operation_id: str, tail: bytes) -> bytes:
    """A frame whose tail is ready."""
    return b'{"id":' + msgspec.json.encode(operation_id) + tail


def error_message(operation_id: str, errors: object) -> bytes:
    """The operation could not be started, or is over because of these errors."""
    return msgspec.json.encode({"id": operation_id, "type": "error", "payload": errors})


def complete_message(operation_id: str) -> bytes:
    """The operation is over."""
    return msgspec.json.encode({"id": operation_id, "type": "complete"})
