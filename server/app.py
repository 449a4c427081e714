"""The web application: routes, and what starts and stops with the server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.websockets import WebSocket

from actions.act import Rules
from server.auth.bearer import Bearer
from server.auth.revocations import Revocations
from server.auth.secrets_file import token_secret
from server.auth.tokens import Tokens
from server.clock import Clock
from server.clocks.demo import demo_clock_follower, shared_clock
from server.clocks.worker import DeadlineWorker
from server.graphql.context import ServerParts
from server.graphql.http import GraphQLOverHttp
from server.graphql.limits import Limits
from server.graphql.runner import Runner
from server.graphql.schema import graphql_schema
from server.graphql.trusted import TrustedDocuments
from server.live.cursors import cursor_at
from server.live.hub import Hub
from server.live.markers import filled
from server.live.member import ReadyFrame
from server.live.sessions import Sessions
from server.live.socket import PROTOCOL, ClientSocket
from server.live.sse import EventStreams
from server.live.tally import TallyKeeper
from server.live.views import Engine
from server.live.wake import Wake
from server.live.wake_postgres import PostgresWakeBackend
from server.live.wake_redis import RedisWakeBackend
from server.metrics import metrics_text
from server.node import Node
from server.settings import Settings
from store.database import CONNECTION_LOST, Database

log = structlog.get_logger("sitong.app")

CONTRACT = Path(__file__).resolve().parent.parent / "frontend-contract"
"""What front-end teams take; the server serves its built parts."""


@dataclass(slots=True)
class Parts:
    """What the routes of a started server use."""

    database: Database
    clock: Clock
    node: Node
    hub: Hub
    sessions: Sessions
    runner: Runner
    bearer: Bearer
    http: GraphQLOverHttp
    worker: DeadlineWorker
"""Everything of one process, made at start-up."""
