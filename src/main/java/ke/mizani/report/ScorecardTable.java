package ke.mizani.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.Range;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;

/** A scorecard for a person, in the order of the paper form. */
final class ScorecardTable {

    private static final int NAME_WIDTH = 44;

    private final Sentences sentences;
    private final Emphasis emphasis;

    ScorecardTable(Sentences sentences, Emphasis emphasis) {
        this.sentences = sentences;
        this.emphasis = emphasis;
    }

    void append(Scorecard card, LocalDate asOf, StringBuilder text) {
        PerformanceContract contract = card.contract();
        String heading = contract.title() + ", " + card.period() + " (" + contract.id() + ")";
        text.append(emphasis.heading(heading)).append('\n');
        LocalDate end = card.period().lastDay();
        if (asOf.isBefore(end)) {
            String state = "State on " + sentences.day(asOf);
            say(text, state + ": the period is not over, it runs to " + sentences.day(end));
        }
        row(
                text,
                "",
                "indicator",
                "weight",
                "target",
                "achievement",
                "percent",
                "raw",
                "weighted",
                "status");
        String criterion = "";
        for (Line line : card.lines()) {
            if (!criterion.equals(line.criterion().id())) {
                criterion = line.criterion().id();
                String weight = Sentences.plain(line.criterion().weight().value());
                row(text, criterion, line.criterion().name(), weight, "", "", "", "", "", "");
            }
            line(line, text);
        }
        result(card, text);
        text.append('\n');
    }

    private void line(Line line, StringBuilder text) {
        String unit = line.indicator().unit().word();
        row(
                text,
                line.indicator().id(),
                line.indicator().name(),
                Sentences.plain(line.indicator().weight().value()),
                line.target().map(target -> Sentences.plain(target) + " " + unit).orElse("none"),
                number(line.achievement()),
                number(line.percent()),
                number(line.raw()),
                number(line.weighted()),
                line.status().word().replace('-', ' ')
                        + line.formula().map(row -> "  " + row.address()).orElse(""));
    }

    private void result(Scorecard card, StringBuilder text) {
        ScoringScheme scheme = card.scheme().value();
        ScorecardReport.composite(card)
                .ifPresent(score -> say(text, "Composite score " + score.toPlainString()));
        card.grade()
                .ifPresent(
                        band ->
                                say(
                                        text,
                                        "Grade: "
                                                + emphasis.heading(band.value().grade())
                                                + " on the scheme \""
                                                + scheme.name()
                                                + "\", where "
                                                + scheme.better().word()
                                                + " is better  ["
                                                + band.because().address()
                                                + "]"));
        if (card.composite().isEmpty()) {
            incomplete(card, text);
        }
        for (Step step : card.why().steps()) {
            if (step.topic().equals("grade") && !"yes".equals(step.facts().get("confirmed"))) {
                say(text, "Provisional: " + sentences.of(step));
            }
        }
    }

    private void incomplete(Scorecard card, StringBuilder text) {
        List<String> missing =
                card.notEvaluated().stream().map(line -> line.indicator().id()).toList();
        say(
                text,
                "No composite score and no grade: "
                        + Sentences.plain(card.coverage())
                        + " of 100 evaluated; not evaluated, which is not zero: "
                        + String.join(", ", missing));
        card.range().ifPresent(range -> say(text, possible(range, card.scheme().value())));
        say(
                text,
                "Scheme \""
                        + card.scheme().value().name()
                        + "\", where "
                        + card.scheme().value().better().word()
                        + " is better");
    }

    private static String possible(Range range, ScoringScheme scheme) {
        return "It can still lie between "
                + range.best().rounded(scheme.decimals(), scheme.rounding())
                + " ("
                + range.bestGrade().value().grade()
                + ") and "
                + range.worst().rounded(scheme.decimals(), scheme.rounding())
                + " ("
                + range.worstGrade().value().grade()
                + ")";
    }

    private static String number(Optional<Exact> number) {
        return number.map(Sentences::number).orElse("-");
    }

    private static void say(StringBuilder text, String sentence) {
        text.append("  ").append(sentence).append('\n');
    }

    private static void row(StringBuilder text, String... cells) {
        Object[] shown = cells.clone();
        shown[1] =
                cells[1].length() > NAME_WIDTH
                        ? cells[1].substring(0, NAME_WIDTH - 1) + "…"
                        : cells[1];
        text.append(
                String.format(Locale.ROOT, "  %-8s %-44s %6s %14s %14s %9s %7s %9s  %s%n", shown)
                        .replaceAll(" +\n", "\n"));
    }
}
