package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.evaluation.RecordsThere.Why;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.rulebook.Question.WhichTimelines;
import ke.mizani.rulebook.TableFinding;

/**
 * Finds the clocks of the timelines that something was found about: those that started on one of
 * its days.
 *
 * @param verdicts the verdicts on all duties, with the clocks that started
 * @param records the records they come from
 */
record ClocksThere(List<Finding> verdicts, ImpactRecords records) {

    RecordsThere of(TableFinding finding) {
        Map<String, RealRecord> there = new LinkedHashMap<>();
        Map<String, Open> open = new LinkedHashMap<>();
        for (Finding verdict : verdicts) {
            if (isOf(finding, verdict)) {
                Optional<LocalDate> start = start(verdict);
                RealRecord clock = clock(verdict, start);
                String name = verdict.matter() + " " + start;
                if (start.filter(finding.region().days()::on).isPresent()) {
                    there.putIfAbsent(name, clock);
                } else if (start.isEmpty() && verdict.status() == Status.CANNOT_TELL) {
                    open.putIfAbsent(name, new Open(clock, Why.NO_START));
                }
            }
        }
        return new RecordsThere(
                finding, List.copyOf(there.values()), List.copyOf(open.values()), Optional.empty());
    }

    private static boolean isOf(TableFinding finding, Finding verdict) {
        return finding.showsIn(new WhichTimelines(verdict.matterType()))
                && finding.rows().stream()
                        .anyMatch(row -> row.row().equals(verdict.timeline().because()));
    }

    /** The day on which the clock started: that of an act, or one of the calendar. */
    private static Optional<LocalDate> start(Finding verdict) {
        return verdict.trigger()
                .map(trigger -> trigger.date())
                .or(
                        () ->
                                verdict.timeline()
                                        .value()
                                        .clock()
                                        .anchor()
                                        .periodOf(verdict.matter())
                                        .map(verdict.timeline().value()::clockStart));
    }

    /** The row that started it; if none did, those of the matter. */
    private RealRecord clock(Finding verdict, Optional<LocalDate> start) {
        List<Activity> rows =
                verdict.trigger()
                        .flatMap(trigger -> trigger.recorded())
                        .map(List::of)
                        .orElseGet(() -> ofMatter(verdict.matter()));
        return RealRecord.clock(verdict.matter(), verdict.duty().id(), start, rows);
    }

    private List<Activity> ofMatter(String matter) {
        return records.activities().rows().stream()
                .filter(records.viewpoint()::sees)
                .filter(row -> row.matter().filter(matter::equals).isPresent())
                .collect(Collectors.toList());
    }
}
