package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @Test
    void asks_only_what_was_said_and_can_be_read_again() {
        assertThat(
                        Query.NOTHING
                                .with("since", "")
                                .with("words", "bill & notice")
                                .with("from", 500)
                                .text())
                .isEqualTo("?words=bill+%26+notice&from=500");
        assertThat(Query.NOTHING.text()).isEqualTo("?");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}: {2}")
    @CsvSource(
            value = {
                "' 2024-02-29 '|2024-02-29|space around it is not meant",
                "2025-02-29|-|there is no such day",
                "29/02/2024|-|another way of writing",
                "''|-|nothing was typed",
            },
            delimiter = '|',
            nullValues = "-")
    void a_day_is_typed_as_it_is_written_everywhere(String typed, LocalDate day, String because) {
        assertThat(TypedText.of(typed).day().orElse(null)).isEqualTo(day);
    }

    @Test
    void no_field_is_the_same_as_an_empty_one() {
        assertThat(TypedText.of(null)).isEqualTo(TypedText.of("  "));
        assertThat(TypedText.of(null).said()).isEmpty();
    }
}
