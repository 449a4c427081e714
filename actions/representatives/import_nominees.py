"""Many are nominated at once, by a spreadsheet that is taken whole or not at all (FS/2.1a)."""

import asyncio
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from actions.act import Act
from actions.acting import acting
from actions.representatives.member import REPRESENTATIVE
from actions.representatives.nominate import TERM_REFUSES, enter_nominees, open_term
from domain.declared.marks import Ref
from domain.outcomes import Refused
from domain.representatives.events import RepresentativeEvents
from domain.representatives.permissions import RepresentativePermission as P
from domain.representatives.sheet import SHEET_REFUSES, nominees_of
from domain.sheets.reading import Grid
from store.database import Transaction
from store.representatives.writes import roster_of, units_by_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNominees:
    """Nominate everybody who stands in a sheet."""

    term_id: Annotated[
        UUID, Ref("DelegationTerm", is_looked_up=False), "The term they are nominated for."
    ]
    grid: Annotated[Grid, "The cells of the sheet, the headings first."]


@dataclass(frozen=True, slots=True, kw_only=True)
class NomineesImported:
    """They are nominated; who sent the same again would be told that all of them are there."""

    codes: Annotated[tuple[str, ...], "Their codes, in the order of the rows."]


@acting(
    permission=P.REPRESENTATIVE_NOMINATE,
    refuses=TERM_REFUSES | SHEET_REFUSES,
    is_remembered=False,
    may_rehearse=True,
    is_offered=False,
)
async def import_nominees(
    act: Act, transaction: Transaction, asked: ImportNominees
) -> NomineesImported | Refused:
    """Nominate everybody who stands in a sheet, or tell every wrong row and nominate nobody.

    Clause: FS/2.1a, FS/2.2a.
    """
    term = await open_term(transaction, asked.term_id)
    if isinstance(term, Refused):
        return term
    # Ten thousand rows are looked at beside the loop, for which every other act waits.
    found = await asyncio.to_thread(
        nominees_of,
        asked.grid,
        units=await units_by_name(transaction),
        known=await roster_of(transaction, term.id),
        now=act.now,
    )
    if found.problems:
        return Refused(found.problems)
    members = await enter_nominees(act, transaction, term, found.nominees)
    await act.record(
        transaction,
        *(
            REPRESENTATIVE.told(
                one,
                RepresentativeEvents.NOMINATED,
                {"code": one.code, "category": one.category.value},
                clause="FS/2.1a",
            )
            for one in members
        ),
    )
    return NomineesImported(codes=tuple(one.code for one in members))
