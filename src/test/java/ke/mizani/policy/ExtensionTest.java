package ke.mizani.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.calendar.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 18);

    @ParameterizedTest(name = "{0} by {1} on {2}: {3}")
    @CsvSource({
        "none,             county-assembly, 2026-05-18, no-power",
        "none,             speaker,         2026-05-18, no-power",
        "house-resolution, county-assembly, 2026-05-18, honoured",
        "house-resolution, county-assembly, 2026-05-19, honoured",
        "house-resolution, speaker,         2026-05-18, house-only",
        "house-resolution, clerk,           2026-05-18, house-only",
        "chair,            speaker,         2026-05-17, honoured",
        "chair,            speaker,         2026-05-18, honoured",
        "chair,            speaker,         2026-05-19, too-late",
        "chair,            county-assembly, 2026-05-18, chair-only",
        "chair,            county-assembly, 2026-05-19, chair-only",
        "statute,          clerk,           2026-05-19, honoured",
    })
    void only_who_has_the_power_may_extend(
            String extension, String office, LocalDate decided, String answer) {
        Optional<Extension.Refusal> refusal =
                Word.of(Extension.class, extension).refusal(office, decided, Optional.of(LAST));

        assertThat(refusal.map(Word::word).orElse("honoured")).isEqualTo(answer);
    }

    @Test
    void while_the_last_day_is_not_known_the_chair_is_not_too_late() {
        assertThat(Extension.CHAIR.refusal("speaker", LAST, Optional.empty())).isEmpty();
    }
}
