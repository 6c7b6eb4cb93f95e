package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Database;
import ke.mizani.store.Databases;
import ke.mizani.store.StoreCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.kogito.process.Processes;

/**
 * A financial year, day by day. Each month a Bill is passed on a Tuesday and never forwarded (due a
 * fortnight later, LEG-01, major), and a petition is received (to be reviewed within a week,
 * PET-01, minor). What follows is counted here by plain sums of days.
 */
@QuarkusTest
class BreachYearTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int BILL_DAYS = 14;
    private static final int PETITION_DAYS = 7;

    private final Processes processes;
    private final MovedClock clock = new MovedClock();

    BreachYearTest(Processes processes) {
        this.processes = processes;
    }

    /** The second Tuesday of each month. */
    private static List<LocalDate> starts() {
        return FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                .filter(day -> day.getDayOfMonth() > 7 && day.getDayOfMonth() <= 14)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_case_is_opened_once_on_its_day_and_goes_up_once_on_its_days(Databases databases) {
        Database database = databases.fresh();
        LocalDate day = FIRST;
        while (!day.isAfter(LAST)) {
            try (BreachOffice office = opened(database, day)) {
                assertThat(office.sweep().nothing()).as("after a restart on " + day).isTrue();
                for (int days = 0; days < 7 && !day.isAfter(LAST); days++) {
                    live(office, day);
                    day = day.plusDays(1);
                }
                assertThat(office.sweep().nothing()).isTrue();
            }
        }
        try (BreachOffice office = opened(database, LAST)) {
            assertThat(office.cases())
                    .extracting(breach -> breach.matter() + " " + breach.openedOn())
                    .containsExactlyInAnyOrderElementsOf(openings());
            assertThat(escalations(office)).containsExactlyElementsOf(expectedEscalations());
            assertThat(office.about("petition-2025-08").outcome())
                    .contains(BreachOutcome.NO_BREACH);
            assertThat(StoreCheck.of(office.store(), new Checkpoints(Optional.empty())).problems())
                    .isEmpty();
        }
        assertThat(processes.processById("breachCase").instances().stream()).isEmpty();
    }

    /** The office as it was left the day before, swept up to then. */
    private BreachOffice opened(Database database, LocalDate day) {
        clock.moveTo(day.equals(FIRST) || day.equals(LAST) ? day : day.minusDays(1));
        return new BreachOffice(database, clock, processes);
    }

    private void live(BreachOffice office, LocalDate day) {
        clock.moveTo(day);
        for (LocalDate start : starts()) {
            int month = starts().indexOf(start);
            if (day.equals(start)) {
                office.submit(day, bill(start), "bill", "bill-passed");
                office.submit(day, petition(start), "petition", "petition-received");
            }
            boolean inTime = month % 2 == 0 && day.equals(start.plusDays(PETITION_DAYS));
            boolean recordedLate = month % 2 == 1 && day.equals(start.plusDays(PETITION_DAYS + 5));
            if (inTime || recordedLate) {
                office.submit(
                        start.plusDays(PETITION_DAYS),
                        petition(start),
                        "petition",
                        "petition-reviewed");
            }
        }
        office.sweep();
        starts().forEach(start -> new People(office, start, day).act(starts().indexOf(start)));
    }

    private static String bill(LocalDate start) {
        return "bill-" + start.toString().substring(0, 7);
    }

    private static String petition(LocalDate start) {
        return "petition-" + start.toString().substring(0, 7);
    }

    /** What people do, in the four months that come again and again. */
    private record People(BreachOffice office, LocalDate start, LocalDate day) {

        private LocalDate opened() {
            return start.plusDays(BILL_DAYS + 1);
        }

        private boolean on(int days) {
            return day.equals(opened().plusDays(days));
        }

        void act(int month) {
            if (month % 2 == 1 && day.equals(start.plusDays(PETITION_DAYS + 6))) {
                office.take(
                        "lcu",
                        petition(start),
                        "closed",
                        "outcome",
                        "no-breach",
                        "reason",
                        "Reviewed in time, recorded late");
            }
            if (month % 4 != 0 && on(1)) {
                office.take("lcu", bill(start), "acknowledged", "office", "speaker");
            }
            if (month % 4 == 3 && on(2)) {
                office.takeWithResolution(
                        "clerk",
                        bill(start),
                        "extended",
                        "authority",
                        "The House",
                        "until",
                        opened().plusDays(20).toString(),
                        "reason",
                        "Printing");
            }
            if (month % 4 == 1 || month % 4 == 2) {
                promise();
            }
            if (month % 4 == 1 && on(9)) {
                office.take(
                        "speaker",
                        bill(start),
                        "carried-out",
                        "done",
                        day.toString(),
                        "evidence",
                        "Delivery book");
                office.take("lcu", bill(start), "verified", "result", "Seen in the book");
                office.take("lcu", bill(start), "closed", "outcome", "remedied", "reason", "Done");
            }
        }

        private void promise() {
            if (on(2)) {
                office.take(
                        "speaker",
                        bill(start),
                        "explained",
                        "cause",
                        "printer",
                        "explanation",
                        "The press was out of order");
                office.take(
                        "speaker",
                        bill(start),
                        "planned",
                        "corrective",
                        "Deliver by hand",
                        "preventive",
                        "A second printer",
                        "owner",
                        "speaker",
                        "promised",
                        opened().plusDays(10).toString());
            }
        }
    }

    private static List<String> openings() {
        List<String> all = new ArrayList<>();
        for (LocalDate start : starts()) {
            LocalDate late = start.plusDays(BILL_DAYS + 1);
            if (!late.isAfter(LAST)) {
                all.add(bill(start) + " " + late);
            }
            if (starts().indexOf(start) % 2 == 1) {
                all.add(petition(start) + " " + start.plusDays(PETITION_DAYS + 1));
            }
        }
        return all;
    }

    private static List<String> escalations(BreachOffice office) {
        List<String> all = new ArrayList<>();
        for (Breach breach : office.cases()) {
            breach.taken(BreachStep.ESCALATED)
                    .forEach(
                            entry ->
                                    all.add(
                                            breach.matter()
                                                    + " "
                                                    + entry.facts().get("day")
                                                    + " "
                                                    + entry.facts().get("level")));
        }
        return all.stream().sorted().toList();
    }

    private static List<String> expectedEscalations() {
        Set<String> all = new TreeSet<>();
        for (LocalDate start : starts()) {
            int month = starts().indexOf(start);
            LocalDate opened = start.plusDays(BILL_DAYS + 1);
            if (month % 2 == 1) {
                told(all, petition(start), start.plusDays(PETITION_DAYS + 1), 0);
            }
            told(all, bill(start), opened, 0);
            switch (month % 4) {
                case 0 -> told(all, bill(start), opened, -1, 7, 14, 30);
                case 2 -> told(all, bill(start), opened.plusDays(10), 1, 4, 10, 21);
                case 3 -> told(all, bill(start), opened.plusDays(20), 1, 7, 14, 30);
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    /** Who is told after so many days: officer, head, Clerk, committee; nobody for a negative. */
    private static void told(Set<String> all, String matter, LocalDate since, int... days) {
        String[] levels = {"officer", "head", "clerk", "committee"};
        for (int i = 0; i < days.length; i++) {
            LocalDate day = since.plusDays(days[i]);
            if (days[i] >= 0 && !day.isAfter(LAST)) {
                all.add(matter + " " + day + " " + levels[i]);
            }
        }
    }
}
