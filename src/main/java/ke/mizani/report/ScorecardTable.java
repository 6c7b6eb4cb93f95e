package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.NotApplicable;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.PartScore;
import ke.mizani.finding.Scorecard.Range;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;

/** A scorecard for a person, in the order of the paper form. */
final class ScorecardTable {

    private static final int NAME_AT = 11;
    private static final int NAME_WIDTH = 28;
    private static final int STATUS = 8;
    private static final int HANG = 4;

    private final Sentences sentences;
    private final Emphasis emphasis;

    ScorecardTable(Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
    }

    void append(
            FollowUp followUp,
            Optional<Confirmation> confirmation,
            LocalDate asOf,
            StringBuilder text) {
        Scorecard card = followUp.card();
        PerformanceContract contract = card.contract();
        String heading =
                sentences.say(
                        "card",
                        Map.of(
                                "title",
                                contract.title(),
                                "period",
                                card.period(),
                                "id",
                                contract.id()));
        Wrapped.hanging("", heading, 2)
                .forEach(line -> text.append(emphasis.heading(line)).append('\n'));
        versions(followUp, text);
        LocalDate end = card.period().lastDay();
        if (asOf.isBefore(end)) {
            say(text, "card-not-over", Map.of("asOf", asOf, "end", end));
        }
        columns(text);
        for (Criterion criterion : contract.criteria()) {
            String weight = Sentences.plain(criterion.weight().value());
            row(text, criterion.id(), criterion.name(), weight, "", "", "", "", "", "");
            card.lines().stream()
                    .filter(line -> line.criterion().equals(criterion))
                    .forEach(line -> line(line, text));
            criterion.notApplicable().forEach(line -> notApplicable(line, text));
        }
        result(card, text);
        if (card.grade().isPresent() || confirmation.isPresent()) {
            String told = Confirmation.told(sentences, card, confirmation);
            Wrapped.hanging("  ", told, HANG).forEach(line -> text.append(line).append('\n'));
        }
        new FollowUpLines(sentences).of(followUp).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
    }

    /** Which version of the contract counts, if there are several. */
    private void versions(FollowUp followUp, StringBuilder text) {
        followUp.why().steps().stream()
                .filter(step -> step.topic().startsWith("version-counts"))
                .forEach(step -> say(text, step.topic(), step.facts()));
    }

    private void columns(StringBuilder text) {
        List<String> names =
                List.of(
                        "indicator",
                        "weight",
                        "target",
                        "achievement",
                        "percent",
                        "raw",
                        "weighted");
        Stream<String> words = names.stream().map(name -> sentences.word("column-" + name));
        List<String> cells = new ArrayList<>(List.of(""));
        words.forEach(cells::add);
        cells.add("");
        row(text, cells.toArray(String[]::new));
    }

    private void line(Line line, StringBuilder text) {
        String unit = line.indicator().unit().word();
        row(
                text,
                line.indicator().id(),
                line.indicator().name(),
                Sentences.plain(line.indicator().weight().value()),
                line.target()
                        .map(target -> Sentences.plain(target) + " " + unit)
                        .orElse(sentences.word("no-target")),
                number(line.achievement()),
                number(line.percent()),
                number(line.raw()),
                number(line.weighted()),
                sentences.word("line-" + line.status().word())
                        + line.formula().map(row -> "  [" + row.address() + "]").orElse(""));
    }

    private void notApplicable(NotApplicable line, StringBuilder text) {
        String why = sentences.say("line-not-applicable", Map.of("reason", line.reason()));
        row(text, line.id(), line.name(), "-", "-", "-", "-", "-", "-", why);
    }

    private void result(Scorecard card, StringBuilder text) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("scheme", card.scheme().value().name());
        facts.put("better", card.scheme().value().better().word());
        card.parts().forEach(part -> part(part, card.scheme().value(), text));
        ScorecardReport.composite(card)
                .ifPresent(score -> say(text, "card-composite", Map.of("composite", score)));
        card.grade()
                .ifPresent(
                        band -> {
                            facts.put("grade", emphasis.heading(band.value().grade()));
                            facts.put("row", band.because().address());
                            say(text, "card-grade", facts);
                        });
        if (card.composite().isEmpty()) {
            incomplete(card, text);
        } else if (!card.notEvaluated().isEmpty()) {
            say(text, "card-reweighted", missing(card));
        }
        if (card.grade().isEmpty()) {
            say(text, card.composite().isEmpty() ? "card-scheme" : "card-scheme-no-grades", facts);
        }
        for (Step step : card.why().steps()) {
            if (step.topic().equals("grade") && !"yes".equals(step.facts().get("confirmed"))) {
                say(text, "card-provisional", Map.of("sentence", sentences.of(step)));
            }
        }
        provisional(card, text);
    }

    /** The lines whose indicator is not confirmed, with how far it is. */
    private void provisional(Scorecard card, StringBuilder text) {
        List<String> lines =
                card.lines().stream()
                        .filter(
                                line ->
                                        ScorecardReport.confirmed(line)
                                                .filter("yes"::equals)
                                                .isEmpty())
                        .flatMap(
                                line ->
                                        ScorecardReport.confirmed(line)
                                                .map(
                                                        word ->
                                                                line.indicator().id()
                                                                        + " ("
                                                                        + sentences.word(
                                                                                "confirmed-" + word)
                                                                        + ")")
                                                .stream())
                        .toList();
        if (!lines.isEmpty()) {
            say(text, "card-kpi-provisional", Map.of("indicators", String.join(", ", lines)));
        }
    }

    private void incomplete(Scorecard card, StringBuilder text) {
        say(text, "card-incomplete", missing(card));
        ScoringScheme scheme = card.scheme().value();
        card.range().ifPresent(range -> say(text, rangeKey(range), possible(range, scheme)));
    }

    private static Map<String, Object> possible(Range range, ScoringScheme scheme) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("best", ScorecardReport.printed(range.best(), scheme));
        facts.put("worst", ScorecardReport.printed(range.worst(), scheme));
        range.bestGrade().ifPresent(band -> facts.put("bestGrade", band.value().grade()));
        range.worstGrade().ifPresent(band -> facts.put("worstGrade", band.value().grade()));
        return facts;
    }

    private static Map<String, Object> missing(Scorecard card) {
        List<String> missing =
                card.notEvaluated().stream().map(line -> line.indicator().id()).toList();
        return Map.of("coverage", card.coverage(), "missing", String.join(", ", missing));
    }

    private void part(PartScore part, ScoringScheme scheme, StringBuilder text) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("part", part.part().value().name());
        facts.put("weight", part.part().value().weight());
        part.score().ifPresent(score -> facts.put("score", ScorecardReport.printed(score, scheme)));
        say(text, part.score().isPresent() ? "card-part" : "card-part-incomplete", facts);
    }

    private static String rangeKey(Range range) {
        return range.bestGrade().isPresent() ? "card-range" : "card-range-without-grades";
    }

    private static String number(Optional<Exact> number) {
        return number.map(Sentences::number).orElse("-");
    }

    private void say(StringBuilder text, String key, Map<String, ?> facts) {
        Wrapped.hanging("  ", sentences.say(key, facts), HANG)
                .forEach(line -> text.append(line).append('\n'));
    }

    /** The figures in one line; under it the rest of a long name, and how far the line came. */
    private static void row(StringBuilder text, String... cells) {
        List<String> name = Wrapped.within(NAME_WIDTH, cells[1]);
        Object[] shown = Arrays.copyOf(cells, STATUS);
        shown[1] = name.get(0);
        text.append(
                        String.format(Locale.ROOT, "  %-8s %-28s %6s %14s %11s %8s %8s %8s", shown)
                                .stripTrailing())
                .append('\n');
        String rest = " ".repeat(NAME_AT);
        name.stream().skip(1).forEach(line -> text.append(rest).append(line).append('\n'));
        if (!cells[STATUS].isEmpty()) {
            Wrapped.hanging(rest, cells[STATUS], NAME_AT)
                    .forEach(line -> text.append(line).append('\n'));
        }
    }
}
