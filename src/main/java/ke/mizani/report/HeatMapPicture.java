package ke.mizani.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import ke.mizani.calendar.Quarter;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.report.Sheet.Look;

/**
 * How duties were kept, by provision and quarter: each field tells how many of how many; where none
 * was due, there is no field.
 */
public final class HeatMapPicture {

    private static final int LEFT = 190;
    private static final int FIELD_WIDTH = 92;
    private static final int FIELD_HEIGHT = 26;
    private static final int RIGHT = 30;
    private static final int BOTTOM = 30;
    private static final int HEADING = 26;
    private static final int LEAST_WIDTH = 960;
    private static final int LONGEST = 24;

    private final Sentences sentences;

    public HeatMapPicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * How many duties of a provision were kept of those due in a quarter.
     *
     * @param row the provision
     * @param column the quarter
     * @param met how many
     * @param due of how many, at least one
     */
    public record Field(String row, String column, int met, int due) {

        public Field {
            if (due < 1 || met < 0 || met > due) {
                throw new IllegalArgumentException(met + " of " + due);
            }
        }

        private Look look() {
            if (met == due) {
                return Look.OPEN;
            }
            return met == 0 ? Look.ACT_NOW : 2 * met >= due ? Look.GIVEN : Look.DONE;
        }
    }

    /** The fields of what was judged and has a due day; what is not decided yet is left out. */
    public static List<Field> fields(Collection<Finding> findings) {
        Map<String, Map<String, int[]>> counts = new TreeMap<>();
        for (Finding finding : findings) {
            Optional<String> quarter = finding.due().map(day -> Quarter.of(day).toString());
            boolean met = finding.status() == Status.MET;
            if (quarter.isPresent() && (met || finding.breach())) {
                int[] count =
                        counts.computeIfAbsent(finding.duty().clause().id(), row -> new TreeMap<>())
                                .computeIfAbsent(quarter.get(), column -> new int[2]);
                count[0] += met ? 1 : 0;
                count[1]++;
            }
        }
        List<Field> fields = new ArrayList<>();
        counts.forEach(
                (row, columns) ->
                        columns.forEach(
                                (column, count) ->
                                        fields.add(new Field(row, column, count[0], count[1]))));
        return fields;
    }

    /**
     * The picture.
     *
     * @param name of its files
     * @param fields at least one
     */
    public Picture of(String name, List<Field> fields) {
        List<String> rows = List.copyOf(new TreeSet<>(fields.stream().map(Field::row).toList()));
        List<String> columns =
                List.copyOf(new TreeSet<>(fields.stream().map(Field::column).toList()));
        int width = Math.max(LEAST_WIDTH, LEFT + FIELD_WIDTH * columns.size() + RIGHT);
        int top = Sheet.TOP + HEADING;
        Sheet sheet = new Sheet(width, top + FIELD_HEIGHT * rows.size() + BOTTOM);
        for (int i = 0; i < columns.size(); i++) {
            sheet.textAround(columns.get(i), LEFT + FIELD_WIDTH * (i + 0.5), top - 8);
        }
        for (int i = 0; i < rows.size(); i++) {
            sheet.text(Sheet.cut(rows.get(i), LONGEST), 16, top + FIELD_HEIGHT * i + 18);
        }
        for (Field field : fields) {
            int x = LEFT + FIELD_WIDTH * columns.indexOf(field.column());
            draw(sheet, field, x, top + FIELD_HEIGHT * rows.indexOf(field.row()));
        }
        return sheet.picture(
                new Drawing.Told(name, title(fields), description(fields), table(fields)));
    }

    /** The number stands on white beside the mark, so that it is read in any print. */
    private static void draw(Sheet sheet, Field field, int x, int y) {
        sheet.bar(field.look(), x + 2, y + 2, 24, FIELD_HEIGHT - 4);
        sheet.text(field.met() + " / " + field.due(), x + 32, y + 18);
    }

    private String title(List<Field> fields) {
        Map<String, int[]> byRow = new TreeMap<>();
        for (Field field : fields) {
            int[] count = byRow.computeIfAbsent(field.row(), row -> new int[2]);
            count[0] += field.met();
            count[1] += field.due();
        }
        String worst =
                byRow.entrySet().stream()
                        .min(
                                (a, b) ->
                                        Integer.compare(
                                                a.getValue()[0] * b.getValue()[1],
                                                b.getValue()[0] * a.getValue()[1]))
                        .orElseThrow()
                        .getKey();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("met", fields.stream().mapToInt(Field::met).sum());
        facts.put("due", fields.stream().mapToInt(Field::due).sum());
        facts.put("worst", worst);
        facts.put("worstMet", byRow.getOrDefault(worst, new int[2])[0]);
        facts.put("worstDue", byRow.getOrDefault(worst, new int[2])[1]);
        return sentences.say("picture-heat", facts);
    }

    private String description(List<Field> fields) {
        List<String> told = new ArrayList<>();
        fields.forEach(
                field ->
                        told.add(
                                field.row()
                                        + ", "
                                        + field.column()
                                        + ": "
                                        + field.met()
                                        + " / "
                                        + field.due()));
        return sentences.word("picture-heat-how") + " " + String.join("; ", told) + ".";
    }

    private static Picture.Table table(List<Field> fields) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Field field : fields) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("clause", field.row());
            row.put("quarter", field.column());
            row.put("met", field.met());
            row.put("due_in_all", field.due());
            rows.add(row);
        }
        return new Picture.Table(List.of("clause", "quarter", "met", "due_in_all"), rows);
    }
}
