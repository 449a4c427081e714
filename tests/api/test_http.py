"""GraphQL over HTTP beyond the judge: media types, statuses, headers, foreign pages, languages."""

import codecs
import gzip
import json

import aiohttp
import pytest

from domain.people.roles import Role
from server.auth.tokens import TokenIdentity, Tokens
from server.chance import new_id
from server.clock import real_now
from tests.asking import GRAPHQL_RESPONSE, Asker
from tests.serving import SECRET, bearer, token_of

TIME = "{ serverTime }"
ASKING = b'{"query":"{ serverTime }"}'
EVENTS = "subscription { events { cursor } }"


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("", "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (GRAPHQL_RESPONSE, GRAPHQL_RESPONSE),
        (f"{GRAPHQL_RESPONSE}, application/json;q=0.9", GRAPHQL_RESPONSE),
        (f"{GRAPHQL_RESPONSE};q=0.1, application/json", "application/json"),
        (f"text/html, {GRAPHQL_RESPONSE}", GRAPHQL_RESPONSE),
    ],
)
async def test_the_answer_comes_in_the_media_type_the_client_likes_best(
    asker: Asker, accept: str, media: str
) -> None:
    reply = await asker.post({"query": TIME}, accept=accept)
    assert reply.status == 200
    assert reply.headers["content-type"] == f"{media}; charset=utf-8"
    assert reply.headers["cache-control"] == "no-store"


async def test_a_client_that_takes_none_of_our_media_types_is_told_so(asker: Asker) -> None:
    reply = await asker.post({"query": TIME}, accept="text/html")
    assert (reply.status, reply.codes) == (406, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
async def test_a_body_of_another_type_is_refused(asker: Asker, content_type: str) -> None:
    reply = await asker.post({"query": TIME}, content_type=content_type)
    assert reply.status == 415
    assert reply.headers["accept-post"] == "application/json"


@pytest.mark.parametrize(
    "content_type",
    ["application/json; charset=utf-8", 'APPLICATION/JSON;Charset="UTF-8"', "application/json;",
     "application/json; charset=us-ascii", "application/json; profile=x"],
)  # fmt: skip
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8], ids=["plain", "marked"])
async def test_json_in_utf8_is_read_with_a_byte_order_mark_and_parameters(
    asker: Asker, content_type: str, mark: bytes
) -> None:
    body = mark + json.dumps({"query": TIME}).encode()
    for _ in range(2):
        assert (await asker.post(body, content_type=content_type)).data.keys() == {"serverTime"}


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"content_encoding": "gzip"}, gzip.compress(ASKING, mtime=0)),
        ({"content_encoding": "gzip"}, ASKING),
        ({"content_encoding": "br"}, b"\x0b\x02\x80"),
        ({"content_encoding": "identity, gzip"}, gzip.compress(ASKING, mtime=0)),
        ({"content_type": "application/json; charset=utf-16"}, ASKING.decode().encode("utf-16")),
        ({"content_type": "application/json; charset=gbk"}, ASKING),
        ({"content_type": "application/json;charset="}, ASKING),
    ],
)
async def test_a_body_that_is_packed_or_of_another_charset_is_refused_with_what_is_read(
    asker: Asker, headers: dict[str, str], body: bytes
) -> None:
    for _ in range(2):
        reply = await asker.post(body, **headers)
        assert (reply.status, reply.codes) == (415, ["BAD_REQUEST"])
        assert reply.headers["accept-post"] == "application/json"
        assert reply.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"7", b'"x"', b"null", b"\xff\xfe", b"{}", b'{"query":7}', b'{"query":null}',
     b'{"query":"{serverTime}","variables":[]}', b'{"query":"{serverTime}","variables":"{}"}',
     b'{"query":"{serverTime}","operationName":1}', b'{"query":"{serverTime}","extensions":[]}',
     b'[{"query":"{serverTime}"}]', b'{"query":"{serverTime}","documentId":[]}',
     b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
     b'{"query":"{serverTime}","variables":{"a":"\\ud800"}}'],
)  # fmt: skip
async def test_a_body_that_is_no_request_is_a_bad_request(asker: Asker, body: bytes) -> None:
    reply = await asker.post(body)
    assert (reply.status, reply.codes) == (400, ["BAD_REQUEST"])


async def test_only_get_and_post_are_taken(asker: Asker) -> None:
    for method in ("PUT", "DELETE", "PATCH"):
        async with asker.http.request(method, asker.server.graphql) as response:
            assert response.status == 405
            assert "POST" in response.headers["allow"]


async def test_a_query_by_get_needs_a_header_that_no_foreign_page_can_send(asker: Asker) -> None:
    assert (await asker.get({"query": TIME})).status == 400
    for name in ("GraphQL-Require-Preflight", "Apollo-Require-Preflight"):
        reply = await asker.get({"query": TIME}, **{name: "1"})
        assert reply.status == 200, name


async def test_an_event_stream_by_get_needs_that_header_too(asker: Asker) -> None:
    reply = await asker.get({"query": EVENTS}, accept="text/event-stream")
    assert reply.status == 400


async def test_a_mutation_by_get_is_refused_and_not_run(asker: Asker) -> None:
    before = await asker.executed()
    reply = await asker.get(
        {"query": 'mutation { checkIn(input: {entryCode: "x"}) { __typename } }'},
        graphql_require_preflight="1",
    )
    assert (reply.status, reply.headers["allow"]) == (405, "POST")
    assert await asker.executed() == before


async def test_variables_by_get_are_json(asker: Asker) -> None:
    query = "query($n: Int) { units(first: $n) { edges { cursor } } }"
    header = {"graphql_require_preflight": "1"}
    reply = await asker.get({"query": query, "variables": '{"n": 3}'}, **header)
    assert len(reply.data["units"]["edges"]) == 3
    assert (await asker.get({"query": query, "variables": "{n: 3}"}, **header)).status == 400


async def test_a_subscription_by_plain_post_names_the_ways_there_are(asker: Asker) -> None:
    reply = await asker.ask(EVENTS, role=Role.ADMIN)
    assert reply.status == 406
    message = reply.body["errors"][0]["message"]
    assert "text/event-stream" in message
    assert "graphql-transport-ws" in message


def _foreign_token() -> str:
    return Tokens("another secret of more than 32 letters").sign(
        TokenIdentity(Role.ADMIN), token_id="x", now=real_now(), hours=1
    )


@pytest.mark.parametrize(
    "authorization",
    [
        "Basic dXNlcjpwYXNz",
        "Bearer",
        "Bearer x.y.z",
        f"Bearer {_foreign_token()}",
        f"Bearer {token_of(Role.ADMIN, hours=-1)}",
        f"Bearer {token_of(Role.ADMIN)[:-2]}",
        "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlIjoiQURNSU4ifQ.",
    ],
    ids=["basic", "empty", "broken", "foreign", "expired", "cut", "unsigned"],
)
async def test_a_token_that_does_not_count_is_unauthenticated(
    asker: Asker, authorization: str
) -> None:
    reply = await asker.post({"query": TIME}, authorization=authorization)
    assert (reply.status, reply.codes) == (401, ["UNAUTHENTICATED"])
    assert reply.headers["www-authenticate"] == "Bearer"
    assert SECRET not in reply.text


async def test_a_revoked_token_counts_no_longer(asker: Asker) -> None:
    token_id = new_id().hex
    held = bearer(Role.MAYOR, token_id=token_id)
    assert (await asker.ask("{ viewer { role } }", headers=held)).data["viewer"]["role"] == "MAYOR"
    done = await asker.ask(
        "mutation($i: RevokeTokenInput!) { revokeToken(input: $i) { __typename } }",
        {"i": {"tokenId": token_id, "reason": "设备遗失"}},
        role=Role.ADMIN,
    )
    assert done.data["revokeToken"]["__typename"] == "TokenRevoked"
    reply = await asker.ask("{ viewer { role } }", headers=held)
    while reply.status == 200:
        reply = await asker.ask("{ viewer { role } }", headers=held)
    assert reply.codes == ["UNAUTHENTICATED"]


@pytest.mark.parametrize(
    ("language", "is_english"),
    [
        ("", False),
        ("zh-CN", False),
        ("en", True),
        ("en-GB,zh;q=0.9", True),
        ("zh;q=0.2, en;q=0.8", True),
        ("fr, en;q=0.5", True),
        ("en;q=0, zh", False),
        ("fr", False),
        (";;,,q=", False),
    ],
)
async def test_a_refusal_speaks_the_language_asked_for(
    asker: Asker, language: str, is_english: bool
) -> None:
    query = """mutation { checkIn(input: {entryCode: "no such code"}) {
      ... on Refused { problems { code message messageZh messageEn } } } }"""
    reply = await asker.ask(query, headers={"accept-language": language})
    (problem,) = reply.data["checkIn"]["problems"]
    assert problem["code"] == "ENTRY_CODE_UNKNOWN"
    assert problem["message"] == problem["messageEn" if is_english else "messageZh"]
    assert problem["messageEn"].isascii()
    assert not problem["messageZh"].isascii()


async def test_pages_of_a_listed_origin_may_call_and_others_may_not(strict_asker: Asker) -> None:
    for origin, is_allowed in (("https://ours.example", True), ("https://else.example", False)):
        headers = {
            "origin": origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization,content-type",
        }
        http, url = strict_asker.http, strict_asker.server.graphql
        async with http.options(url, headers=headers) as response:
            assert (response.headers.get("access-control-allow-origin") == origin) is is_allowed


async def test_a_socket_of_a_foreign_page_is_refused(strict_asker: Asker) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await strict_asker.http.ws_connect(
            strict_asker.server.socket, headers={"origin": "https://else.example"}
        )
    assert refused.value.status == 403
    for origin in ("https://ours.example", strict_asker.server.url):
        async with strict_asker.http.ws_connect(
            strict_asker.server.socket, headers={"origin": origin}
        ) as socket:
            assert not socket.closed


async def test_the_newest_draft_answers_422_to_what_is_not_valid(strict_asker: Asker) -> None:
    assert (await strict_asker.ask("{ nothing }")).status == 422
    assert (await strict_asker.ask("{ units(first: 5.5) { totalCount } }")).status == 422
    assert (await strict_asker.ask("{")).status == 400


async def test_introspection_in_production_wants_a_token(strict_asker: Asker) -> None:
    before = await strict_asker.executed()
    for query in ("{ __schema { queryType { name } } }", '{ __type(name: "Unit") { name } }',
                  "{ ...s } fragment s on Query { __schema { queryType { name } } }"):  # fmt: skip
        assert (await strict_asker.ask(query)).codes == ["BAD_REQUEST"]
    assert await strict_asker.executed() == before
    known = await strict_asker.ask("{ __schema { queryType { name } } }", role=Role.PARTNER_SYSTEM)
    assert known.data["__schema"]["queryType"]["name"] == "Query"
    assert (await strict_asker.ask("{ __typename }")).data["__typename"] == "Query"


async def test_strangers_get_no_hints_about_names_in_production(strict_asker: Asker) -> None:
    stranger = await strict_asker.ask("{ unit { id } }")
    assert "Did you mean" not in stranger.text
    known = await strict_asker.ask("{ unit { id } }", role=Role.MAYOR)
    assert "Did you mean" in known.text


async def test_strangers_get_no_hints_about_values_in_production(strict_asker: Asker) -> None:
    query = "query($s: [SentimentState!]) { sentimentEvents(filter: {states: $s}) { totalCount } }"
    for role, is_told in ((None, False), (Role.MAYOR, True)):
        reply = await strict_asker.ask(query, {"s": ["REPORTEDD"]}, role=role)
        assert reply.codes == ["BAD_REQUEST"]
        assert ("Did you mean" in reply.text) is is_told, reply.text
