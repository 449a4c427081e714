"""What every response says to browsers, whoever made it and whatever it holds.

Uvicorn writes these beside each answer, its own refusals included, so no route can forget them.
"""

ONLY_OURS = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "style-src 'self' 'unsafe-inline'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)
"""A page asks nobody but this server, whatever finds its way into it."""

PROTECTING_HEADERS: list[tuple[str, str]] = [
    ("content-security-policy", ONLY_OURS),
    ("x-content-type-options", "nosniff"),
    # Nobody else learns which session or event somebody was looking at.
    ("referrer-policy", "same-origin"),
    ("x-frame-options", "SAMEORIGIN"),
]
