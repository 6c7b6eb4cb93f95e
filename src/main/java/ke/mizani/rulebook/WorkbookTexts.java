package ke.mizani.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What officers are told about the rows of a workbook: instructions, notes on headings, what should
 * stand in a cell. The English texts stand in the code; what has no translation stays English.
 *
 * @param translations by English text
 */
public record WorkbookTexts(Map<String, String> translations) {

    private static final String GAP = "{}";

    static final WorkbookTexts ENGLISH = new WorkbookTexts(Map.of());

    public WorkbookTexts {
        translations = Map.copyOf(translations);
    }

    /** The texts in a language; English if there is no translation into it. */
    public static WorkbookTexts in(Locale language) {
        String place = "workbooks_" + language.getLanguage() + ".txt";
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

    /** The text; where a translation has a gap {@code {}}, whatever stands there is kept. */
    public String of(String english) {
        String exact = translations.get(english);
        return exact != null ? exact : withGap(english).orElse(english);
    }

    private Optional<String> withGap(String english) {
        return translations.entrySet().stream()
                .filter(pair -> pair.getKey().contains(GAP))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(pair -> filled(english, pair.getKey(), pair.getValue()).stream())
                .findFirst();
    }

    private Optional<String> filled(String english, String pattern, String translation) {
        String before = pattern.substring(0, pattern.indexOf(GAP));
        String after = pattern.substring(pattern.indexOf(GAP) + GAP.length());
        boolean fits =
                english.length() > before.length() + after.length()
                        && english.startsWith(before)
                        && english.endsWith(after);
        return fits
                ? Optional.of(
                        translation.replace(
                                GAP,
                                of(
                                        english.substring(
                                                before.length(),
                                                english.length() - after.length()))))
                : Optional.empty();
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
