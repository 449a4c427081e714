"""What may be done and seen of obligations, and who holds it."""

from domain.people.roles import GOVERNMENT_OFFICE, MATTER_READERS, UNITS, Role
from domain.permissions import Permission, held

HEADS = frozenset({Role.UNIT_HEAD, Role.STREET_HEAD})


class ObligationPermission(Permission):
    """Of the duty ledger: what each owes, what is waived and attested."""

    # MODULES 2: whoever follows matters reads all of it, a unit its own.
    OBLIGATION_READ = "obligation:read", held(MATTER_READERS, own_unit=UNITS)
    # A unit's head attests what no record shows; for district and leaders the office does.
    OBLIGATION_ATTEST = "obligation:attest", held(GOVERNMENT_OFFICE, own_unit=HEADS)
    # Who asks for it does not approve it, and whoever scores units does not either.
    OBLIGATION_WAIVE = (
        "obligation:waive",
        held(Role.GO_DIRECTOR, Role.EXEC_DEPUTY_MAYOR, Role.MAYOR),
    )
    # MODULES 2: the register is loaded by the administrator, at the office's word.
    DOCUMENT_SET_FORCE = "document:set_force", held(Role.GO_DIRECTOR, Role.ADMIN)
