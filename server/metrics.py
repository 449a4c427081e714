"""Figures of this process for a monitoring system, in the Prometheus text format."""

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from server.assembly import Parts


def metrics_text(parts: Parts) -> bytes:
    """What this server is doing at this moment."""
    registry = CollectorRegistry()
    for name, meaning, value in (
        ("sitong_live_views", "Distinct live views", parts.hub.view_count),
        ("sitong_live_executions", "Times a live view was computed", parts.hub.executions),
        ("sitong_operations_executed", "Operations run, frames of live views included",
         parts.runner.executions),
        ("sitong_live_connections", "Open sockets and streams", parts.sessions.count),
        ("sitong_log_place", "Place in the log that this node has seen", parts.node.tail.place),
        ("sitong_sequencer_leading", "1 when this node stamps the log",
         int(parts.node.sequencer.is_leading)),
        ("sitong_milestones_fired", "Milestones fired by this node", parts.worker.fired),
        ("sitong_database_connections", "Open database connections",
         parts.database.pool.get_size()),
        ("sitong_database_connections_idle", "Idle database connections",
         parts.database.pool.get_idle_size()),
    ):  # fmt: skip
        Gauge(name, meaning, registry=registry).set(value)
    return generate_latest(registry)
