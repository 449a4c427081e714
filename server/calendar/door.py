"""`/calendar…`: an address of one's own, and the calendar that anybody who knows it is given."""

import hashlib

import orjson
from starlette.requests import Request
from starlette.responses import Response

from domain.instants import local_date
from domain.people.roles import Role
from domain.people.viewer import Viewer
from schema.faults import Fault, FaultCode
from server.assembly import Parts
from server.auth.bearer import unauthenticated
from server.auth.claims import BadTokenError
from server.auth.tokens import TokenIdentity
from server.calendar.asked import entries_of
from server.clock import real_now
from server.refusing import FileRefusedError, told
from store.people.reads import has_left

ADDRESS, CALENDAR = "/calendar/address", "/calendar/{token}.ics"
AUDIENCE = "sitong-calendar"
MOST_WAITING = 16
BUSY = "订阅日历的人太多，请稍后再试。Too many ask for calendars at once; try again in a moment."
UNKNOWN = "日历地址无效或已失效，请重新获取。This calendar is unknown or has ended; take a new one."
LANGUAGES = ("zh", "en")
WHICH_LANGUAGE = "lang 只能是 zh 或 en。`lang` must be zh or en."


class Calendars:
    """Gives out addresses and calendars; few at once."""

    def __init__(self) -> None:
        self._waiting = 0

    async def address(self, request: Request) -> Response:
        """A new private address for the bearer of a token, as JSON.

        `{"path": "/calendar/….ics", "url": "…", "expiresAt": "…"}`; `?lang=en` behind either gives
        it in English. It ends after `SITONG_CALENDAR_DAYS`, with the post or membership that it was
        asked in, and as soon as the token that it was asked with, or all tokens of its person, are
        revoked. 401 without a token that counts.
        """
        return await told(self._address, request)

    async def calendar(self, request: Request) -> Response:
        """The calendar behind an address; 304 to whom has it already.

        404 for an address that is broken, has ended or was revoked, 400 for another language, 429
        when too many ask at once, 503 while the database is away.
        """
        return await told(self._calendar, request)

    async def _address(self, request: Request) -> Response:
        parts: Parts = request.app.state.parts
        try:
            viewer = parts.bearer.viewer(request.headers.get("authorization"))
            if viewer.role is Role.PUBLIC or viewer.token_id is None:
                raise unauthenticated("A calendar has an owner: send a bearer token.")
        except Fault as fault:
            raise FileRefusedError(401, FaultCode.UNAUTHENTICATED, fault.message) from None
        token = parts.tokens.sign(
            _identity(viewer),
            token_id=viewer.token_id,
            now=real_now(),
            hours=24 * parts.settings.calendar_days,
            audience=AUDIENCE,
        )
        path = CALENDAR.format(token=token)
        origin = parts.settings.public_url or str(request.base_url).rstrip("/")
        ends = parts.tokens.read(token, now=real_now(), audience=AUDIENCE).expires_at
        body = {"path": path, "url": f"{origin}{path}", "expiresAt": ends}
        return Response(
            orjson.dumps(body),
            media_type="application/json",
            headers={"cache-control": "no-store"},
        )

    async def _calendar(self, request: Request) -> Response:
        parts: Parts = request.app.state.parts
        # Loaded by the first calendar and not by the start.
        from server.calendar.written import calendar_file

        language = request.query_params.get("lang", "zh")
        if language not in LANGUAGES:
            raise FileRefusedError(400, FaultCode.BAD_REQUEST, WHICH_LANGUAGE)
        viewer = _owner(parts, request.path_params["token"])
        if self._waiting >= MOST_WAITING:
            raise FileRefusedError(429, FaultCode.RATE_LIMITED, BUSY)
        self._waiting += 1
        try:
            # It outlives the tokens of the API by far, so it looks whether its owner still is one.
            if await has_left(parts.database, viewer, local_date(parts.clock.now())):
                raise _unknown()
            content = calendar_file(await entries_of(parts.runner, viewer), language)
        except Fault:
            raise _unknown() from None
        finally:
            self._waiting -= 1
        tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        headers = {"etag": tag, "cache-control": "private, no-cache"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)


def _identity(viewer: Viewer) -> TokenIdentity:
    return TokenIdentity(
        role=viewer.role,
        person_id=viewer.person_id,
        unit_id=viewer.unit_id,
        representative_id=viewer.representative_id,
        name=viewer.name,
    )


def _owner(parts: Parts, token: str) -> Viewer:
    """Whose calendar it is. An address says nothing about why it leads nowhere."""
    try:
        viewer = parts.tokens.read(token, now=real_now(), audience=AUDIENCE)
    except BadTokenError:
        raise _unknown() from None
    if parts.bearer.revocations.is_revoked(viewer):
        raise _unknown()
    return viewer


def _unknown() -> FileRefusedError:
    words = (
        "日历地址无效或已失效，请重新获取。The address of this calendar is unknown or has ended."
    )
    return FileRefusedError(404, "NOT_FOUND", words)
