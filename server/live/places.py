"""How many sockets and event streams there are, by address and by token, and who is one too many.

A hall of three hundred phones stands behind one address with several sockets each; one token is
for one person's devices. Who has no token yet shares a smaller number with his address.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

from starlette.requests import HTTPConnection

from server.whence import address_of

RETRY_AFTER = "5"
"""Seconds after which it is worth another try."""

Key: TypeAlias = tuple[str, str]

WHOSE = {
    "address": "this address",
    "nobody": "this address, without a token,",
    "token": "this token",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MostPlaces:
    """The bounds, of this node."""

    of_token: int
    of_address: int
    without_token: int


class NoPlaceError(Exception):
    """One too many; the text tells the client why. It heals: others go, and then there is room."""


class Places:
    """Counts who is connected to this node."""

    def __init__(self, most: MostPlaces, *, proxies: Collection[str] = ()) -> None:
        self.most = most
        self._proxies = frozenset(proxies)
        self._taken: Counter[Key] = Counter()

    @property
    def count(self) -> int:
        """For how many addresses and tokens something is counted; nothing stays behind."""
        return len(self._taken)

    def take(self, connection: HTTPConnection) -> "Place":
        """A place for somebody without a token yet. Raises NoPlaceError."""
        address = address_of(connection, self._proxies)
        place = Place(self, address)
        place.count(("address", address), self.most.of_address)
        try:
            place.count(("nobody", address), self.most.without_token)
        except NoPlaceError:
            place.leave()
            raise
        return place

    def add(self, key: Key, most: int) -> None:
        """One more. Raises NoPlaceError when there are as many as may be."""
        if self._taken[key] >= most:
            raise NoPlaceError(f"{WHOSE[key[0]]} has {most} sockets and streams already")
        self._taken[key] += 1

    def remove(self, key: Key) -> None:
        """One less."""
        self._taken[key] -= 1
        if not self._taken[key]:
            del self._taken[key]


class Place:
    """What one socket or stream is counted under, until it leaves."""

    def __init__(self, places: Places, address: str) -> None:
        self._places = places
        self.address = address
        self.owner = f"address {address}"
        """Who looks at what this one subscribes to: its token, or its address without one."""
        self._keys: list[Key] = []

    def count(self, key: Key, most: int) -> None:
        """Count it under one more key. Raises NoPlaceError."""
        self._places.add(key, most)
        self._keys.append(key)

    def belongs_to(self, token_id: str | None) -> None:
        """It has shown a token, and counts with that one's others. Raises NoPlaceError."""
        if token_id is None:
            return
        self.count(("token", token_id), self._places.most.of_token)
        self.owner = f"token {token_id}"
        nobody = ("nobody", self.address)
        self._keys.remove(nobody)
        self._places.remove(nobody)

    def leave(self) -> None:
        """Count it no more."""
        while self._keys:
            self._places.remove(self._keys.pop())
