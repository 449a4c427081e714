"""What counts for the duties on training, and who does openness work."""

from dataclasses import replace

from domain.training.duties import OFFICER
from domain.training.permissions import TrainingPermission
from store.obligations.declare import TODAY, Counted, Subjects, local_day
from store.people.seed import REGISTER

_COURSE = Counted(
    kind="thursday_training",
    source="training_course",
    where="{t}.kind = 'INFO_THURSDAY'",
    subject="(SELECT u.id FROM unit u WHERE u.code = 'GO-INFO')",
    on=local_day("{t}.starts_at"),
    at="{t}.starts_at",
    known_at="{t}.entered_at",
    holds="CASE WHEN {t}.state IN ('HELD', 'CONFIRMED') THEN TRUE"
    " WHEN {t}.state = 'CANCELLED' THEN FALSE END",
    reason="CASE WHEN {t}.state = 'CANCELLED' THEN 'CANCELLED' END",
    opens="TrainingCourse",
    title="{t}.title",
    audience=TrainingPermission.TRAINING_READ,
    streams=("training_course:",),
)

_ATTENDED = (
    "(SELECT a.id, s.id AS staff_id, a.minutes, c.id AS course_id, c.title, c.starts_at,"
    " c.entered_at FROM training_attendance a JOIN training_course c ON c.id = a.course_id"
    " JOIN openness_staff s ON s.person_id = a.person_id"
    f" AND {local_day('c.starts_at')} >= s.valid_from"
    f" AND {local_day('c.starts_at')} <= s.valid_to IS NOT FALSE"
    " WHERE c.state = 'CONFIRMED' AND c.covers_openness)"
)
"""What openness staff attended of openness training whose hours are confirmed."""

_IN_YEARS = (
    "(SELECT s.id, s.unit_id, s.entered_at, p.name, y.year, (SELECT min(c.starts_at)"
    " FROM training_attendance a JOIN training_course c ON c.id = a.course_id"
    " WHERE a.person_id = s.person_id AND c.state = 'CONFIRMED' AND c.covers_openness"
    f" AND extract(year FROM {local_day('c.starts_at')}) = y.year) AS trained_at"
    " FROM openness_staff s JOIN person p ON p.id = s.person_id"
    f" CROSS JOIN LATERAL generate_series(extract(year FROM s.valid_from)::int,"
    f" extract(year FROM LEAST(COALESCE(s.valid_to, {TODAY}), {TODAY}))::int) AS y (year))"
)
"""Each of them in each year in which he was one, and when he was first trained in it."""
_LAST_DAY = "make_date({t}.year, 12, 31)"

COUNTED = (
    _COURSE,
    replace(
        _COURSE,
        kind="secrecy_training",
        where="{t}.kind = 'SECRECY'",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'SECRECY')",
    ),
    replace(
        _COURSE,
        kind="openness_in_training",
        where="{t}.covers_openness",
        subject="(SELECT u.id FROM unit u WHERE u.code = 'DG')",
        key="{t}.kind",
    ),
    replace(
        _COURSE,
        kind="request_training",
        where="{t}.kind IN ('REQUEST_SEMINAR', 'COURT_HEARING')",
        subject="{t}.unit_id",
    ),
    replace(
        _COURSE,
        kind="openness_minutes",
        source=_ATTENDED,
        where="TRUE",
        subject="{t}.staff_id",
        holds="TRUE",
        reason="NULL",
        number="{t}.minutes",
        record="{t}.course_id",
    ),
    replace(
        _COURSE,
        kind="openness_coverage",
        source=_IN_YEARS,
        where="TRUE",
        subject="{t}.unit_id",
        on=_LAST_DAY,
        at="COALESCE({t}.trained_at, {t}.entered_at)",
        holds=f"CASE WHEN {{t}}.trained_at IS NOT NULL THEN TRUE WHEN {_LAST_DAY} < {TODAY}"
        " THEN FALSE END",
        reason="CASE WHEN {t}.trained_at IS NULL THEN 'UNTRAINED' END",
        opens="OpennessStaff",
        title="{t}.name",
        audience=TrainingPermission.OPENNESS_STAFF_READ,
        streams=("training_course:", "openness_staff:", "ledger", REGISTER),
    ),
)

SUBJECTS = (
    Subjects(
        codes=(OFFICER,),
        who=f"'{OFFICER}'",
        streams=("openness_staff:", REGISTER),
        source=(
            "(SELECT s.*, p.name FROM openness_staff s JOIN person p ON p.id = s.person_id"
            " WHERE s.duty = 'STAFF')"
        ),
        unit="{t}.unit_id",
        since="{t}.valid_from",
        until="{t}.valid_to",
        where="{t}.valid_to >= {t}.valid_from IS NOT FALSE",
        title="{t}.name",
    ),
)
