package ke.mizani.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.casework.ContractStep.Outcome;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.SigningCheck;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.ContractText;

/**
 * Checks what is said with a step, and adds what nobody has to say: the text, the run, the category
 * that comes of it. What is added stands in the place of anything said under that name.
 *
 * @param published gives the rulebook that is published now
 */
record ContractFacts(
        ContractArchive archive, ContractRuns runs, Supplier<Rulebook> published, LocalDate today) {

    Step complete(ContractRecord contract, ContractStep kind, Step step) {
        ContractChecks checks = new ContractChecks(contract, today);
        return switch (kind) {
            case CHECKED -> checked(contract, step);
            case REPORTED -> evaluated(step, checks.quarter(step));
            case SELF_EVALUATED -> claimed(contract, step, checks);
            case MODERATED -> moderated(contract, step, checks);
            case CONFIRMED -> confirmed(contract, step);
            case RE_EVALUATED -> again(contract, step);
            case DECIDED -> decided(contract, step, checks);
            case NEGOTIATED, SIGNED, REVIEWED -> on(step, checks);
            case WITHDRAWN -> withdrawn(step, checks);
            case REDRAFTED, AMENDED, RETURNED, APPEALED, CLOSED -> step;
        };
    }

    private static Step on(Step step, ContractChecks checks) {
        checks.day(step);
        return step;
    }

    private static Step withdrawn(Step step, ContractChecks checks) {
        checks.mustBeAmendment(step);
        return step;
    }

    private Step checked(ContractRecord contract, Step step) {
        ContractText text = contract.last();
        ContractFile file = archive.file(text);
        Rulebook rulebook = published.get();
        ContractFile result =
                new SigningCheck(rulebook, Optional.empty()).checked(withOthers(text, file)).get(0);
        if (!result.problems().isEmpty()) {
            throw new ContractFaulty(result.problems());
        }
        return step.with(
                Map.of("text", String.valueOf(text.number()), "rulebook", rulebook.hash()));
    }

    /** First the contract itself, then the others of its year on which it may rest. */
    private List<ContractFile> withOthers(ContractText text, ContractFile file) {
        return Stream.concat(
                        Stream.of(file),
                        archive.last(text.year()).stream()
                                .filter(other -> !other.contract().equals(text.contract()))
                                .map(archive::file))
                .toList();
    }

    private Step evaluated(Step step, NamedPeriod period) {
        return step.fact("run").isPresent()
                ? step
                : step.with(
                        Map.of("run", String.valueOf(runs.evaluate(step.actor(), period, today))));
    }

    private Step claimed(ContractRecord contract, Step step, ContractChecks checks) {
        checks.mustHaveEnded(step);
        PerformanceContract promised =
                archive.file(contract.signed().orElseThrow()).contract().orElseThrow();
        checks.claims(step, promised);
        return step;
    }

    private Step moderated(ContractRecord contract, Step step, ContractChecks checks) {
        checks.mustHaveEnded(step);
        Step evaluated = evaluated(step, contract.year());
        checks.differences(evaluated, runs.card(evaluated, contract));
        return evaluated;
    }

    private Step again(ContractRecord contract, Step step) {
        Step evaluated = evaluated(step, contract.year());
        runs.card(evaluated, contract);
        return evaluated;
    }

    private Step confirmed(ContractRecord contract, Step step) {
        return graded(contract, step, contract.moderated().orElseThrow());
    }

    private Step decided(ContractRecord contract, Step step, ContractChecks checks) {
        if (checks.outcome(step) == Outcome.DISMISSED) {
            long stands = contract.confirmed().orElseThrow().run();
            return step.with(Map.of("run", String.valueOf(stands)));
        }
        long run = contract.evaluatedAgain().orElseThrow();
        checks.mustBeAnother(step, run);
        return graded(contract, step, run);
    }

    /** The step with the category that the run gives. */
    private Step graded(ContractRecord contract, Step step, long run) {
        Step asked = step.with(Map.of("run", String.valueOf(run)));
        Scorecard card = runs.card(asked, contract);
        Decision<Band> grade =
                card.grade()
                        .orElseThrow(
                                () ->
                                        new StepRefused(
                                                StepRefused.Code.FACT_WRONG,
                                                step.name(),
                                                "run " + run + " gives no category"));
        return asked.with(
                Map.of(
                        "grade",
                        grade.value().grade(),
                        "composite",
                        card.composite().orElseThrow().written(),
                        "scheme",
                        card.scheme().value().code()));
    }
}
