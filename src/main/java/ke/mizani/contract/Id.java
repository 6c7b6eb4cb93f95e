package ke.mizani.contract;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;

/**
 * An id or code: a letter or digit, then at most 59 letters, digits, points and dashes. Messages
 * are problem codes.
 */
@Pattern(regexp = "|[A-Za-z0-9][A-Za-z0-9.-]{0,59}", message = "NOT_AN_ID")
@Constraint(validatedBy = {})
@java.lang.annotation.Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
@interface Id {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
