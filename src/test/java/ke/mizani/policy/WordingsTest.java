package ke.mizani.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Confirmed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    private final Wordings wordings =
            new Wordings(
                    List.of(
                            wording("LEG-50", "2021-01-01", "2021-12-31"),
                            wording("LEG-50-old", "2015-03-01", "2018-06-30")));

    @ParameterizedTest(name = "on {0} there is no wording from {1} to {2}")
    @CsvSource({
        "2013-01-01, ,           2015-02-28",
        "2015-02-28, ,           2015-02-28",
        "2018-07-01, 2018-07-01, 2020-12-31",
        "2020-12-31, 2018-07-01, 2020-12-31",
        "2022-01-01, 2022-01-01, ",
        "2030-01-01, 2022-01-01, ",
    })
    void a_gap_reaches_from_wording_to_wording(
            LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        assertThat(wordings.on(day)).isEmpty();
        assertThat(wordings.gapAround(day))
                .isEqualTo(new Wordings.Gap(Optional.ofNullable(from), Optional.ofNullable(to)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2015-03-01, LEG-50-old",
        "2018-06-30, LEG-50-old",
        "2021-01-01, LEG-50",
        "2021-12-31, LEG-50",
    })
    void the_wording_of_a_day(LocalDate day, String id) {
        assertThat(wordings.on(day).map(Duty::id)).contains(id);
        assertThatIllegalArgumentException().isThrownBy(() -> wordings.gapAround(day));
    }

    @Test
    void an_earlier_wording_carries_the_name_of_its_family() {
        assertThat(wordings.all()).extracting(Duty::family).containsOnly("LEG-50");
    }

    private static Duty wording(String id, String from, String to) {
        return new Duty(
                id,
                Set.of("bill"),
                "Do it",
                new Clause("CGA-50", "County Governments Act", "50"),
                Duty.Party.ASSEMBLY,
                "Clerk",
                Duty.LegalEffect.LATE,
                Duty.Severity.MAJOR,
                new InForce(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to))),
                Confirmed.YES,
                "invented");
    }
}
