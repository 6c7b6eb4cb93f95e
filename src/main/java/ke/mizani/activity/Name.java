package ke.mizani.activity;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A cell that names something: one short line that no spreadsheet takes for a formula. Messages are
 * problem codes.
 */
@Size(max = 100, message = "VALUE_TOO_LONG")
@Pattern(regexp = "[[^\\p{Cc}\\p{Cf}]\\r\\n]*+", message = "CONTROL_CHARACTER")
@Pattern(regexp = "[^\\r\\n]*+", message = "LINE_BREAK")
@Pattern(regexp = "(?s)(?![=+@]).*+", message = "FORMULA")
@Constraint(validatedBy = {})
@Target(FIELD)
@Retention(RUNTIME)
@interface Name {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
