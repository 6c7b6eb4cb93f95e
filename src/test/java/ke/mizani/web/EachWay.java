package ke.mizani.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A job that is done wide and narrow, in both languages, by keys alone and without scripts. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0} at {1} pixels, {2}")
@CsvSource({
    "en, 1280, BY_KEYS",
    "sw, 360, WITHOUT_SCRIPTS",
})
@interface EachWay {}
