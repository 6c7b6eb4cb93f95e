package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import ke.mizani.store.Addressee;
import ke.mizani.store.NoticeDraft;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice says on each day what is true on that day. */
class NoticeTextTest {

    @ParameterizedTest(name = "{0}, read on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DUE_SOON | 2026-11-08 | One day left, due Mon 9 Nov 2026",
                "DUE_SOON | 2026-11-09 | Today is the last day, due Mon 9 Nov 2026",
                "DUE_SOON | 2026-11-10 | The last day, Mon 9 Nov 2026, is past",
                "OVERDUE | 2026-11-10 | One day overdue since Mon 9 Nov 2026",
                "OVERDUE | 2026-11-19 | 10 days overdue since Mon 9 Nov 2026",
            })
    void days_left_are_counted_from_the_day_of_reading(
            NoticeKind kind, LocalDate read, String begins) {
        NoticeDraft notice =
                new NoticeDraft(
                        Addressee.of(Role.LCU),
                        kind,
                        "matter bill-7, LEG-14",
                        "2026-11-09",
                        Map.of(
                                "day", "2026-11-09",
                                "obligation", "Report on the Bill",
                                "timeline", "LEG-14",
                                "matter", "bill-7"));
        String line =
                new NoticeText(new Sentences(Language.EN), Optional.empty()).line(notice, read);
        assertThat(line).isEqualTo(begins + ": Report on the Bill (LEG-14), matter bill-7");
    }
}
