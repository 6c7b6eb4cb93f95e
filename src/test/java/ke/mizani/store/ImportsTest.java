package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.evaluation.Watch;
import ke.mizani.features.LiveRulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T09:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 5000;
    private static final Delivery LARGE =
            Delivery.of(
                    "a year.csv",
                    IntStream.rangeClosed(1, ROWS)
                            .mapToObj(row -> "A" + row + ",2025-10-07,clerk,CLK-1,2,register\n")
                            .collect(
                                    Collectors.joining(
                                            "",
                                            "activity_id,date,office,indicator,quantity,evidence\n",
                                            ""))
                            .getBytes(StandardCharsets.UTF_8),
                    "clerk",
                    new FinancialYear(2025));

    private static long takeIn(Store store, Watch watch) {
        return new ActivityLedger(store)
                .submit(
                        LARGE,
                        LiveRulebook.get(),
                        new Limits(50_000_000, 10_000),
                        "clerk",
                        Optional.empty(),
                        watch)
                .submission()
                .counts()
                .entered();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_tells_how_far_it_is_up_to_its_last_row(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            List<Integer> told = new ArrayList<>();
            assertThat(takeIn(store, (done, whole) -> told.add(done))).isEqualTo(ROWS);
            assertThat(told).isSorted().contains(60, 80).endsWith(100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_a_file_that_is_stopped_between_two_rows_nothing_is_stored(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            Watch stopping =
                    (done, whole) -> {
                        if (done >= 70) {
                            throw new Watch.Stopped();
                        }
                    };
            assertThatThrownBy(() -> takeIn(store, stopping)).isInstanceOf(Watch.Stopped.class);
            assertThat(new ActivityLedger(store).position()).isZero();
            assertThat(store.<Long>read(handle -> rows(handle, "activity_row"))).isZero();
            assertThat(store.<Long>read(handle -> rows(handle, "document"))).isZero();
        }
    }

    /**
     * As by {@code kill -9}: among the rows, or when the file is taken in but its work has not
     * ended.
     */
    @ParameterizedTest
    @CsvSource({"H2, come 70, 0", "POSTGRESQL, come 70, 0", "H2, taken, 1"})
    void a_file_whose_work_is_killed_is_there_once_or_not_at_all(
            Databases databases, String moment, long there) throws Exception {
        Database database = databases.fresh();
        try (Store store = Store.open(database, Clock.systemUTC())) {
            new Imports(store).ask("clerk", LARGE, Optional.empty());
        }
        try (WriterProcess killed = WriterProcess.start("", database, WriterProcess.Work.IMPORT)) {
            for (String told = ""; !told.equals(moment); told = killed.next()) {
                assertThat(told).as("ended by itself").isNotEqualTo("taken");
            }
            killed.kill();
        }
        Clock later = Clock.offset(Clock.systemUTC(), Jobs.SILENCE.plusSeconds(1));
        try (Store store = Store.open(database, later)) {
            assertThat(new ActivityLedger(store).position()).isEqualTo(there);
            assertThat(store.<Long>read(handle -> rows(handle, "activity_row")))
                    .isEqualTo(there * ROWS);
            Jobs jobs = new Jobs(store);
            Job again = jobs.take("another").orElseThrow();
            assertThat(again.begun()).isEqualTo(2);
            Delivery waiting = new Imports(store).delivery(again);
            assertThat(new ActivityLedger(store).find(waiting).isPresent()).isEqualTo(there == 1);
            assertThat(takeIn(store, Watch.NOBODY)).isEqualTo(ROWS);
            jobs.end(again, "another", Jobs.End.done("1"));
            assertThat(new ActivityLedger(store).position()).isEqualTo(1);
            assertThat(store.<Long>read(handle -> rows(handle, "waiting_file"))).isZero();
            assertThat(StoreCheck.of(store, new Checkpoints(Optional.empty())).problems())
                    .isEmpty();
        }
    }

    private static long rows(org.jdbi.v3.core.Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
    }

    @ParameterizedTest
    @EnumSource
    void a_file_waits_as_it_was_handed_in_and_is_gone_when_its_work_has_ended(Databases databases) {
        try (Store store = Store.open(databases.fresh(), CLOCK)) {
            Imports imports = new Imports(store);
            Jobs jobs = new Jobs(store);
            Job asked = imports.ask("clerk", LARGE.ofNewOffice(), Optional.empty());
            assertThat(imports.open("clerk", 10))
                    .extracting(Job::number)
                    .containsExactly(asked.number());
            assertThat(imports.open("hr", 10)).isEmpty();
            assertThat(Imports.asked(asked).file()).isEqualTo("a year.csv");
            Delivery waiting = imports.delivery(asked);
            assertThat(waiting.content()).isEqualTo(LARGE.content());
            assertThat(waiting.newOffice()).isTrue();
            Job taken = jobs.take("worker").orElseThrow();
            jobs.end(taken, "worker", Jobs.End.done("1"));
            assertThat(store.<Long>read(handle -> rows(handle, "waiting_file"))).isZero();
            assertThat(imports.open("clerk", 10)).isEmpty();
        }
    }
}
