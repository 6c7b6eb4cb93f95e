package ke.mizani.activity;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.RowProblem.Code;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The cells of a row with what each must satisfy by itself; the message of a constraint is the code
 * of its problem.
 */
record Row(
        @NotBlank(message = "MISSING_VALUE") @Name String activityId,
        @Name String office,
        @Name String person,
        @Name String matter,
        @Name String matterType,
        @Name String event,
        @Name String indicator,
        Optional<@Positive(message = "NOT_ABOVE_ZERO") BigDecimal> of,
        @Text String evidence,
        @Text String note,
        @Name String corrects,
        @Text String reason) {

    private static final Validator VALIDATOR =
            Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    /** What is wrong with a cell of free text, by itself. */
    static Optional<Code> faultOfText(String text) {
        return VALIDATOR.validateValue(Row.class, "evidence", text).stream()
                .map(violation -> Code.valueOf(violation.getMessage()))
                .min(Code::compareTo);
    }

    /**
     * What is wrong, at most one fault a cell: of several the one that stands first in {@link
     * Code}.
     */
    Map<Column, Code> faults() {
        Map<Column, Code> faults = new EnumMap<>(Column.class);
        for (ConstraintViolation<Row> violation : VALIDATOR.validate(this)) {
            String component = violation.getPropertyPath().iterator().next().getName();
            faults.merge(
                    Column.ofComponent(component),
                    Code.valueOf(violation.getMessage()),
                    (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
        return faults;
    }
}
