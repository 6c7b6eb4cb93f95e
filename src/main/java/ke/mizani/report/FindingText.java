package ke.mizani.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.Span;
import ke.mizani.rulebook.TableFinding;
import ke.mizani.rulebook.TableFinding.NamedRow;
import ke.mizani.rulebook.TableFinding.Region;
import ke.mizani.rulebook.TableFinding.Witness;
import org.jspecify.annotations.Nullable;

/** What is odd about the rows of decision tables, in sentences with cells and a case to look at. */
final class FindingText {

    private static final String INDENT = "      ";

    private final Sentences sentences;

    FindingText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A block of lines: the cells, what is odd, a case in which it shows. */
    List<String> lines(TableFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(Wrapped.hanging("  ", place(finding), INDENT.length()));
        lines.addAll(Wrapped.hanging(INDENT, sentence(finding), INDENT.length()));
        witness(finding)
                .ifPresent(
                        text -> lines.addAll(Wrapped.hanging(INDENT, text, INDENT.length() + 2)));
        return lines;
    }

    private static String place(TableFinding finding) {
        String table = finding.table().workbook() + "!" + finding.table().sheet();
        return finding.rows().isEmpty()
                ? table
                : finding.rows().stream()
                        .map(row -> table + "!" + row.row().cell() + " (" + row.name() + ")")
                        .collect(Collectors.joining(", "));
    }

    /** What is odd. */
    String sentence(TableFinding finding) {
        List<String> names = finding.rows().stream().map(NamedRow::name).toList();
        return sentences.say(
                "finding-" + finding.kind().word(),
                Map.of(
                        "rows",
                        and(names),
                        "row",
                        names.isEmpty() ? "" : names.get(0),
                        "others",
                        names.size() < 2 ? "" : and(names.subList(1, names.size())),
                        "where",
                        where(finding.region())));
    }

    /** A case in which it shows, as the table answered it. */
    Optional<String> witness(TableFinding finding) {
        return finding.witness().map(this::witness);
    }

    private String witness(Witness witness) {
        String input =
                witness.input().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("; "));
        return sentences.say(
                witness.answering().isEmpty() ? "witness-none" : "witness-rows",
                Map.of("input", input, "rows", and(witness.answering())));
    }

    private String where(Region region) {
        List<String> parts = new ArrayList<>();
        region.words().forEach((label, word) -> parts.add(label + " " + word));
        numbers(region).ifPresent(parts::add);
        days(region.days()).ifPresent(parts::add);
        return parts.isEmpty() ? sentences.word("in-all-cases") : String.join(", ", parts);
    }

    private Optional<String> numbers(Region region) {
        Span span = region.numbers();
        if (region.property().isEmpty() || span.equals(nothing())) {
            return Optional.empty();
        }
        if (span.low().isPresent() && span.low().equals(span.high())) {
            return Optional.of(region.property() + " " + plain(span.low().get()));
        }
        List<String> ends = new ArrayList<>();
        span.low()
                .map(low -> end(span.fromLow() ? "span-from" : "span-above", low))
                .ifPresent(ends::add);
        span.high()
                .map(high -> end(span.toHigh() ? "span-to" : "span-below", high))
                .ifPresent(ends::add);
        return Optional.of(region.property() + " " + and(ends));
    }

    private static Span nothing() {
        return new Span(Optional.empty(), false, Optional.empty(), false);
    }

    private String end(String key, BigDecimal number) {
        return sentences.say(key, Map.of("number", plain(number)));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private Optional<String> days(InForce days) {
        Map<String, Object> facts = new LinkedHashMap<>();
        days.from().ifPresent(day -> facts.put("from", day));
        days.to().ifPresent(day -> facts.put("to", day));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences.say("days-" + String.join("-", facts.keySet()), facts));
    }

    private String and(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1))
                        + " "
                        + sentences.word("and")
                        + " "
                        + words.get(words.size() - 1);
    }

    /** The finding as data. */
    Map<String, @Nullable Object> fields(TableFinding finding) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("level", finding.level().word());
        fields.put("code", finding.kind().name());
        fields.put("workbook", finding.table().workbook());
        fields.put("sheet", finding.table().sheet());
        fields.put("cells", finding.rows().stream().map(row -> row.row().cell()).toList());
        fields.put("rows", finding.rows().stream().map(NamedRow::name).toList());
        fields.put("sentence", sentence(finding));
        finding.witness()
                .ifPresent(
                        witness -> {
                            fields.put("witness", witness.input());
                            fields.put("answering", witness.answering());
                        });
        return fields;
    }
}
