"""Tables of training: courses, who attended, who does openness work."""

from domain.training.course import AttendanceFacts, CourseFacts
from domain.training.staff import OpennessStaffFacts
from store.tabling import table

TrainingCourseRow = table(
    CourseFacts,
    "training_course",
    "TrainingCourse",
    indexes=(("starts_at", "id"), ("unit_id", "starts_at"), ("kind", "starts_at")),
)
TrainingAttendanceRow = table(
    AttendanceFacts,
    "training_attendance",
    "TrainingAttendance",
    unique=(("course", "person"),),
    indexes=(("person_id",),),
)
OpennessStaffRow = table(
    OpennessStaffFacts,
    "openness_staff",
    "OpennessStaff",
    indexes=(("valid_from", "id"), ("unit_id",), ("person_id",)),
    columns={
        "unit_id": {"related_name": "openness_staff"},
        "person_id": {"related_name": "openness_duties"},
    },
)
