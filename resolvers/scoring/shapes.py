"""From what an act answers to the shapes of the hall."""

from uuid import UUID

from resolvers.context import door_of
from schema.context import Info
from schema.representatives import Representative
from schema.scoring import ReviewSession


async def session_shape(info: Info, session_id: UUID) -> ReviewSession:
    """The session an act has just written."""
    facts = await door_of(info).loaders.session.load(session_id)
    if facts is None:
        raise LookupError("a session that was just written is not there")
    return ReviewSession.of(facts)


async def representative_shape(info: Info, representative_id: UUID) -> Representative:
    """The representative an act has just read."""
    facts = await door_of(info).loaders.representative.load(representative_id)
    if facts is None:
        raise LookupError("a representative that was just read is not there")
    return Representative.of(facts)
