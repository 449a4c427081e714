"""Tokens that we have signed ourselves, with claims that are wrong by type or by meaning."""

import json
from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Any

import pytest
from joserfc import jws

from domain.people.district import seed
from domain.people.roles import Role
from server.auth.tokens import ALGORITHM, Tokens
from server.clock import real_now
from server.live.close_codes import CloseCode
from tests.asking import Asker
from tests.live.talking import LiveSocket
from tests.serving import SECRET

ABSENT = ...
VIEWER = "{ viewer { role unit { code } } }"
FIN = seed.seed_id("unit", "FIN")


def signed(**claims: Any) -> str:
    """The header of a token that is right but for these claims; spans of time count from now."""
    now = int(real_now().timestamp())
    given = {
        "iss": "sitong", "jti": "a-token", "iat": now, "exp": now + 600, "role": "PERFORMANCE",
        **claims,
    }  # fmt: skip
    kept = {
        name: now + value.total_seconds() if isinstance(value, timedelta) else value
        for name, value in given.items()
        if value is not ABSENT
    }
    # Written by `json`, which escapes what no bytes can say; joserfc's own claims must be UTF-8.
    content = json.dumps(kept).encode()
    return "Bearer " + jws.serialize_compact({"alg": ALGORITHM}, content, Tokens(SECRET)._key)


UNTEXTS: tuple[Any, ...] = (None, True, 7, 7.5, [], {}, ["x"], "")
UNTIMES: tuple[Any, ...] = (
    None, True, "", "1", [], {}, float("nan"), float("inf"), -1e300, 1e300, 10**400,
)  # fmt: skip
UNUUIDS = (*UNTEXTS, f"{{{FIN}}}", f"urn:uuid:{FIN}", FIN.hex, "no uuid", str(FIN) + " ")
WRONG: dict[str, tuple[Any, ...]] = {
    "unit": UNUUIDS,
    "person": UNUUIDS,
    "representative": UNUUIDS,
    "jti": (" abc", "é", "abc\u200b", "\ud800", *UNTEXTS, ABSENT, "x" * 65, "a\0b"),
    "sub": UNTEXTS,
    "role": (*UNTEXTS, ABSENT, "admin", "KING"),
    "iss": (*UNTEXTS, ABSENT, "somebody"),
    "aud": (*UNTEXTS, "other", ["other"], ["sitong", 7]),
    "name": ("\ud800", "a\x1b[31mb", "\u200b", "\ufffe", " ", *UNTEXTS, "名" * 256),
    "documents": (*UNTEXTS, "all"),
    "exp": (*UNTIMES, ABSENT, timedelta(seconds=-1)),
    "iat": (*UNTIMES, ABSENT, timedelta(minutes=10)),
    "nbf": (*UNTIMES, timedelta(minutes=10)),
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
async def test_a_token_of_ours_with_a_wrong_claim_is_unauthenticated(
    asker: Asker, name: str, value: Any
) -> None:
    for _ in range(2):
        reply = await asker.post({"query": VIEWER}, authorization=signed(**{name: value}))
        assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])
        assert reply.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"aud": "sitong"},
        {"aud": ["other", "sitong"]},
        {"nbf": timedelta(seconds=-5)},
        {"nbf": timedelta(seconds=5)},
        {"iat": timedelta(seconds=5)},
        {"exp": timedelta(seconds=600.5)},
        {"sub": "somebody"},
        {"name": "张三"},
        {"jti": "x" * 64},
        {"documents": "any"},
        {"person": str(FIN).upper()},
        {"scope": ["not", "known", "here"]},
    ],
    ids=repr,
)
async def test_a_claim_that_is_right_or_unknown_is_taken(
    asker: Asker, claims: dict[str, Any]
) -> None:
    reply = await asker.post({"query": VIEWER}, authorization=signed(**claims))
    assert reply.data["viewer"]["role"] == Role.PERFORMANCE.value


async def test_a_name_is_shown_as_it_is_read(asker: Asker) -> None:
    header = signed(name=" \u202e张\u200b三\n")
    reply = await asker.post({"query": "{ viewer { name } }"}, authorization=header)
    assert reply.data["viewer"]["name"] == "张三"


HEADERS = ("[]", "7", "null", '{"alg":[]}', '{"alg":{}}', '{"alg":null}', "[" * 1_500, "\xff", "{")


@pytest.mark.parametrize("header", HEADERS)
async def test_a_token_whose_header_is_none_is_unauthenticated(asker: Asker, header: str) -> None:
    token = f"{urlsafe_b64encode(header.encode('latin-1')).decode().rstrip('=')}.e30.eA"
    reply = await asker.post({"query": VIEWER}, authorization=f"Bearer {token}")
    assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])
    assert "Traceback" not in asker.server.log
    for text in (f"Bearer {token}", "Bearer 四同.四同.四同", "Bearer " + "x" * 10_000):
        async with LiveSocket.connected(asker.http, asker.server) as client:
            await client.send({"type": "connection_init", "payload": {"Authorization": text}})
            assert await client.closed() == CloseCode.FORBIDDEN
