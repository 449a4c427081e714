"""Who sees what leaders are linked to: whoever keeps it, its unit, the leaders linked to it."""

from dataclasses import dataclass

from domain.contacts.permissions import ContactPermission
from domain.permissions import Permission, Scope
from store.reading.sights import FALSE, TRUE, Eyes


@dataclass(frozen=True, slots=True)
class LinkedTo:
    """By `column` of the links: a leader sees what he is linked to, was, or will be."""

    column: str

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """The one."""
        return (ContactPermission.CONTACT_READ,)

    def condition(self, eyes: Eyes, row: str) -> str:
        """By the viewer's scope."""
        match eyes.scope(ContactPermission.CONTACT_READ):
            case None:
                return FALSE
            case Scope.OWN_UNIT:
                return f"{row}.unit_id = {eyes.viewer_unit()}"
            case Scope.OWN_PERSON:
                return (
                    f"EXISTS (SELECT FROM leader_link k WHERE k.{self.column} = {row}.id"
                    f" AND k.leader_id = {eyes.viewer_person()})"
                )
        return TRUE
