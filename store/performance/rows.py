"""Rows of the yearly assessment, as acts read and write them."""

from domain.performance.evaluations import DailyAssessmentFacts, EvaluationFacts
from domain.performance.indicator import IndicatorFacts
from domain.performance.results import ComponentFacts, ResultFacts, ResultSetFacts
from domain.performance.review import ReviewFacts
from domain.performance.scheme import SchemeFacts
from store.rows import Rows

SCHEMES = Rows("scheme", SchemeFacts)
INDICATORS = Rows("indicator", IndicatorFacts)
EVALUATIONS = Rows("third_party_evaluation", EvaluationFacts)
ASSESSMENTS = Rows("daily_assessment", DailyAssessmentFacts)
RESULT_SETS = Rows("annual_result_set", ResultSetFacts)
RESULTS = Rows("annual_result", ResultFacts)
COMPONENTS = Rows("result_component", ComponentFacts)
REVIEWS = Rows("result_review", ReviewFacts)
