package ke.mizani.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.calendar.Quarter;
import ke.mizani.calendar.Word;
import ke.mizani.casework.StepRefused.Code;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Scorecard;

/**
 * What must be true of what is said with a step in the cycle of a contract.
 *
 * @param today the day on which it is taken
 */
record ContractChecks(ContractRecord contract, LocalDate today) {

    private static StepRefused wrong(Step step, String about) {
        return new StepRefused(Code.FACT_WRONG, step.name(), about);
    }

    /** Refuses a day that is none, lies ahead, or before the year by more than a year. */
    LocalDate day(Step step) {
        String text = step.needed("on");
        try {
            LocalDate day = LocalDate.parse(text);
            LocalDate first = contract.year().firstDay().minusYears(1);
            if (!day.isAfter(today) && !day.isBefore(first)) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // told below
        }
        throw wrong(step, "on: a day such as " + today + " or before");
    }

    /** Refuses the report of a quarter that is none, or has not ended. */
    Quarter quarter(Step step) {
        String text = step.needed("quarter");
        if (text.matches("[1-4]")) {
            Quarter quarter = new Quarter(contract.year(), Integer.parseInt(text));
            if (today.isAfter(quarter.lastDay())) {
                return quarter;
            }
        }
        throw wrong(step, "quarter: 1 to 4, and it has ended");
    }

    /** Refuses to give up an amendment where no version is in force. */
    void mustBeAmendment(Step step) {
        if (contract.signed().isEmpty()) {
            throw wrong(step, "a contract of which a version is in force");
        }
    }

    /** Refuses to judge a year that has not ended. */
    void mustHaveEnded(Step step) {
        if (!contract.ended(today)) {
            throw wrong(step, "a day after " + contract.year().lastDay());
        }
    }

    /** Refuses claims that are no numbers, or without evidence, or of lines that are not there. */
    void claims(Step step, PerformanceContract promised) {
        if (contract.last(ContractStep.REVIEWED).isEmpty()) {
            step.mustSay("no-review");
        }
        List<String> lines = promised.listIndicators().stream().map(Indicator::id).toList();
        step.facts().forEach((fact, value) -> claim(step, lines, fact, value));
    }

    private static void claim(Step step, List<String> lines, String fact, String value) {
        boolean achieved = fact.startsWith(Claim.ACHIEVED);
        if (fact.contains(".") && !lines.contains(fact.replaceFirst("^[a-z]+\\.", ""))) {
            throw wrong(step, fact + ": a line of the contract");
        }
        if (achieved && !value.matches("-?[0-9]{1,20}([.][0-9]{1,10})?")) {
            throw wrong(step, fact + ": a number such as 95.5");
        }
        if (achieved) {
            step.mustSay(fact.replace(Claim.ACHIEVED, Claim.EVIDENCE));
        }
    }

    /** Refuses to pass over a difference between what was said and what the records show. */
    void differences(Step step, Scorecard card) {
        if (contract.last(ContractStep.SELF_EVALUATED).isEmpty()) {
            step.mustSay("no-self-evaluation");
            return;
        }
        String unexplained =
                differing(card).stream()
                        .map(line -> "reason." + line)
                        .filter(fact -> step.fact(fact).isEmpty())
                        .collect(Collectors.joining(", "));
        if (!unexplained.isEmpty()) {
            throw new StepRefused(Code.FACT_MISSING, step.name(), unexplained);
        }
    }

    /** The lines of which the holder says something else than the records. */
    List<String> differing(Scorecard card) {
        List<String> lines = card.lines().stream().map(line -> line.indicator().id()).toList();
        Map<String, Claim> claims = contract.claims(lines);
        return card.lines().stream()
                .filter(line -> !ContractRuns.agrees(claim(claims, line), line))
                .map(line -> line.indicator().id())
                .toList();
    }

    private static Claim claim(Map<String, Claim> claims, Scorecard.Line line) {
        String id = line.indicator().id();
        return claims.getOrDefault(id, new Claim(id, Optional.<BigDecimal>empty(), "", ""));
    }

    /** Refuses to allow an appeal by the very run that was confirmed. */
    void mustBeAnother(Step step, long run) {
        if (contract.confirmed().filter(category -> category.run() == run).isPresent()) {
            throw wrong(step, "outcome: dismissed, since evaluated again it is the same run");
        }
    }

    /** What was decided on an appeal. */
    ContractStep.Outcome outcome(Step step) {
        String text = step.needed("outcome");
        try {
            return Word.of(ContractStep.Outcome.class, text);
        } catch (IllegalArgumentException unknown) {
            throw wrong(step, "outcome: allowed or dismissed");
        }
    }
}
