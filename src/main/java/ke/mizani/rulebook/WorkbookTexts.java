package ke.mizani.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What officers are told about the rows of a workbook or of a file of records: instructions, notes
 * on headings, what should stand in a cell. The English texts stand in the code; what has no
 * translation stays English.
 *
 * @param translations by English text
 */
public record WorkbookTexts(Map<String, String> translations) {

    private static final String GAP = "{}";

    static final WorkbookTexts ENGLISH = new WorkbookTexts(Map.of());

    private static final Map<String, WorkbookTexts> READ = new ConcurrentHashMap<>();

    public WorkbookTexts {
        translations = Map.copyOf(translations);
    }

    /** The texts in a language; English if there is no translation into it. */
    public static WorkbookTexts in(Locale language) {
        return READ.computeIfAbsent(language.getLanguage(), WorkbookTexts::read);
    }

    private static WorkbookTexts read(String language) {
        String place = "workbooks_" + language + ".txt";
        try (InputStream in = WorkbookTexts.class.getResourceAsStream(place)) {
            return in == null
                    ? ENGLISH
                    : new WorkbookTexts(
                            pairs(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** A line of English, a line of the other language, an empty line. */
    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.replaceAll("(?m)^#.*\n", "").strip().split("\n{2,}", -1)) {
            String[] lines = pair.split("\n", -1);
            if (lines.length != 2) {
                throw new IllegalStateException("not one line and its translation: " + pair);
            }
            pairs.put(lines[0], lines[1]);
        }
        return pairs;
    }

    /**
     * The text; where a translation has gaps {@code {}}, whatever stands there is kept, told in the
     * language too if it is one of the texts.
     */
    public String of(String english) {
        String exact = translations.get(english);
        return exact != null ? exact : withGaps(english).orElse(english);
    }

    /** The translation that keeps least of the English. */
    private Optional<String> withGaps(String english) {
        return translations.keySet().stream()
                .filter(pattern -> pattern.contains(GAP))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(pattern -> filled(english, pattern).stream())
                .findFirst();
    }

    private Optional<String> filled(String english, String pattern) {
        String quoted = "\\Q" + pattern.replace(GAP, "\\E(.+?)\\Q") + "\\E";
        Matcher said = Pattern.compile(quoted, Pattern.DOTALL).matcher(english);
        if (!said.matches()) {
            return Optional.empty();
        }
        String[] around = translations.getOrDefault(pattern, pattern).split(Pattern.quote(GAP), -1);
        StringBuilder told = new StringBuilder(around[0]);
        for (int gap = 1; gap < around.length; gap++) {
            told.append(of(said.group(gap))).append(around[gap]);
        }
        return Optional.of(told.toString());
    }

    /** Every text that a workbook says, in English. */
    static Set<String> all() {
        Set<String> texts = new TreeSet<>();
        for (TableDefinition table : Tables.DEFINITIONS) {
            table.columns().forEach(column -> texts.add(column.note()));
        }
        for (String workbook : Tables.workbooks()) {
            AboutWorkbooks.lines(workbook).forEach(texts::addAll);
        }
        for (Form form : Form.values()) {
            texts.add(form.expected());
        }
        for (ActivityColumn column : ActivityColumn.values()) {
            texts.add(column.note());
        }
        texts.addAll(ActivityColumn.ABOUT);
        return texts;
    }

    /** The lines of the first sheet of a workbook. */
    List<List<String>> about(String workbook) {
        return AboutWorkbooks.lines(workbook).stream()
                .map(line -> line.stream().map(this::of).toList())
                .toList();
    }
}
