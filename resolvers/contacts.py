"""What is offered of leaders' contacts beside their lists and acts: what is lacking, live."""

from resolvers.views import view_of
from store.contacts.gaps_readable import CONTACT_GAPS_UPDATE

VIEWS = {
    "contact_gaps": view_of(
        CONTACT_GAPS_UPDATE,
        of="Person",
        argument="leaderId",
        topics=lambda _key: tuple(one.removesuffix(":") for one in CONTACT_GAPS_UPDATE.changed_by),
        text="What a leader's contacts still lack this year, anew at every change.",
        absent="There is no such leader, or you may not see his contacts.",
        beats=False,
    ),
}
