package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.SubIndicator;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.Decision;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds rows that were recorded after the deadline, and rows that name a line of a contract but are
 * dated outside its year.
 *
 * @param rulebook the deadlines; the row in force on the day of the activity decides
 */
record OutOfTime(Rulebook rulebook) {

    /** One notice for each contract and deadline. */
    List<Notice> recordedLate(List<Claim> claims) {
        Map<String, Late> late = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Activity row = claim.row();
            rulebook.deadline(Deadline.About.ACTIVITY_RECORDED, row.date())
                    .filter(limit -> isLate(row, limit.value()))
                    .map(limit -> new Late(claim.contract(), limit, new LinkedHashMap<>()))
                    .map(one -> late.computeIfAbsent(one.key(), key -> one))
                    .ifPresent(one -> one.rows().putIfAbsent(row.id(), row));
        }
        return late.values().stream().map(Late::notice).toList();
    }

    private static boolean isLate(Activity row, Deadline deadline) {
        return row.recordedOn()
                .filter(day -> day.isAfter(deadline.lastDayFor(row.date())))
                .isPresent();
    }

    /** The rows of one contract that missed one deadline, by id. */
    private record Late(String contract, Decision<Deadline> limit, Map<String, Activity> rows) {

        String key() {
            return contract + " " + limit.because().address();
        }

        Notice notice() {
            Step step =
                    Step.about(Kind.DECIDED, "notice-recorded-late")
                            .with("count", rows.size())
                            .with("days", limit.value().days())
                            .with("from", limit.value().from().word())
                            .with("confirmed", limit.value().confirmed().word())
                            .by(limit.because());
            List<Activity> all = List.copyOf(rows.values());
            return new Notice(Notice.Kind.RECORDED_LATE, List.of(contract), step, all, List.of());
        }
    }

    /**
     * One notice for each contract. A row that the same line of another year's contract takes is
     * none.
     */
    List<Notice> outsideYear(
            List<Scorecard> cards, Set<String> linesOfOtherYears, List<Activity> rows) {
        List<Notice> notices = new ArrayList<>();
        for (Scorecard card : cards) {
            FinancialYear year = FinancialYear.parse(card.contract().financialYear()).orElseThrow();
            Set<String> lines = lines(card);
            List<Activity> outside =
                    rows.stream()
                            .filter(row -> row.indicator().filter(lines::contains).isPresent())
                            .filter(row -> !year.contains(row.date()))
                            .filter(
                                    row ->
                                            row.indicator()
                                                    .filter(linesOfOtherYears::contains)
                                                    .isEmpty())
                            .toList();
            if (!outside.isEmpty()) {
                notices.add(outside(card, year, outside));
            }
        }
        return notices;
    }

    private static Set<String> lines(Scorecard card) {
        return card.contract().listIndicators().stream()
                .flatMap(
                        indicator ->
                                Stream.concat(
                                        Stream.of(indicator.id()),
                                        indicator.subIndicators().stream().map(SubIndicator::id)))
                .collect(Collectors.toSet());
    }

    private static Notice outside(Scorecard card, FinancialYear year, List<Activity> rows) {
        LocalDate first = year.firstDay();
        Step step =
                Step.about(Kind.GIVEN, "notice-outside-year")
                        .with("count", rows.size())
                        .with("start", first)
                        .with("end", year.lastDay());
        return new Notice(
                Notice.Kind.OUTSIDE_YEAR, List.of(card.contract().id()), step, rows, List.of());
    }
}
