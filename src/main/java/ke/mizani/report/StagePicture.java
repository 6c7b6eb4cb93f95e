package ke.mizani.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.finding.Finding;
import ke.mizani.report.Sheet.Look;

/**
 * The stages of a matter: above, from when until when the law gives; below, what was taken. All
 * bars lie on one scale of days.
 */
public final class StagePicture {

    /** Where days begin and end, from the left. */
    static final int LEFT = 330;

    static final int RIGHT = 800;

    private static final int WIDTH = 960;
    private static final int STAGE = 46;
    private static final int AROUND = 40;
    private static final int LONGEST = 48;

    private final Sentences sentences;

    public StagePicture(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * A stage.
     *
     * @param name the duty in a few words
     * @param from the day on which its clock started
     * @param due the last day that the law gives
     * @param done the day on which the act was done; empty: not yet
     */
    public record Stage(String name, LocalDate from, LocalDate due, Optional<LocalDate> done) {

        /** Days after the due day, on a day on which it is looked at; 0 if it is in time. */
        long late(LocalDate asOf) {
            return Math.max(ChronoUnit.DAYS.between(due, done.orElse(asOf)), 0);
        }

        LocalDate end(LocalDate asOf) {
            return done.orElse(asOf);
        }
    }

    /** The stages of a matter of which start and due day are known, in the order of time. */
    public static List<Stage> stages(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.trigger().isPresent() && finding.due().isPresent())
                .map(
                        finding ->
                                new Stage(
                                        finding.duty().id() + "  " + finding.duty().obligation(),
                                        finding.trigger().get().date(),
                                        finding.due().get(),
                                        finding.done().map(done -> done.date())))
                .sorted(Comparator.comparing(Stage::from).thenComparing(Stage::due))
                .toList();
    }

    /**
     * The picture.
     *
     * @param stages at least one
     * @param asOf the day looked at: what is not done reaches up to it
     */
    public Picture of(String matter, List<Stage> stages, LocalDate asOf) {
        Scale scale = Scale.of(stages, asOf);
        int bottom = Sheet.TOP + STAGE * stages.size();
        Sheet sheet = new Sheet(WIDTH, bottom + AROUND);
        scale.months()
                .forEach(
                        month -> {
                            sheet.dashed(scale.x(month), Sheet.TOP - 8, scale.x(month), bottom);
                            sheet.text(month.toString(), scale.x(month) + 2, bottom + 16);
                        });
        for (int i = 0; i < stages.size(); i++) {
            draw(sheet, stages.get(i), Sheet.TOP + STAGE * i, scale, asOf);
        }
        return sheet.picture(
                new Drawing.Told(
                        "stages-" + matter,
                        title(matter, stages, asOf),
                        description(stages, asOf),
                        table(stages, asOf)));
    }

    private void draw(Sheet sheet, Stage stage, int y, Scale scale, LocalDate asOf) {
        sheet.text(Sheet.cut(stage.name(), LONGEST), 16, y + 22);
        double from = scale.x(stage.from());
        double due = scale.x(stage.due());
        double end = scale.x(stage.end(asOf));
        sheet.bar(Look.GIVEN, from, y + 4, due - from, 12);
        Look taken = stage.done().isPresent() ? Look.DONE : Look.OPEN;
        if (stage.late(asOf) > 0) {
            sheet.bar(taken, from, y + 18, due - from, 12);
            sheet.bar(Look.ACT_NOW, due, y + 18, end - due, 12);
        } else {
            sheet.bar(taken, from, y + 18, end - from, 12);
        }
        sheet.text(verdict(stage, asOf), RIGHT + 10, y + 22);
    }

    private String verdict(Stage stage, LocalDate asOf) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("late", (int) stage.late(asOf));
        facts.put("left", (int) ChronoUnit.DAYS.between(asOf, stage.due()));
        String key =
                stage.late(asOf) > 0
                        ? "picture-stage-late"
                        : stage.done().isPresent() ? "picture-stage-met" : "picture-stage-left";
        return sentences.say(key, facts);
    }

    private String title(String matter, List<Stage> stages, LocalDate asOf) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("matter", matter);
        facts.put("stages", stages.size());
        facts.put("late", (int) stages.stream().filter(one -> one.late(asOf) > 0).count());
        facts.put("most", (int) stages.stream().mapToLong(one -> one.late(asOf)).max().orElse(0));
        return sentences.say("picture-stages", facts);
    }

    private String description(List<Stage> stages, LocalDate asOf) {
        List<String> told = new ArrayList<>();
        stages.forEach(stage -> told.add(stage.name() + ": " + verdict(stage, asOf)));
        return sentences.word("picture-stages-how") + " " + String.join("; ", told) + ".";
    }

    private static Picture.Table table(List<Stage> stages, LocalDate asOf) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Stage stage : stages) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("stage", stage.name());
            row.put("from", stage.from());
            row.put("due", stage.due());
            row.put("done", stage.done().map(LocalDate::toString).orElse(""));
            row.put("days_late", stage.late(asOf));
            rows.add(row);
        }
        return new Picture.Table(List.of("stage", "from", "due", "done", "days_late"), rows);
    }

    /** Days on the paper. */
    record Scale(LocalDate from, LocalDate to) {

        static Scale of(List<Stage> stages, LocalDate asOf) {
            LocalDate from =
                    stages.stream().map(Stage::from).min(Comparator.naturalOrder()).orElseThrow();
            LocalDate to =
                    stages.stream()
                            .flatMap(stage -> Stream.of(stage.due(), stage.end(asOf)))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            return new Scale(from, to.isAfter(from) ? to : from.plusDays(1));
        }

        double x(LocalDate day) {
            double share =
                    (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return LEFT + share * (RIGHT - LEFT);
        }

        /** First days of months, so many that their names do not run into each other. */
        List<LocalDate> months() {
            long days = ChronoUnit.DAYS.between(from, to);
            int every = (int) Math.max(1, days / 150);
            List<LocalDate> months = new ArrayList<>();
            for (LocalDate first = from.withDayOfMonth(1).plusMonths(1);
                    !first.isAfter(to);
                    first = first.plusMonths(every)) {
                months.add(first);
            }
            return months;
        }
    }
}
