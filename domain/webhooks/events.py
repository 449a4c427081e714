"""What the log tells of partners' addresses."""

from domain.declared.happening import Happening
from domain.problems import Named

STREAMS = {"webhooks": Named("推送", "webhooks")}


class WebhookEvents(Happening, family=("推送", "webhooks")):
    """What happens to a partner's address."""

    ADDED = "webhook:added", "登记推送地址", "webhook added"
    ENDED = "webhook:ended", "停用推送地址", "webhook ended"
