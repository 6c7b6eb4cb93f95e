package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Clock;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Timeline;
import org.junit.jupiter.api.Test;

/**
 * Every row of the researched timelines stands in the workbook, field by field, and is understood
 * as it was meant.
 */
class ReferenceTimelinesTest {

    private static final Path REFERENCE = Path.of("src/test/resources/examples/reference");

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("timeline", "Timeline"),
                    Map.entry("area", "Area"),
                    Map.entry("matter_type", "Matter types"),
                    Map.entry("obligation", "Duty"),
                    Map.entry("trigger", "Started by"),
                    Map.entry("due", "Met by"),
                    Map.entry("kind", "Kind"),
                    Map.entry("amount", "Period"),
                    Map.entry("unit", "Counted in"),
                    Map.entry("from_day", "First day"),
                    Map.entry("to_day", "Last day"),
                    Map.entry("anchor", "Clock hangs on"),
                    Map.entry("counting", "Counting rule"),
                    Map.entry("rolls", "Moves off closed days"),
                    Map.entry("on_expiry", "On expiry"),
                    Map.entry("legal_effect", "Effect of a breach"),
                    Map.entry("binds", "Binds"),
                    Map.entry("responsible", "Responsible"),
                    Map.entry("instrument", "Law"),
                    Map.entry("section", "Section"),
                    Map.entry("in_force_from", "In force from"),
                    Map.entry("in_force_to", "In force to"),
                    Map.entry("severity", "Severity"),
                    Map.entry("confirmed", "Confirmed"),
                    Map.entry("source_note", "Note"));

    private final Tables tables = RulebookReading.read(Workbooks.shipped());

    @Test
    void every_cell_is_there() throws IOException {
        List<Map<String, String>> reference = read("timelines.csv");
        List<Row> rows = tables.of(TimelineTables.TIMELINES);
        assertThat(rows).hasSameSizeAs(reference).hasSize(123);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Map<String, String> found = new TreeMap<>();
            LABELS.forEach((field, label) -> found.put(field, row.find(label).orElse("")));
            assertThat(found).isEqualTo(mended(reference.get(i)));
        }
    }

    @Test
    void every_row_is_understood() throws IOException {
        List<Map<String, String>> reference = read("timelines.csv");
        List<Row> rows = tables.of(TimelineTables.TIMELINES);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> expected = new TreeMap<>(mended(reference.get(i)));
            expected.remove("area");
            if (!expected.getOrDefault("kind", "").matches("within|not-before")) {
                expected.keySet().removeAll(List.of("amount", "unit"));
            }
            expected.put("matter_type", sorted(expected.getOrDefault("matter_type", "")));
            Map<String, String> found = fields(TimelineRows.timeline(rows.get(i)));
            expected.keySet().removeAll(List.of("from_day", "to_day"));
            assertThat(found).isEqualTo(expected);
        }
    }

    /** A bracket that was never closed is closed in the workbook, and no note is empty. */
    private static Map<String, String> mended(Map<String, String> row) {
        Map<String, String> mended = new TreeMap<>(row);
        String responsible = mended.getOrDefault("responsible", "");
        boolean open =
                responsible.chars().filter(c -> c == '(').count()
                        > responsible.chars().filter(c -> c == ')').count();
        mended.put("responsible", open ? responsible + ")" : responsible);
        mended.replace("source_note", "", "as read in the text");
        return mended;
    }

    private static Map<String, String> fields(Timeline timeline) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("kind", timeline.kind().word());
        if (timeline instanceof Timeline.Within within) {
            fields.put("amount", String.valueOf(within.period().amount()));
            fields.put("unit", within.period().unit().word());
        } else if (timeline instanceof Timeline.NotBefore notBefore) {
            fields.put("amount", String.valueOf(notBefore.period().amount()));
            fields.put("unit", notBefore.period().unit().word());
        }
        duty(timeline.duty(), fields);
        clock(timeline.clock(), fields);
        return fields;
    }

    private static void duty(Duty duty, Map<String, String> fields) {
        fields.put("timeline", duty.id());
        fields.put("matter_type", String.join("|", new TreeSet<>(duty.matterTypes())));
        fields.put("obligation", duty.obligation());
        fields.put("instrument", duty.clause().instrument());
        fields.put("section", duty.clause().section());
        fields.put("binds", duty.binds().word());
        fields.put("responsible", duty.responsible());
        fields.put("legal_effect", duty.effect().word());
        fields.put("severity", duty.severity().word());
        fields.put("in_force_from", day(duty.inForce().from()));
        fields.put("in_force_to", day(duty.inForce().to()));
        fields.put("confirmed", ((Word) duty.confirmed()).word());
        fields.put("source_note", duty.note());
    }

    private static void clock(Clock clock, Map<String, String> fields) {
        fields.put("anchor", clock.anchor().word());
        fields.put("trigger", String.join("|", clock.triggers()));
        fields.put("due", String.join("|", clock.dueEvents()));
        fields.put("on_expiry", clock.onExpiry().orElse(""));
        fields.put("counting", clock.counting().word());
        fields.put("rolls", clock.rolls() ? "yes" : "no");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String sorted(String words) {
        return String.join("|", new TreeSet<>(Column.words(words)));
    }

    @Test
    void every_holiday_is_there() throws IOException {
        List<Map<String, String>> reference = read("holidays.csv");
        List<Row> rows = tables.of(CalendarTables.HOLIDAYS);
        assertThat(rows).hasSameSizeAs(reference).hasSize(160);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> found = new TreeMap<>();
            found.put("date", rows.get(i).text("Date"));
            found.put("name", rows.get(i).text("Name"));
            found.put("gazetted_on", rows.get(i).find("Gazetted on").orElse(""));
            found.put("notice", rows.get(i).text("Notice"));
            found.put("confirmed", rows.get(i).text("Confirmed"));
            assertThat(found).isEqualTo(new TreeMap<>(reference.get(i)));
        }
    }

    private static List<Map<String, String>> read(String file) throws IOException {
        try (var reader =
                new CSVReaderHeaderAware(Files.newBufferedReader(REFERENCE.resolve(file)))) {
            List<Map<String, String>> rows = new ArrayList<>();
            Map<String, String> row = reader.readMap();
            while (row != null) {
                rows.add(row);
                row = reader.readMap();
            }
            return rows;
        } catch (com.opencsv.exceptions.CsvValidationException damaged) {
            throw new IOException(damaged);
        }
    }
}
