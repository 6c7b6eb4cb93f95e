package ke.mizani.activity;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A cell of free text, over several lines if need be. Messages are problem codes. */
@Size(max = 2000, message = "VALUE_TOO_LONG")
@Pattern(regexp = "[[^\\p{Cc}]\\r\\n\\t]*+", message = "CONTROL_CHARACTER")
@Constraint(validatedBy = {})
@Target(FIELD)
@Retention(RUNTIME)
@interface Text {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
