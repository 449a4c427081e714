"""What can be read of entering the hall and of ballots: codes, receipts, the roll, urns' keys."""

from domain.scoring.permissions import ScoringPermission
from store.events.commits import BALLOTS
from store.people.seed import REGISTER
from store.reading.declare import Many, Readable, Texts
from store.reading.roots import Belonging
from store.reading.sights import WITH_ITS_OWNER, Holds
from store.reading.things import one, value
from store.scoring.sights import STREAMS, is_urn_told

ENTRY_CODE = Readable(
    name="EntryCode",
    text="A one-time way into the hall, shown to nobody but who made it.",
    source="(SELECT * FROM jsonb_to_recordset({given})"
    " AS x (code text, qr_svg text, representative_id uuid))",
    sees=Holds(ScoringPermission.ENTRY_CODE_ISSUE),
    changed_by=(),
    fields={
        "code": value(
            "{t}.code",
            str,
            "The code, to be typed or scanned: three groups of four like `7K3M-QX9A-D2WF`, without"
            " look-alike characters.",
        ),
        "qrSvg": value("{t}.qr_svg", str, "The same as a QR picture, an SVG text."),
        "representative": one(
            "Representative", "representative_id", "Whose it is.", sees=WITH_ITS_OWNER
        ),
    },
)

RECEIPT = Readable(
    name="Receipt",
    text="Proof that a ballot is in.",
    source="(SELECT * FROM jsonb_to_record({given}) AS x (key text))",
    sees=Holds(ScoringPermission.BALLOT_SUBMIT),
    changed_by=(),
    fields={
        "key": value(
            "{t}.key",
            str,
            "Find this among `urnKeys` of the slot once its scoring has closed.",
        ),
    },
)

ATTENDANCE = Readable(
    name="Attendance",
    text="Somebody in the hall, and whether he has scored: never what.",
    source="(SELECT WHERE FALSE)",
    sees=Holds(ScoringPermission.ROLL_READ),
    changed_by=(*STREAMS, REGISTER),
    fields={
        "representative": one("Representative", "representative_id", "Who.", sees=WITH_ITS_OWNER),
        "hasScored": value(
            "{t}.has_scored", bool, "Whether he stands on the roll.", changed_by=(BALLOTS,)
        ),
        "isRecused": value("{t}.is_recused", bool, "Whether he must not score this unit."),
    },
)

_IN_THE_HALL = """(
SELECT c.representative_id, p.code,
       EXISTS (SELECT FROM roll r WHERE r.slot_id = s.id
               AND r.representative_id = c.representative_id) AS has_scored,
       EXISTS (SELECT FROM recusal x WHERE x.slot_id = s.id
               AND x.representative_id = c.representative_id) AS is_recused
FROM slot s JOIN check_in c ON c.session_id = s.session_id
JOIN representative p ON p.id = c.representative_id WHERE s.id = {of}.id)"""

ROOTS = {
    "slotAttendance": Belonging(
        argument="slotId",
        of="Slot",
        text="Who is in the hall and whether he has scored a slot; for the office.",
        argument_text="Id of a slot.",
        holds=Many(
            "Attendance",
            source=_IN_THE_HALL,
            where="TRUE",
            order_by="{t}.code",
            sees=Holds(ScoringPermission.ROLL_READ),
        ),
    ),
    "urnKeys": Belonging(
        argument="slotId",
        of="Slot",
        text="Keys in the urn of a slot, for each to find his own, once its average is revealed or"
        " the session complete; else empty.",
        argument_text="Id of a slot.",
        holds=Texts(
            "SELECT n.key::text AS text FROM urn n JOIN slot s ON s.id = n.slot_id"
            f" WHERE n.slot_id = {{of}}.id AND {is_urn_told('s')} ORDER BY n.key",
            sees=Holds(ScoringPermission.URN_KEYS_READ),
        ),
    ),
}
