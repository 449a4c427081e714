"""The table of addresses that are told of public events."""

from tortoise import fields
from tortoise.models import Model


class WebhookRow(Model):
    """An address of a partner, and how far into the log it has been told."""

    id = fields.UUIDField(primary_key=True, default=None)
    url = fields.CharField(max_length=500)
    kinds = fields.CharField(max_length=500, description="Kinds of events, parted by spaces")
    place = fields.BigIntField(description="The log up to here has been told")
    attempts = fields.IntField(description="Failures in a row")
    retry_at = fields.DatetimeField(description="Not to be tried before")
    leased_until = fields.DatetimeField(null=True, description="A node is telling it until then")
    last_error = fields.CharField(max_length=300, null=True)
    added_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        """Where it lies."""

        table = "webhook"
