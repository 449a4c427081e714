"""Puts the parts of one server process together, starts and stops them in order."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadcaster import BroadcastBackend

from actions.act import Act, Rules
from domain.people.roles import Role
from domain.people.viewer import Viewer
from domain.scoring.entry_codes import EntryCodes
from domain.scoring.receipts import UrnKeys
from domain.webhooks.message import derived_secret
from server.auth.bearer import Bearer
from server.auth.revocations import Revocations
from server.auth.secrets_file import token_secret
from server.auth.tokens import Tokens
from server.chance import new_id
from server.clock import Clock
from server.clocks.demo import DemoClockFollower, shared_clock
from server.clocks.ledger import LedgerKeeper
from server.clocks.worker import DeadlineWorker
from server.embedded.keeper import DatabaseKeeper
from server.graphql.context import ServerParts
from server.graphql.door import Door
from server.graphql.http import GraphQLOverHttp
from server.graphql.limits import Limits
from server.graphql.markers import filled
from server.graphql.memory import Shares
from server.graphql.runner import Runner
from server.graphql.schema import graphql_schema
from server.graphql.trusted import TrustedDocuments
from server.live.computing import LiveOperations
from server.live.cursors import cursor_at
from server.live.hub import Hub, MostViews
from server.live.member import ReadyFrame
from server.live.places import MostPlaces, Places
from server.live.sessions import Sessions
from server.live.sse import EventStreams
from server.live.turns import Turns
from server.live.views import Engine
from server.live.wake import Wake
from server.live.wake_postgres import PostgresWakeBackend
from server.node import Node
from server.readiness import Readiness
from server.scoring.tally_keeper import TallyKeeper
from server.settings import Settings
from server.vector_keeper import VectorKeeper
from server.webhooks.posting import poster_of
from server.webhooks.sender import WebhookSender
from store.database import Database
from store.kept import Kept
from store.reading.lanes import ReadLanes
from store.scoring.ballot_box import BallotBox

if TYPE_CHECKING:
    from server.mail.sender import MailSender

CONTRACT = Path(__file__).resolve().parent.parent / "frontend-contract"
"""What front-end teams take; the server serves its built parts."""

SYSTEM = Viewer(role=Role.ADMIN, name="system")
"""Who acts when time alone does."""


@dataclass(slots=True)
class Parts:
    """The parts of a started server."""

    settings: Settings
    served: ServerParts
    database: Database
    clock: Clock
    node: Node
    hub: Hub
    sessions: Sessions
    places: Places
    runner: Runner
    live: LiveOperations
    streams: EventStreams
    bearer: Bearer
    tokens: Tokens
    http: GraphQLOverHttp
    door: Door
    worker: DeadlineWorker
    readiness: Readiness


@asynccontextmanager
async def assembled(
    settings: Settings, credentials: dict[str, Any], keeper: DatabaseKeeper | None = None
) -> AsyncIterator[Parts]:
    """A running server without its routes. The database has its shape already."""
    database = Database(credentials, pool_size=settings.database_pool_size)
    await database.open()
    lanes = ReadLanes(
        credentials,
        size=max(2, settings.database_pool_size // 2),
        most_bytes=shares_of(settings).lanes,
    )
    try:
        clock = await shared_clock(database, asked=settings.demo_clock)
        served = _served(settings, database, lanes, clock)
        parts = _parts(settings, served, Readiness(database, keeper))
        tally = TallyKeeper(database, lambda: system_act(served))
        sender = _webhook_sender(settings, served)
        mails = _mail_sender(settings, served)
        ledger = LedgerKeeper(clock, lambda: system_act(served))
        revocations = parts.bearer.revocations
        await revocations.load(database)
        follower = DemoClockFollower(clock)
        database.on_commit(follower.committed)
        database.on_commit(parts.sessions.committed)
        parts.node.tail.follow(follower.events_came)
        parts.node.tail.follow(parts.sessions.events_came)
        parts.node.tail.follow(parts.worker.events_came)
        parts.node.tail.follow(sender.events_came)
        parts.node.tail.follow(ledger.events_came)
        if mails is not None:
            parts.node.tail.follow(mails.events_came)
        await parts.node.start(
            parts.worker.run,
            tally.run,
            parts.runner.shared.watch.run,
            sender.run,
            ledger.run,
            VectorKeeper(database).run,
            *([] if mails is None else [mails.run]),
            *([] if keeper is None else [keeper.run]),
        )
        # What came between the first reading and the log's end is caught by reading again.
        await revocations.load(database)
        await follower.look(database)
        try:
            yield parts
        finally:
            await parts.hub.stop()
            await parts.node.stop()
    finally:
        lanes.close()
        await database.close()


def _mail_sender(settings: Settings, served: ServerParts) -> "MailSender | None":
    """What mails returns, where a mail server is set."""
    if settings.smtp_host is None:
        return None
    # Few servers mail, and every start would pay for the packages.
    from server.mail.sender import MailSender
    from server.mail.sending import mail_server_of

    server = mail_server_of(settings)
    if server is None:
        return None
    return MailSender(served.database, server, act=lambda: system_act(served))


def _webhook_sender(settings: Settings, served: ServerParts) -> WebhookSender:
    master = token_secret(settings)
    return WebhookSender(
        served.database,
        poster_of(settings),
        secret_of=lambda webhook_id: derived_secret(master, str(webhook_id)),
        act=lambda: system_act(served),
    )


def system_act(served: ServerParts) -> Act:
    """An act in nobody's name, now."""
    return Act(
        viewer=SYSTEM,
        now=served.clock.now(),
        database=served.database,
        new_id=new_id,
        entry_codes=served.entry_codes,
        urn_keys=served.urn_keys,
        rules=served.rules,
    )


def shares_of(settings: Settings) -> Shares:
    """How much each cache of this process may hold."""
    return Shares.of(settings.caches_mb * 2**20)


def rules_of(settings: Settings) -> Rules:
    """The district's own numbers."""
    return Rules(
        rectification_days=settings.rectification_days,
        comment_max_characters=settings.comment_max_characters,
        smallest_group=settings.smallest_group,
        pool_fewest=settings.pool_fewest,
        pool_most=settings.pool_most,
        visitor_acts_per_day=settings.visitor_acts_per_day,
        seminar_interval_days=settings.seminar_interval_days or None,
        counts_by=settings.counts_by,
        quarterly_report_days=settings.quarterly_report_days,
        mails_reports=settings.smtp_host is not None,
    )


def _served(settings: Settings, database: Database, lanes: ReadLanes, clock: Clock) -> ServerParts:
    secret = token_secret(settings)
    return ServerParts(
        database,
        lanes,
        clock,
        rules_of(settings),
        Tokens(secret),
        EntryCodes(secret),
        UrnKeys(secret),
        BallotBox(database),
    )


def _parts(settings: Settings, served: ServerParts, readiness: Readiness) -> Parts:
    database, clock, tokens = served.database, served.clock, served.tokens
    node = Node(
        database,
        Wake(_wake_backend(settings, database)),
        poll_seconds=settings.wake_poll_seconds,
    )
    shares = shares_of(settings)
    bearer = Bearer(tokens, Revocations(), most_bytes=shares.viewers)
    runner = Runner(
        graphql_schema(),
        served,
        limits=Limits(
            characters=settings.max_characters,
            tokens=settings.max_tokens,
            selections=settings.max_selections,
            depth=settings.max_depth,
            aliases=settings.max_aliases,
            directives=settings.max_directives,
            cost=settings.max_cost,
            answer_bytes=settings.max_answer_bytes,
        ),
        trusted=TrustedDocuments.load(
            CONTRACT / "manifest.json",
            most_bytes=shares.trusted,
            is_required=settings.trusted_documents == "people",
        ),
        counts=bearer.counts,
        is_introspection_open=settings.env != "production",
        shared_bytes=settings.shared_answers_mb * 2**20,
        shares=shares,
    )

    def fill(payload: bytes, place: int) -> ReadyFrame:
        cursor = cursor_at(place)
        return ReadyFrame(filled(payload, now=clock.now(), cursor=cursor), cursor)

    live = LiveOperations(runner)
    hub = Hub(
        Engine(
            compute=live.compute,
            fill=fill,
            tail=node.tail,
            database=database,
            conflate_seconds=settings.conflate_ms / 1000,
            queue_frames=settings.feed_queue_frames,
            turns=Turns(
                at_once=max(1, settings.database_pool_size // 3),
                is_acting=lambda: database.is_acting,
            ),
            payloads=Kept(shares.payloads),
        ),
        MostViews(
            in_all=settings.max_views,
            of_owner=settings.max_views_per_token,
            held_bytes=settings.views_mb * 2**20,
        ),
    )
    sessions = Sessions(bearer.revocations)
    places = Places(
        MostPlaces(
            of_token=settings.max_live_per_token,
            of_address=settings.max_live_per_address,
            without_token=settings.max_live_without_token,
        ),
        proxies=settings.proxies,
    )
    streams = EventStreams(live, hub, sessions, places, keep_alive_seconds=settings.ping_seconds)
    http = GraphQLOverHttp(
        runner,
        bearer,
        streams,
        most_bytes=settings.max_body_bytes,
        status_profile=settings.http_status_profile,
        proxies=settings.proxies,
    )
    return Parts(
        settings=settings,
        served=served,
        database=database,
        clock=clock,
        node=node,
        hub=hub,
        sessions=sessions,
        places=places,
        runner=runner,
        live=live,
        streams=streams,
        bearer=bearer,
        tokens=tokens,
        http=http,
        door=Door(runner, bearer, shares),
        worker=DeadlineWorker(database, clock, lambda: system_act(served)),
        readiness=readiness,
    )


def _wake_backend(settings: Settings, database: Database) -> BroadcastBackend:
    if not settings.wake_url:
        return PostgresWakeBackend(database.credentials)
    # Its package takes longer to import than everything else here, and few need it.
    from server.live.wake_redis import RedisWakeBackend

    return RedisWakeBackend(settings.wake_url)
