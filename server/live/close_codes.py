"""Close codes of sockets: those of graphql-transport-ws, and when this server uses them.

Clients treat 4400, 4401, 4406, 4409, 4429 and 4500 as fatal and do not come back, so none of
them is used for a condition that can heal.
"""

from enum import IntEnum

MOST_REASON_BYTES = 123
"""A frame of control has 125 bytes (RFC 6455, 5.5), of which two are the code."""


class CloseCode(IntEnum):
    """Every code this server closes a socket with."""

    GOING_AWAY = 1001, "the server's last word when nobody listens any more", True
    RESTARTING = 1012, "the server restarts or is updated; come back with your cursor", True
    TRY_LATER = 1013, "too slow, too busy or too many; come back with your cursor", True
    BAD_MESSAGE = 4400, "a message that the protocol does not know", False
    NOT_INITIALISED = 4401, "a subscription before the connection was initialised", False
    FORBIDDEN = 4403, "the token is bad, expired or revoked; come back with another", True
    NO_SUBPROTOCOL = 4406, "the subprotocol graphql-transport-ws was not offered", False
    INIT_TIMEOUT = 4408, "the connection was not initialised in time", True
    DUPLICATE_ID = 4409, "the id of a running operation was used again", False
    TOO_MANY_INITS = 4429, "the connection was initialised twice", False

    meaning: str
    is_retryable: bool

    def __new__(cls, code: int, meaning: str, is_retryable: bool) -> "CloseCode":
        """A code with its meaning and whether a client should come back."""
        member = int.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        member.is_retryable = is_retryable
        return member


def fitting_reason(text: str) -> str:
    """As much of a reason as a close frame holds: 123 bytes, cut between two characters."""
    return text.encode(errors="replace")[:MOST_REASON_BYTES].decode(errors="ignore")
