"""Something that many fields of one operation want, read at the first wish."""

from asyncio import Lock
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Once(Generic[Value]):
    """Read once; whoever asks meanwhile waits for it. A reading that fails is tried again."""

    __slots__ = ("_found", "_lock")

    def __init__(self) -> None:
        self._found: tuple[Value] | None = None
        self._lock: Lock | None = None

    async def of(self, read: Callable[[], Awaitable[Value]]) -> Value:
        """What `read` has told."""
        if self._found is not None:
            return self._found[0]
        if self._lock is None:
            self._lock = Lock()
        async with self._lock:
            if self._found is None:
                self._found = (await read(),)
            return self._found[0]
