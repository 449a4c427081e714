"""What may be done and seen of webhooks, and who holds it."""

from domain.people.roles import Role
from domain.permissions import Permission, held


class WebhookPermission(Permission):
    """Of the addresses that partners are told at."""

    WEBHOOK_ADD = "webhook:add", held(Role.ADMIN)
    WEBHOOK_END = "webhook:end", held(Role.ADMIN)
    WEBHOOK_READ = "webhook:read", held(Role.ADMIN)
