"""Subscriptions as server-sent events (graphql-sse, distinct connections).

Each event carries its cursor as `id:`, so a browser's `Last-Event-ID` resumes by itself.
Lines end in a bare line feed: some clients split on nothing else.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import orjson
from starlette.responses import StreamingResponse

from server.live.cursors import place_of
from server.live.hub import Hub
from server.live.member import Ended
from server.live.request import LiveRequest
from server.live.sessions import Sessions
from server.live.views import wait_for

KEEP_ALIVE_SECONDS = 15.0


class EventStreams:
    """Serves subscriptions as event streams."""

    def __init__(self, hub: Hub, sessions: Sessions) -> None:
        self._hub = hub
        self._sessions = sessions

    def response(self, live: LiveRequest, *, last_event_id: str | None) -> StreamingResponse:
        """The stream of one subscription; `Last-Event-ID` counts unless `after` was given."""
        if live.after is None and last_event_id:
            live = replace(live, after=place_of(last_event_id))
        return StreamingResponse(
            self._events(live),
            headers={
                "content-type": "text/event-stream; charset=utf-8",
                "cache-control": "no-store",
                "x-accel-buffering": "no",
            },
        )

    async def _events(self, live: LiveRequest) -> AsyncIterator[bytes]:
        stirred = asyncio.Event()
        subscription = self._hub.subscribe(live, on_ready=stirred.set)
        member = subscription.member

        def end(reason: str) -> None:
            member.end(Ended(reason, is_retryable=True))

        self._sessions.open(live.viewer, end)
        try:
            yield b":\n\n"
            while True:
                frame = member.take()
                if frame is not None:
                    yield _event(b"next", frame.payload, cursor=frame.cursor)
                    continue
                if member.ended is not None:
                    yield _last(member.ended)
                    return
                stirred.clear()
                if not await wait_for(stirred, KEEP_ALIVE_SECONDS):
                    yield b":\n\n"
        finally:
            self._sessions.close(end)
            subscription.leave()


def _last(ended: Ended) -> bytes:
    """Refused: the errors, then the end. Otherwise just the end of the stream, to come back."""
    if ended.errors:
        return _event(b"next", orjson.dumps({"errors": ended.errors})) + _event(b"complete", b"")
    return b": " + ended.reason.encode() + b"\n\n"


def _event(name: bytes, data: bytes, *, cursor: str = "") -> bytes:
    identity = b"id: " + cursor.encode() + b"\n" if cursor else b""
    return identity + b"event: " + name + b"\ndata: " + data + b"\n\n"
