package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.rulebook.Rulebook;

/** A county assembly with contracts and records that are made up, read the way files are read. */
public final class House {

    private static final Limits LIMITS = new Limits(100_000_000, 1_000_000);

    private final List<PerformanceContract> contracts = new ArrayList<>();
    private final StringBuilder rows =
            new StringBuilder("activity_id,date,office,indicator,quantity,of,evidence\n");
    private int number;

    /** One line of a contract, summed up over the year; targets of the quarters are a fourth. */
    public record Line(
            String id, String kpi, int weight, int target, boolean rising, String measure) {

        public static Line of(String id, String kpi, int weight, int target) {
            return new Line(id, kpi, weight, target, true, "sum");
        }

        public Line falling() {
            return new Line(id, kpi, weight, target, false, measure);
        }

        public Line measuredAs(String kind) {
            return new Line(id, kpi, weight, target, rising, kind);
        }
    }

    /** A contract of an office, or of an officer of it if a person is named. */
    public House contract(String year, String level, String office, String person, Line... lines) {
        String text = text(year, level, office, person, lines);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ContractFile file = ContractFile.read("contract.yaml", new ByteArrayInputStream(bytes));
        assertThat(file.problems()).as("faults in the contract").isEmpty();
        contracts.add(file.contract().orElseThrow());
        return this;
    }

    /** A record of what was achieved on a line. */
    public House record(String day, String line, String quantity) {
        return record(day, line, quantity, "");
    }

    /** A record of what was achieved on a line, of a whole. */
    public House record(String day, String line, String quantity, String of) {
        number++;
        String cells = String.join(",", "R" + number, day, "clerk", line, quantity, of, "register");
        rows.append(cells).append('\n');
        return this;
    }

    /** What the contracts and the records say about a period. */
    public IndexRun index(Rulebook rulebook, NamedPeriod period) {
        return new IndexEvaluator(rulebook).evaluate(request(rulebook, period));
    }

    private Evaluator.Request request(Rulebook rulebook, NamedPeriod period) {
        byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
        Vocabulary words =
                new Vocabulary(rulebook.events(), rulebook.matterTypes(), LocalDate.of(2013, 1, 1));
        ActivityFile file =
                ActivityFile.read("records.csv", new ByteArrayInputStream(text), words, LIMITS);
        Activities activities = Activities.of(List.of(file));
        assertThat(activities.problems()).as("faults in the records").isEmpty();
        return new Evaluator.Request(
                activities,
                contracts,
                Optional.of(period),
                rulebook.readings().value(),
                new Viewpoint(LocalDate.of(2026, 7, 31), Optional.empty()),
                List.of());
    }

    private static String text(
            String year, String level, String office, String person, Line... lines) {
        String holder = person.isEmpty() ? office : person;
        StringBuilder text = new StringBuilder();
        put(text, 0, "id: " + holder + "-" + year.replace('/', '-'));
        put(text, 0, "title: Performance contract of " + holder);
        put(text, 0, "financial_year: " + year);
        put(text, 0, "version: 1");
        put(text, 0, "scheme: " + (person.isEmpty() ? "institutional" : "staff"));
        put(text, 0, "holder:");
        put(text, 2, "post: Post of " + holder);
        put(text, 2, "office: " + office);
        if (!person.isEmpty()) {
            put(text, 2, "person: " + person);
        }
        put(text, 2, "level: " + level);
        put(text, 0, "with: Clerk");
        put(text, 0, "criteria:");
        for (Line line : lines) {
            line(line, text);
        }
        return text.toString();
    }

    private static void line(Line line, StringBuilder text) {
        put(text, 2, "- id: C-" + line.id());
        put(text, 4, "name: Criterion of " + line.id());
        put(text, 4, "weight: " + line.weight());
        put(text, 4, "indicators:");
        put(text, 6, "- id: " + line.id());
        put(text, 8, "kpi: " + line.kpi());
        put(text, 8, "name: Line " + line.id());
        put(text, 8, "unit: \"" + (line.measure().equals("ratio") ? "%" : "No.") + "\"");
        put(text, 8, "weight: " + line.weight());
        put(text, 8, "direction: " + (line.rising() ? "higher" : "lower"));
        put(text, 8, "baseline:");
        put(text, 10, "none: first year");
        put(text, 8, "targets:");
        put(text, 10, "annual: " + line.target());
        for (int quarter = 1; quarter <= 4; quarter++) {
            put(text, 10, "q" + quarter + ": " + line.target() / 4);
        }
        put(text, 10, "cumulative: no");
        put(text, 8, "measure:");
        put(text, 10, "kind: " + line.measure());
        put(text, 8, "clause: PMP-2.2-3");
        put(text, 8, "evidence: Register");
    }

    private static void put(StringBuilder text, int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
