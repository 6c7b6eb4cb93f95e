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
import ke.mizani.finding.Status;
import ke.mizani.report.Sheet.Look;

/**
 * The stages of a matter: above, from when until when the law gives; below, what was taken. All
 * bars lie on one scale of days.
 */
public final class StagePicture {

    /** Where days begin and end on a wide paper, from the left. */
    static final int LEFT = 330;

    static final int RIGHT = 800;

    private static final int AROUND = 40;

    /** So many days a point of width, and one month in as many more is named. */
    private static final double CROWDED = 0.32;

    private final Sentences sentences;

    /**
     * How the picture lies on its paper.
     *
     * @param stage height of one stage
     * @param below how far its bars lie below its name; 0: beside it
     * @param longest characters of a name
     */
    private record Layout(
            int width, int left, int right, int stage, int below, int longest, int titleLine) {

        static final Layout WIDE = new Layout(960, LEFT, RIGHT, 46, 0, 48, 100);
        static final Layout NARROW = new Layout(340, 8, 200, 60, 18, 50, 36);
    }

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
     * @param status the verdict, which alone says whether it is late
     */
    public record Stage(
            String name, LocalDate from, LocalDate due, Optional<LocalDate> done, Status status) {

        /** Days after the due day, on a day on which it is looked at; 0 if it is not late. */
        long late(LocalDate asOf) {
            return status == Status.MET_LATE || status == Status.OVERDUE
                    ? ChronoUnit.DAYS.between(due, end(asOf))
                    : 0;
        }

        /** Days before the first lawful day; 0 if it was not too early. */
        long early() {
            return status == Status.TOO_EARLY
                    ? done.map(day -> ChronoUnit.DAYS.between(day, due)).orElse(0L)
                    : 0;
        }

        /** Where what was taken ends; what the law or a court ended does not go on to today. */
        LocalDate end(LocalDate asOf) {
            boolean goesOn = status == Status.OVERDUE || status == Status.PENDING;
            return done.orElse(goesOn || asOf.isBefore(due) ? asOf : due);
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
                                        finding.done().map(done -> done.date()),
                                        finding.status()))
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
        Picture narrow = drawn(Layout.NARROW, "narrow-stages-" + matter, matter, stages, asOf);
        return drawn(Layout.WIDE, "stages-" + matter, matter, stages, asOf).narrow(narrow);
    }

    private Picture drawn(
            Layout layout, String name, String matter, List<Stage> stages, LocalDate asOf) {
        Scale scale = Scale.of(layout, stages, asOf);
        String title = title(matter, stages, asOf);
        int top = Sheet.below(title, layout.titleLine());
        int bottom = top + layout.stage() * stages.size();
        Sheet sheet = new Sheet(layout.width(), bottom + AROUND);
        scale.months()
                .forEach(
                        month -> {
                            sheet.dashed(
                                    scale.x(month),
                                    layout.below() > 0 ? bottom - 8 : top - 8,
                                    scale.x(month),
                                    bottom);
                            sheet.text(month.toString(), scale.x(month) + 2, bottom + 16);
                        });
        for (int i = 0; i < stages.size(); i++) {
            draw(sheet, stages.get(i), top + layout.stage() * i, scale, asOf);
        }
        return sheet.picture(
                new Drawing.Told(name, title, description(stages, asOf), table(stages, asOf)),
                layout.titleLine());
    }

    private void draw(Sheet sheet, Stage stage, int y, Scale scale, LocalDate asOf) {
        Layout layout = scale.layout();
        int first = y + 4 + layout.below();
        int second = first + 14;
        sheet.text(
                Sheet.cut(stage.name(), layout.longest()),
                layout.below() > 0 ? layout.left() : 16,
                layout.below() > 0 ? y + 12 : y + 22);
        double from = scale.x(stage.from());
        double due = scale.x(stage.due());
        double end = scale.x(stage.end(asOf));
        sheet.bar(Look.GIVEN, from, first, due - from, 12);
        Look taken = stage.done().isPresent() ? Look.DONE : Look.OPEN;
        sheet.bar(taken, from, second, (stage.late(asOf) > 0 ? due : end) - from, 12);
        if (stage.late(asOf) > 0 || stage.early() > 0) {
            sheet.bar(Look.ACT_NOW, Math.min(due, end), second, Math.abs(end - due), 12);
        }
        sheet.text(
                verdict(stage, asOf),
                layout.right() + 10,
                layout.below() > 0 ? first + 10 : y + 22);
    }

    private String verdict(Stage stage, LocalDate asOf) {
        long left = ChronoUnit.DAYS.between(asOf, stage.due());
        return switch (stage.status()) {
            case MET -> sentences.word("picture-stage-met");
            case MET_LATE, OVERDUE -> days("picture-stage-late", stage.late(asOf));
            case TOO_EARLY -> days("picture-stage-early", stage.early());
            case PENDING ->
                    left < 0
                            ? sentences.word("picture-stage-open")
                            : days("picture-stage-left", left);
            default -> sentences.word("status-" + stage.status().word());
        };
    }

    private String days(String key, long days) {
        return sentences.say(key, Map.of("days", (int) days));
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
    private record Scale(Layout layout, LocalDate from, LocalDate to) {

        static Scale of(Layout layout, List<Stage> stages, LocalDate asOf) {
            LocalDate from =
                    stages.stream().map(Stage::from).min(Comparator.naturalOrder()).orElseThrow();
            LocalDate to =
                    stages.stream()
                            .flatMap(stage -> Stream.of(stage.due(), stage.end(asOf)))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            return new Scale(layout, from, to.isAfter(from) ? to : from.plusDays(1));
        }

        double x(LocalDate day) {
            double share =
                    (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return layout.left() + share * (layout.right() - layout.left());
        }

        /** First days of months, so many that their names do not run into each other. */
        List<LocalDate> months() {
            long days = ChronoUnit.DAYS.between(from, to);
            int every = (int) Math.max(1, days / ((layout.right() - layout.left()) * CROWDED));
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
