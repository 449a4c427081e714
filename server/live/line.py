"""The short way out: a prepared frame written straight to a socket's transport.

A frame that a thousand clients get differs in their operation's id alone. The message's long
tail is made, and where a client asked for it compressed, once for all; each client's write puts
the WebSocket header and the id before it. Control and single messages go the whole way through
uvicorn, which shares the transport, so whoever uses a line sees to it that nothing is under way.
"""

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import msgspec

from server.live.member import ReadyFrame

EXTENSION = "sitong.line"
"""Under this name the protocol puts its line into the ASGI scope."""

MOST_UNSENT = 65_536
"""A transport that holds more belongs to a slow reader, who waits for the newest frame."""

WINDOW_BITS, MEMORY_LEVEL = 12, 5
TEXT, COMPRESSED_TEXT = 0x81, 0xC1


class Line:
    """One socket's way out."""

    __slots__ = ("_is_compressed", "_protocol", "_transport")

    def __init__(self, protocol: Any) -> None:
        self._protocol = protocol
        self._transport = protocol.transport
        self._is_compressed = bool(protocol.conn.extensions)

    def address(self, operation_id: str) -> bytes:
        """The beginning of every frame of an operation."""
        head = b'{"id":' + msgspec.json.encode(operation_id)
        return _stored(head) if self._is_compressed else head

    def write(self, address: bytes, frames: Sequence[ReadyFrame]) -> bool:
        """Write frames now, in one go; false when the socket cannot take them at this moment."""
        transport = self._transport
        if transport.get_write_buffer_size() > MOST_UNSENT or not self._is_open():
            return False
        parts: list[bytes] = []
        for frame in frames:
            if self._is_compressed:
                opcode, tail = COMPRESSED_TEXT, packed_tail(frame)
            else:
                opcode, tail = TEXT, frame.tail
            key = (opcode, len(address) + len(tail))
            header = frame.headers.get(key)
            if header is None:
                header = frame.headers[key] = header_of(*key)
            parts += (header, address, tail)
        transport.write(b"".join(parts))
        return True

    def say(self, message: bytes) -> bool:
        """Write a single message now; false when the socket cannot take it at this moment."""
        transport = self._transport
        if transport.get_write_buffer_size() > MOST_UNSENT or not self._is_open():
            return False
        transport.write(header_of(TEXT, len(message)) + message)
        return True

    def take_whole_messages(self) -> None:
        """The client has said who it is: its messages may be as long as any."""
        self._protocol.take_whole_messages()

    def _is_open(self) -> bool:
        protocol = self._protocol
        return (
            protocol.handshake_complete
            and not protocol.close_sent
            and not protocol.disconnected
            and not self._transport.is_closing()
        )


def header_of(opcode: int, size: int) -> bytes:
    """A WebSocket header of a whole, unmasked message."""
    if size < 126:
        return bytes((opcode, size))
    if size < 65_536:
        return struct.pack("!BBH", opcode, 126, size)
    return struct.pack("!BBQ", opcode, 127, size)


def packed_tail(frame: ReadyFrame) -> bytes:
    """The tail compressed, once however many clients get it."""
    if frame.packed is None:
        packer = zlib.compressobj(zlib.Z_BEST_SPEED, zlib.DEFLATED, -WINDOW_BITS, MEMORY_LEVEL)
        packed = packer.compress(frame.tail) + packer.flush(zlib.Z_SYNC_FLUSH)
        # The end that every message has in common is left out (RFC 7692, 7.2.1).
        frame.packed = packed.removesuffix(b"\x00\x00\xff\xff")
    return frame.packed


def _stored(plain: bytes) -> bytes:
    """A deflate block that holds its bytes as they are and ends on a byte: an id is short."""
    return b"\x00" + struct.pack("<HH", len(plain), len(plain) ^ 0xFFFF) + plain
