package ke.mizani.app;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.CompetencyFile;
import ke.mizani.store.CompetencyFiles;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Delivery;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;

/** Fills a new store as if it had been used for a year. */
final class DemonstrationFilling {

    /** Who does what nobody of the office does, in the audit log. */
    static final String BY = "demonstration";

    private static final String REGISTER = "legal-compliance-unit";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    static final FinancialYear CONTRACTS = new FinancialYear(2025);
    private static final int QUARTERS = 4;
    private static final int DAYS_AFTER_QUARTER = 7;
    private static final int COST = 6;

    private final Store store;
    private final Clock clock;
    private final Settings settings;
    private final Runnable eachDay;

    /**
     * One that fills that store.
     *
     * @param eachDay what the application does on its own on each day on which something happens
     */
    DemonstrationFilling(Store store, Clock clock, Settings settings, Runnable eachDay) {
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        this.eachDay = eachDay;
    }

    /**
     * Fills it.
     *
     * @throws ClassCastException if the clock is not the one of a demonstration
     */
    void fill(DemonstrationFiles files) {
        DemonstrationClock hands = (DemonstrationClock) clock;
        LocalDate begin = LocalDate.now(clock);
        hands.right();
        LocalDate today = LocalDate.now(clock);
        SortedMap<LocalDate, Runnable> deeds = new TreeMap<>();
        Rulebook rulebook = published();
        add(deeds, begin, () -> begin(files, begin));
        byte[] holiday = DemonstrationFiles.ofHoliday();
        add(deeds, begin, () -> submit(rulebook, "bill-2023.csv", holiday, begin));
        add(deeds, today, () -> submit(rulebook, "real-cases.csv", files.realCases(), today));
        for (int number = 1; number <= QUARTERS; number++) {
            Quarter quarter = new Quarter(CONTRACTS, number);
            LocalDate day = quarter.lastDay().plusDays(DAYS_AFTER_QUARTER);
            add(deeds, between(begin, day, today), () -> quarter(rulebook, files, quarter));
        }
        DemonstrationYear.until(today)
                .forEach(
                        (month, rows) -> {
                            LocalDate day = between(begin, month.atEndOfMonth(), today);
                            byte[] content = files.withHeading(rows);
                            String name = "register-" + month + ".csv";
                            add(deeds, day, () -> submit(rulebook, name, content, day));
                        });
        deeds.forEach(
                (day, deed) -> {
                    hands.set(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
                    deed.run();
                    eachDay.run();
                });
        hands.right();
    }

    private static LocalDate between(LocalDate first, LocalDate day, LocalDate last) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static void add(SortedMap<LocalDate, Runnable> deeds, LocalDate day, Runnable deed) {
        deeds.merge(
                day,
                deed,
                (before, after) ->
                        () -> {
                            before.run();
                            after.run();
                        });
    }

    private Rulebook published() {
        RulebookArchive rulebooks = new RulebookArchive(store);
        return rulebooks.load(rulebooks.publishedAt(clock.instant()).orElseThrow().hash());
    }

    private void begin(DemonstrationFiles files, LocalDate day) {
        Accounts accounts = new Accounts(store);
        OneTimeLinks links = new OneTimeLinks(store, settings.linksLast());
        String hash = BcryptUtil.bcryptHash(Demonstration.PASSWORD, COST);
        for (DemonstrationAccount one : DemonstrationAccount.values()) {
            String code = one.word();
            accounts.open(BY, code, one.office(), one.language(), code + "@assembly.example");
            accounts.grant(BY, code, one.role(), day, Optional.empty(), Optional.empty());
            links.use(links.make(BY, code).text(), hash);
        }
        ContractArchive contracts = new ContractArchive(store);
        files.contracts().forEach(content -> contracts.take("hr-officer", content, ""));
        CompetencyFiles competencies = new CompetencyFiles(store);
        competencies.keep(
                "hr-officer",
                CompetencyFile.Kind.STAFF,
                "staff.csv",
                DemonstrationFiles.ofStaff(),
                Optional.empty());
        competencies.keep(
                "hr-officer",
                CompetencyFile.Kind.ASSESSMENTS,
                "assessments.csv",
                DemonstrationFiles.ofAssessments(),
                Optional.empty());
    }

    /** What each office did about its contract in a quarter. */
    private void quarter(Rulebook rulebook, DemonstrationFiles files, Quarter quarter) {
        Map<String, StringBuilder> offices = new TreeMap<>();
        String[] lines =
                new String(files.yearOfContracts(), StandardCharsets.UTF_8).split("\n", -1);
        Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.isBlank())
                .filter(line -> in(quarter, LocalDate.parse(cell(line, 1))))
                .forEach(
                        line ->
                                offices.computeIfAbsent(cell(line, 3), of -> new StringBuilder())
                                        .append(line)
                                        .append('\n'));
        offices.forEach(
                (office, rows) ->
                        submit(
                                rulebook,
                                Delivery.of(
                                        office + "-q" + quarter.number() + ".csv",
                                        files.withHeading(rows.toString()),
                                        office,
                                        quarter)));
    }

    private static String cell(String line, int number) {
        return line.split(",", -1)[number];
    }

    private static boolean in(Quarter quarter, LocalDate day) {
        return !day.isBefore(quarter.firstDay()) && !day.isAfter(quarter.lastDay());
    }

    private void submit(Rulebook rulebook, String name, byte[] content, LocalDate day) {
        submit(rulebook, Delivery.of(name, content, REGISTER, FinancialYear.of(day)));
    }

    private void submit(Rulebook rulebook, Delivery delivery) {
        new ActivityLedger(store)
                .submit(delivery.ofNewOffice(), rulebook, settings.submissionLimits(), BY);
    }
}
