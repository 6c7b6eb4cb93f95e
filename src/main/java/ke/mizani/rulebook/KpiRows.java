package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.calendar.Confirmed;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Level;
import ke.mizani.policy.Objective;
import ke.mizani.policy.Unit;
import ke.mizani.rulebook.TableProblem.Code;

/** What the rows of the sheets of indicators and objectives say. */
final class KpiRows {

    private static final String PARTS = "Parts";
    private static final Pattern PART =
            Pattern.compile("\\s*(\\S.*\\S)\\s+(\\d{1,3}(?:\\.\\d{1,6})?)\\s*");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private KpiRows() {}

    static Kpi kpi(Row row) {
        return new Kpi(
                row.text("KPI"),
                row.text("Name"),
                row.word(Level.class, "Level"),
                row.word(Kpi.Tier.class, "Tier"),
                row.word(Kpi.Perspective.class, "Perspective"),
                row.text("Definition"),
                row.text("Formula"),
                computation(row),
                row.word(Unit.class, "Unit"),
                row.word(Direction.class, "Direction"),
                row.text("Data needed"),
                row.text("Collection method"),
                row.words("Clause"),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"),
                row.inForce(),
                row.find("Note").orElse(""));
    }

    private static Kpi.Computation computation(Row row) {
        return new Kpi.Computation(
                row.text("Measure"),
                row.words("Also by"),
                row.words("Events"),
                row.words("Of events"),
                row.words("From events"),
                parts(row.find(PARTS).orElse("")),
                row.words("Made of"),
                row.word(Kpi.Where.class, "Computed by"));
    }

    static Objective objective(Row row) {
        return new Objective(
                row.text("Objective"),
                row.word(Objective.Kind.class, "Kind"),
                row.text("Words"),
                row.text("Source"),
                row.word(Confirmed.class, "Confirmed"));
    }

    /** Checks that parts have weights which total 100. */
    static void check(List<Row> rows, Problems problems) {
        for (Row row : rows) {
            String text = row.find(PARTS).orElse("");
            BigDecimal total =
                    parts(text).stream()
                            .map(Kpi.Part::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean each = parts(text).size() == text.split(";", -1).length;
            if (!text.isEmpty() && !(each && total.compareTo(WHOLE) == 0)) {
                problems.add(
                        KpiTables.INDICATORS,
                        row.address(PARTS),
                        Code.NOT_FOR_THIS_KIND,
                        text,
                        "parts with weights that total 100, such as Displayed 40; Kept 60");
            }
        }
    }

    private static List<Kpi.Part> parts(String text) {
        List<Kpi.Part> parts = new ArrayList<>();
        for (String one : text.split(";", -1)) {
            Matcher part = PART.matcher(one);
            if (part.matches()) {
                parts.add(new Kpi.Part(part.group(1), new BigDecimal(part.group(2))));
            }
        }
        return parts;
    }
}
