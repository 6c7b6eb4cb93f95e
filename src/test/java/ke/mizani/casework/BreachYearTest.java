package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.store.Addressee;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.Database;
import ke.mizani.store.Databases;
import ke.mizani.store.HandSetClock;
import ke.mizani.store.NoticeKind;
import ke.mizani.store.QueuedNotice;
import ke.mizani.store.Role;
import ke.mizani.store.StoreCheck;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A year day by day, in a second process that is killed, as by {@code kill -9}, in the middle of
 * the work of a day of each week, and started again on that day. On PostgreSQL it is killed every
 * eighth week, for the sake of time.
 */
class BreachYearTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final List<String> PHASES =
            List.of("begun", "submitted", "swept", "reminded", "acted", "mail");
    private static final int LONGEST = 25;
    private static final int SEED = 20261126;
    private static final int DAYS = 7;

    @TempDir private Path folder = Path.of("");

    private final Random random = new Random(SEED);
    private final List<String> told = new ArrayList<>();
    private final HandSetClock clock = new HandSetClock(Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({"H2, 1", "POSTGRESQL, 8"})
    void whatever_week_it_is_killed_in_each_thing_is_done_once_on_its_day(
            Databases databases, int weeks) throws Exception {
        Database database = databases.fresh();
        LocalDate day = PlantedYear.FIRST;
        clock.set(day);
        try (BreachOffice office = office(database)) {
            office.begin();
        }
        int killed = 0;
        int midway = 0;
        for (LocalDate week = day.plusWeeks(weeks - 1);
                !week.plusDays(DAYS - 1).isAfter(PlantedYear.LAST);
                week = week.plusWeeks(weeks)) {
            LocalDate last = busy(week);
            String ended = liveUntilKilled(database, day, last);
            System.out.printf(
                    "%s, seed %d: killed on %s after it told \"%s\"%n",
                    databases, SEED, last, ended);
            midway += ended.startsWith("done") ? 0 : 1;
            killed++;
            day = last;
        }
        assertThat(liveToTheEnd(database, day)).isEqualTo("ended");
        assertThat(midway).as("killed in the middle of a day").isGreaterThan(killed * 3 / 4);
        agrees(database, killed);
    }

    /** A day of a week on which something is planted, or any. */
    private LocalDate busy(LocalDate week) {
        Set<LocalDate> planted = new TreeSet<>();
        Stream.of(PlantedYear.openings(), PlantedYear.escalations())
                .flatMap(List::stream)
                .forEach(line -> planted.add(LocalDate.parse(line.split(" ", -1)[1])));
        PlantedYear.reminders()
                .forEach(line -> planted.add(LocalDate.parse(line.split(" ", -1)[0])));
        List<LocalDate> days =
                week.datesUntil(week.plusDays(DAYS)).filter(planted::contains).toList();
        return days.isEmpty()
                ? week.plusDays(random.nextInt(DAYS))
                : days.get(random.nextInt(days.size()));
    }

    /** The last that it told. */
    private String liveUntilKilled(Database database, LocalDate from, LocalDate day)
            throws Exception {
        String phase = PHASES.get(random.nextInt(PHASES.size())) + " " + day;
        int pause = random.nextInt(LONGEST);
        Process living = start(database, from);
        try (BufferedReader lines = lines(living)) {
            String line = "";
            while (!line.startsWith(phase) && !line.equals("done " + day)) {
                line = next(lines);
            }
            Thread.sleep(pause);
            living.toHandle().destroyForcibly();
            living.waitFor();
            String last = line;
            for (String more = lines.readLine(); more != null; more = lines.readLine()) {
                told.add(more);
                last = more;
            }
            return last;
        } finally {
            living.destroyForcibly();
        }
    }

    private String liveToTheEnd(Database database, LocalDate from) throws Exception {
        Process living = start(database, from);
        try (BufferedReader lines = lines(living)) {
            String line = "";
            while (!line.equals("ended")) {
                line = next(lines);
            }
            return line;
        } finally {
            living.destroyForcibly();
        }
    }

    private String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new AssertionError("it ended by itself: " + Files.readString(errors()));
        }
        told.add(line);
        return line;
    }

    private static BufferedReader lines(Process living) {
        return new BufferedReader(
                new InputStreamReader(living.getInputStream(), StandardCharsets.UTF_8));
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    private Process start(Database database, LocalDate from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LivedYear.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        from.toString())
                .redirectError(errors().toFile())
                .start();
    }

    private BreachOffice office(Database database) {
        return new BreachOffice(database, clock, ReadProcesses.breachCase());
    }

    private void agrees(Database database, int killed) {
        clock.set(PlantedYear.LAST);
        try (BreachOffice office = office(database)) {
            assertThat(office.cases())
                    .extracting(breach -> breach.matter() + " " + breach.openedOn())
                    .containsExactlyInAnyOrderElementsOf(PlantedYear.openings());
            assertThat(escalations(office)).isEqualTo(PlantedYear.escalations());
            assertThat(office.about("petition-2025-08").outcome())
                    .contains(BreachOutcome.NO_BREACH);
            assertThat(office.about(PlantedYear.bill(PlantedYear.starts().get(1))).outcome())
                    .contains(BreachOutcome.REMEDIED);
            assertThat(StoreCheck.of(office.store(), new Checkpoints(Optional.empty())).problems())
                    .isEmpty();
            List<QueuedNotice> notices = office.notices();
            assertThat(reminders(notices)).isEqualTo(PlantedYear.reminders());
            assertThat(toldOfEscalations(notices)).isEqualTo(PlantedYear.escalations().size());
            mailed(office, notices, killed);
        }
    }

    private static List<String> escalations(BreachOffice office) {
        return office.cases().stream()
                .flatMap(
                        breach ->
                                breach.taken(BreachStep.ESCALATED)
                                        .map(
                                                entry ->
                                                        breach.matter()
                                                                + " "
                                                                + entry.facts().get("day")
                                                                + " "
                                                                + entry.facts().get("level")))
                .sorted()
                .toList();
    }

    private static List<String> reminders(List<QueuedNotice> notices) {
        return notices.stream()
                .filter(one -> one.what().to().equals(Addressee.of(Role.LCU)))
                .filter(
                        one ->
                                Set.of(PlantedYear.BILL_LIMIT, PlantedYear.PETITION_LIMIT)
                                        .contains(one.what().facts().getOrDefault("timeline", "")))
                .map(
                        one ->
                                LocalDate.ofInstant(one.queuedAt(), NAIROBI)
                                        + " "
                                        + one.what().facts().get("matter")
                                        + " "
                                        + one.what().step())
                .sorted()
                .toList();
    }

    private static int toldOfEscalations(List<QueuedNotice> notices) {
        return (int)
                notices.stream().filter(one -> one.what().kind() == NoticeKind.ESCALATED).count();
    }

    /** Nobody was told anything twice; what nobody was told is in a mail that is in doubt. */
    private void mailed(BreachOffice office, List<QueuedNotice> notices, int killed) {
        List<String> mails = told.stream().filter(line -> line.startsWith("mail ")).toList();
        List<String> each =
                mails.stream()
                        .flatMap(
                                line ->
                                        Arrays.stream(line.split(" ", -1))
                                                .skip(3)
                                                .map(
                                                        number ->
                                                                line.split(" ", -1)[2]
                                                                        + " "
                                                                        + number))
                        .toList();
        assertThat(each).doesNotHaveDuplicates();
        assertThat(mails)
                .extracting(line -> line.replaceFirst("(mail \\S+ \\S+).*", "$1"))
                .as("one mail a day to each")
                .doesNotHaveDuplicates();
        assertThat(office.inDoubt()).isLessThanOrEqualTo(killed);
        long missing =
                notices.stream()
                        .filter(one -> one.withdrawn().isEmpty())
                        .filter(one -> one.what().to().equals(Addressee.of(Role.LCU)))
                        .filter(one -> !each.contains("lcu " + one.number()))
                        .map(one -> LocalDate.ofInstant(one.queuedAt(), NAIROBI))
                        .distinct()
                        .count();
        assertThat(missing).as("days untold, all in doubt").isLessThanOrEqualTo(office.inDoubt());
    }
}
