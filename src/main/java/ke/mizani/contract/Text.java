package ke.mizani.contract;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;

/** Words for a reader. Messages are problem codes. */
@Size(max = 500, message = "VALUE_TOO_LONG")
@Constraint(validatedBy = {})
@java.lang.annotation.Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
@interface Text {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
