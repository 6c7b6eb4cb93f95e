package ke.mizani.app;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A year of invented activities of the assembly, told by the stories of {@code demo-stories.csv}:
 * most acts come in time, some late, some not at all. The same last day gives the same year.
 */
final class DemonstrationYear {

    private static final String FILE = "demo-stories.csv";
    private static final int DAYS = 365;
    private static final long SEED = 20250701;
    private static final double LATE = 0.12;
    private static final double NEVER = 0.05;
    private static final int SHORTEST_DELAY = 9;
    private static final int LONGEST_DELAY = 40;

    /** What Bills, petitions and requests are about. */
    private static final List<String> ABOUT =
            List.of(
                    "water",
                    "markets",
                    "roads",
                    "health",
                    "youth",
                    "fisheries",
                    "libraries",
                    "trade",
                    "housing",
                    "sports",
                    "waste",
                    "nurseries",
                    "ferries",
                    "parking",
                    "land",
                    "schools");

    private final LocalDate last;
    private final Random random = new Random(SEED);
    private final SortedMap<LocalDate, List<String>> rows = new TreeMap<>();
    private int number;

    private DemonstrationYear(LocalDate last) {
        this.last = last;
    }

    /** One step of a story. */
    private record Beat(
            String type,
            int everyDays,
            String office,
            String event,
            int least,
            int most,
            String evidence) {

        static Beat of(Map<String, String> cells) {
            return new Beat(
                    cell(cells, "matter_type"),
                    number(cells, "every_days"),
                    cell(cells, "office"),
                    cell(cells, "event"),
                    number(cells, "least"),
                    number(cells, "most"),
                    cell(cells, "evidence"));
        }

        private static String cell(Map<String, String> cells, String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        private static int number(Map<String, String> cells, String column) {
            String cell = cell(cells, column);
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }
    }

    /**
     * The rows of each month, as a file of activities without its heading.
     *
     * @param last the last day on which something happens
     */
    static SortedMap<YearMonth, String> until(LocalDate last) {
        DemonstrationYear year = new DemonstrationYear(last);
        stories().forEach(year::tell);
        SortedMap<YearMonth, String> months = new TreeMap<>();
        year.rows.forEach(
                (day, of) ->
                        of.forEach(row -> months.merge(YearMonth.from(day), row, String::concat)));
        return months;
    }

    private static Map<String, List<Beat>> stories() {
        Map<String, List<Beat>> stories = new LinkedHashMap<>();
        try (CSVReaderHeaderAware file =
                new CSVReaderHeaderAware(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        DemonstrationYear.class.getResourceAsStream(FILE), FILE),
                                StandardCharsets.UTF_8))) {
            for (Map<String, String> cells = file.readMap();
                    cells != null;
                    cells = file.readMap()) {
                stories.computeIfAbsent(Beat.cell(cells, "story"), story -> new ArrayList<>())
                        .add(Beat.of(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException damaged) {
            throw new IllegalStateException(damaged);
        }
        return stories;
    }

    private void tell(String story, List<Beat> beats) {
        Beat first = beats.get(0);
        int count = 0;
        for (LocalDate start = last.minusDays(DAYS - random.nextInt(first.everyDays()));
                !start.isAfter(last);
                start = start.plusDays(first.everyDays())) {
            String about = ABOUT.get(count++ % ABOUT.size());
            String matter = about + "-" + story + "-" + start.getYear() + "-" + count;
            tell(matter, first.type(), beats, start);
        }
    }

    private void tell(String matter, String type, List<Beat> beats, LocalDate start) {
        LocalDate day = start;
        for (Beat beat : beats) {
            day = day.plusDays(beat.least() + random.nextInt(beat.most() - beat.least() + 1));
            double fate = beat.everyDays() > 0 ? 1 : random.nextDouble();
            if (fate < NEVER) {
                return;
            }
            if (fate < NEVER + LATE) {
                day = day.plusDays(SHORTEST_DELAY + random.nextInt(LONGEST_DELAY - SHORTEST_DELAY));
            }
            if (day.isAfter(last)) {
                return;
            }
            number++;
            rows.computeIfAbsent(day, of -> new ArrayList<>())
                    .add(
                            String.join(
                                    ",",
                                    "D" + (10_000 + number),
                                    day.toString(),
                                    "",
                                    beat.office(),
                                    "",
                                    matter,
                                    type,
                                    beat.event(),
                                    "",
                                    "",
                                    "",
                                    beat.evidence(),
                                    "invented for the demonstration\n"));
        }
    }
}
