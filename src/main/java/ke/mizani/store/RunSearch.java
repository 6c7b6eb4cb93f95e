package ke.mizani.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for verdicts and scores among the runs that are kept. */
public final class RunSearch {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String OPEN = "('overdue', 'pending', 'suspended')";

    private final Store store;

    public RunSearch(Store store) {
        this.store = store;
    }

    /**
     * Which verdicts of a run; what is empty is not asked for.
     *
     * @param breach whether only breaches
     */
    public record Wanted(
            Optional<String> office,
            Optional<String> status,
            Optional<String> matter,
            Optional<String> timeline,
            boolean breach) {

        /** All of them. */
        public static final Wanted ALL =
                new Wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);

        private Map<String, String> columns() {
            Map<String, String> columns = new LinkedHashMap<>();
            office.ifPresent(value -> columns.put("office", value));
            status.ifPresent(value -> columns.put("status", value));
            matter.ifPresent(value -> columns.put("matter", value));
            timeline.ifPresent(value -> columns.put("timeline", value));
            return columns;
        }

        private String conditions() {
            return columns().keySet().stream()
                            .map(column -> " AND " + column + " = :" + column)
                            .collect(Collectors.joining())
                    + (breach ? " AND breach" : "");
        }
    }

    /** The latest run over the submissions of that kind which stands; empty if there is none. */
    public Optional<Long> latest(RunResult.Kind kind) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT MAX(number) FROM evaluation_run r WHERE kind = :kind"
                                                + " AND ledger_position IS NOT NULL AND NOT EXISTS"
                                                + " (SELECT 1 FROM run_superseded s WHERE s.original"
                                                + " = r.number)")
                                .bind("kind", kind.word())
                                .mapTo(Long.class)
                                .findOne());
    }

    /** The latest of these runs for each period, the last period first. */
    public Map<String, Long> latestByPeriod(RunResult.Kind kind) {
        Map<String, Long> latest = new LinkedHashMap<>();
        store.read(
                        handle ->
                                handle.createQuery(
                                                "SELECT period_name, MAX(number) AS number FROM"
                                                        + " evaluation_run r WHERE kind = :kind AND"
                                                        + " ledger_position IS NOT NULL AND period_name"
                                                        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                                                        + " run_superseded s WHERE s.original ="
                                                        + " r.number) GROUP BY period_name ORDER BY"
                                                        + " period_name DESC")
                                        .bind("kind", kind.word())
                                        .map(
                                                (row, context) ->
                                                        Map.entry(
                                                                row.getString("period_name"),
                                                                row.getLong("number")))
                                        .list())
                .forEach(one -> latest.put(one.getKey(), one.getValue()));
        return latest;
    }

    /** Verdicts of a run behind a place, in its order. */
    public List<FoundDuty> duties(long run, Wanted wanted, int after, int most) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM run_finding WHERE run = :run AND place >"
                                                + " :after"
                                                + wanted.conditions()
                                                + " ORDER BY place FETCH FIRST :most ROWS ONLY")
                                .bindMap(wanted.columns())
                                .bind("run", run)
                                .bind("after", after)
                                .bind("most", most)
                                .map((row, context) -> FoundDuty.of(row))
                                .list());
    }

    /**
     * Where a list by due day goes on.
     *
     * @param due of the last clock that was seen; those without a day come last
     * @param place of it
     */
    public record Seen(LocalDate due, int place) {

        /** Before the first. */
        public static final Seen NOTHING = new Seen(LocalDate.of(1, 1, 1), -1);

        /** At one without a day. */
        public static Seen withoutDay(int place) {
            return new Seen(NEVER, place);
        }
    }

    /** Open clocks of a run, what is due first comes first. */
    public List<FoundDuty> clocks(long run, Wanted wanted, Seen after, int most) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM (SELECT f.*, COALESCE(due, :never) AS due_day"
                                                + " FROM run_finding f WHERE run = :run AND status IN "
                                                + OPEN
                                                + wanted.conditions()
                                                + ") AS clocks WHERE due_day > :due OR (due_day ="
                                                + " :due AND place > :after) ORDER BY due_day, place"
                                                + " FETCH FIRST :most ROWS ONLY")
                                .bindMap(wanted.columns())
                                .bind("never", NEVER)
                                .bind("run", run)
                                .bind("due", after.due())
                                .bind("after", after.place())
                                .bind("most", most)
                                .map((row, context) -> FoundDuty.of(row))
                                .list());
    }

    /**
     * Scores of a run behind a place: those of offices, and of the officers that the reader may
     * see. That those were read is logged.
     *
     * @param reader code of who reads
     * @param everybody whether all officers may be seen; otherwise only the reader's own score
     */
    public List<FoundScore> scores(
            long run, String reader, boolean everybody, int after, int most) {
        List<FoundScore> scores =
                store.read(
                        handle ->
                                handle.createQuery(
                                                "SELECT * FROM run_score WHERE run = :run AND kind <>"
                                                        + " 'line' AND place > :after"
                                                        + (everybody
                                                                ? ""
                                                                : " AND person IN ('', :reader)")
                                                        + " ORDER BY place FETCH FIRST :most ROWS"
                                                        + " ONLY")
                                        .bindMap(everybody ? Map.of() : Map.of("reader", reader))
                                        .bind("run", run)
                                        .bind("after", after)
                                        .bind("most", most)
                                        .map((row, context) -> FoundScore.of(row))
                                        .list());
        return new PersonalRecords(store)
                .read(
                        new PersonalRecords.Reading(
                                reader, RunArchive.subject(run), "a list of scores"),
                        persons(scores),
                        () -> scores);
    }

    /** The score of a contract, to tell of whom it is; empty if the run has none of it. */
    public Optional<FoundScore> score(long run, String contract) {
        return store.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM run_score WHERE run = :run AND kind ="
                                                + " 'contract' AND contract = :contract")
                                .bind("run", run)
                                .bind("contract", contract)
                                .map((row, context) -> FoundScore.of(row))
                                .findFirst());
    }

    private static List<String> persons(List<FoundScore> scores) {
        TreeSet<String> persons = new TreeSet<>();
        scores.forEach(score -> persons.add(score.person()));
        persons.remove("");
        return new ArrayList<>(persons);
    }
}
