"""Whether a document fits the schema, judged in bounded work and told in bounded words."""

from typing import Any

from graphql import DocumentNode, GraphQLError, GraphQLSchema, SelectionSetNode, validate
from graphql.validation import (
    OverlappingFieldsCanBeMergedRule,
    ValidationContext,
    specified_rules,
)
from graphql.validation.validate import ValidationAbortedError

from schema.faults import Fault, FaultCode, bad_request, in_short

Faults = tuple[GraphQLError, ...]

MOST_COMPARISONS = 10_000
"""Steps in comparing fields of the same response name, which grow by the square and faster.

The contract's operations need 6, the largest that our tests draw about 100.
"""

MOST_FAULTS = 5


class _BoundedOverlaps(OverlappingFieldsCanBeMergedRule):
    """The rule of the specification; the library's own bound lets it run for a second."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = MOST_COMPARISONS

    def enter_selection_set(self, selection_set: SelectionSetNode, *where: Any) -> None:
        """Compare what is selected here. Stops the validation when it takes too much."""
        try:
            super().enter_selection_set(selection_set, *where)
        except ValidationAbortedError:
            self.report_error(
                Fault(
                    FaultCode.TOO_LARGE,
                    "The operation asks for the same response names too often to compare them;"
                    f" at most {MOST_COMPARISONS} steps are taken. Ask for each once.",
                    limit="comparisons",
                    most=MOST_COMPARISONS,
                )
            )
            raise


RULES = tuple(
    _BoundedOverlaps if one is OverlappingFieldsCanBeMergedRule else one for one in specified_rules
)


def faults_of(schema: GraphQLSchema, document: DocumentNode, *, hides_names: bool) -> Faults:
    """Everything that is wrong with a document, or its being too large, each with a code.

    `hides_names` keeps what the schema holds out of the messages.
    """
    errors = validate(schema, document, RULES, max_errors=MOST_FAULTS, hide_suggestions=hides_names)
    for error in errors:
        if isinstance(error, Fault):
            return (error,)
    return tuple(map(with_code, errors))


def with_code(error: GraphQLError) -> GraphQLError:
    """The library's error as one of ours: with a code, and of bounded length."""
    if error.message == "Validation aborted.":
        return bad_request("Fields and fragments are nested too deeply to be judged.")
    error.message = in_short(error.message)
    error.extensions = {"code": FaultCode.BAD_REQUEST.value, **(error.extensions or {})}
    return error
