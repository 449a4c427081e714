"""What is kept to be found again, within a bound of bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

BYTES_PER_ENTRY = 250
"""What an entry takes beside its key and value: the table's place, a pair and its size."""

LARGEST_SHARE = 8
"""What would take more than one part in so many is not kept: it would push out all others."""


class Kept(Generic[Key, Value]):
    """Values by key, the longest unused forgotten first.

    `bytes` is what all entries were said to take; it never passes `most_bytes`.
    """

    __slots__ = ("_entries", "bytes", "most_bytes")

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self._entries: OrderedDict[Key, tuple[Value, int]] = OrderedDict()

    def __len__(self) -> int:
        """How many values are kept."""
        return len(self._entries)

    def find(self, key: Key) -> Value | None:
        """The value under a key, which is thereby used; nothing when it is not kept."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def keep(self, key: Key, value: Value, size: int) -> None:
        """Keep a value whose key and content take `size` bytes, in place of an earlier one."""
        self.drop(key)
        size += BYTES_PER_ENTRY
        if size * LARGEST_SHARE > self.most_bytes:
            return
        self._entries[key] = (value, size)
        self.bytes += size
        while self.bytes > self.most_bytes:
            _, (_, freed) = self._entries.popitem(last=False)
            self.bytes -= freed

    def drop(self, key: Key) -> None:
        """Forget a value."""
        entry = self._entries.pop(key, None)
        if entry is not None:
            self.bytes -= entry[1]

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()
        self.bytes = 0
