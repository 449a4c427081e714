"""Figures of this process for a monitoring system, in the Prometheus text format."""

from server.assembly import Parts


def metrics_text(parts: Parts) -> bytes:
    """What this server is doing at this moment."""
    # Nobody should wait for this at a start; the first who reads the figures does.
    from prometheus_client import CollectorRegistry, Gauge, generate_latest

    registry = CollectorRegistry()
    for name, meaning, value in (
        ("sitong_live_views", "Distinct live views", parts.hub.view_count),
        ("sitong_live_views_waiting", "Stale live views that wait for their turn",
         parts.hub.waiting_count),
        ("sitong_live_view_owners", "Tokens and addresses that look at live views",
         parts.hub.owner_count),
        ("sitong_live_view_bytes", "Memory for what live views are asked by",
         parts.hub.held_bytes),
        ("sitong_live_executions", "Times a live view was computed", parts.hub.executions),
        ("sitong_operations_executed", "Operations run, frames of live views included",
         parts.runner.executions),
        ("sitong_reads_computed", "Compiled reads run", parts.runner.shared.executions),
        ("sitong_reads_shared", "Queries answered from what an equal one has read",
         parts.runner.shared.shared),
        ("sitong_requests_prompt", "Requests answered by their very bytes, met before",
         parts.door.prompt),
        ("sitong_reads_failed", "Compiled reads that PostgreSQL refused; 0 unless we err",
         parts.runner.failed_reads),
        ("sitong_commit_looks", "Looks into the log for the sake of shared answers",
         parts.runner.shared.watch.looks),
        ("sitong_live_connections", "Open sockets and streams", parts.sessions.count),
        ("sitong_live_places", "Addresses and tokens that sockets and streams are counted for",
         parts.places.count),
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
    kept = Gauge(
        "sitong_cache_bytes", "Memory for what is remembered", ["cache"], registry=registry
    )
    for cache, size in _caches(parts).items():
        kept.labels(cache).set(size)
    return generate_latest(registry)


def _caches(parts: Parts) -> dict[str, int]:
    """What is remembered of requests, in bytes; bounded by SITONG_CACHES_MB, answers by their own.

    Estimated from what was measured of each kind of entry.
    """
    return {
        **parts.runner.caches(),
        "requests": parts.door.requests.bytes,
        "wires": parts.door.wires.bytes,
        "viewers": parts.bearer.known.bytes,
        "lanes": parts.served.lanes.statement_bytes,
        "payloads": parts.hub.payload_bytes,
    }
