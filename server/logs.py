"""Structured logs: text for people, JSON lines for machines; never a token, never a ballot.

Libraries tell at debug what passes through them: frames of sockets, statements with their values.
So the level that is set counts for our own words alone, and theirs begin at `info`.
"""

import logging
import sys
import traceback

import structlog

from server.settings import Settings

MOST_FRAMES = 15
LONGEST_TRACEBACK = 6_000
LONGEST_VALUE = 1_000
"""A line is for people to read, and whoever makes us write it shall not fill the disk."""

SAID_WRONGLY = frozenset({"Invalid HTTP request received.", "Unsupported upgrade request."})
"""What uvicorn warns of, by the line."""

OURS = "sitong"
"""Every logger of ours lies below."""


def configure_logs(settings: Settings) -> None:
    """Set up logging for the process, the libraries' included."""
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if settings.log_format == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    endings: list[structlog.typing.Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.ExceptionRenderer(told_in_short),
        cut_to_length,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[*endings, renderer]
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(level, logging.INFO))
    logging.getLogger(OURS).setLevel(level)
    logging.getLogger("uvicorn.error").addFilter(is_worth_a_line)
    for noisy in ("asyncio", "tortoise", "websockets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def told_in_short(exc_info: structlog.typing.ExcInfo) -> str:
    """A traceback of bounded length: where it began and where it ended, of each cause."""
    told = "".join(traceback.format_exception(exc_info[1], limit=-MOST_FRAMES))
    if len(told) <= LONGEST_TRACEBACK:
        return told
    half = LONGEST_TRACEBACK // 2
    return f"{told[:half]}\n…\n{told[-half:]}"


def cut_to_length(
    _logger: object, _method: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """What a client has sent may stand in a line, but no more than the beginning of it."""
    for name, value in event.items():
        most = LONGEST_TRACEBACK + 10 if name == "exception" else LONGEST_VALUE
        text = value if isinstance(value, str) else repr(value)
        if len(text) > most:
            event[name] = text[:most] + "…"
    return event


def is_worth_a_line(record: logging.LogRecord) -> bool:
    """Leave out uvicorn's lines on each socket: a hall of screens would bury all others.

    And those on each request that was wrong: its sender was told, and can send them for ever.
    """
    text = record.getMessage()
    if record.levelno > logging.INFO:
        return text not in SAID_WRONGLY
    return not ("WebSocket" in text or text.startswith("connection "))
