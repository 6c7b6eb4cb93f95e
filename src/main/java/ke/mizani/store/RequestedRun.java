package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Evaluation;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.NotEvaluated.Code;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;

/**
 * Evaluates what was submitted, as a request asks.
 *
 * @param store where the submissions and the files of the request are
 * @param rulebooks gives a version of the rulebook by its hash
 * @param watch is told how far it has come
 */
public record RequestedRun(Store store, Function<String, Rulebook> rulebooks, Watch watch) {

    /**
     * What is asked of the submissions.
     *
     * @param kind duties, contracts or indices
     * @param viewpoint the day looked at and the knowledge used
     * @param period to be scored; empty for duties
     * @param readings alternatives chosen in place of those of the readings table, by id
     * @param recurrence the recurring duties looked for
     * @param contracts files of contracts that the store keeps; none: all that are signed
     */
    public record Asked(
            RunResult.Kind kind,
            Viewpoint viewpoint,
            Optional<NamedPeriod> period,
            Map<String, String> readings,
            Optional<Recurrence> recurrence,
            List<Input> contracts) {

        public Asked {
            readings = Map.copyOf(readings);
            contracts = List.copyOf(contracts);
        }
    }

    /**
     * The request that stays the same however long it waits: by the rulebook published, and with
     * the submissions there, at the moment of knowledge.
     *
     * @throws NotEvaluated if it can already be told that nothing can be evaluated
     */
    public static RunRequest request(Store store, Asked asked) {
        if (asked.kind() != RunResult.Kind.CHECK && asked.period().isEmpty()) {
            throw new NotEvaluated(Code.NO_PERIOD, "a financial year or quarter is needed");
        }
        Knowledge known = Knowledge.of(store, asked.viewpoint());
        long position = known.position();
        return new RunRequest(
                asked.kind(),
                asked.viewpoint(),
                asked.readings(),
                known.rulebook(),
                contracts(store, asked, known),
                Optional.of(position),
                asked.period(),
                asked.recurrence());
    }

    /** The versions signed and kept by the moment, of the year and of those before. */
    private static List<Input> contracts(Store store, Asked asked, Knowledge known) {
        if (asked.kind() == RunResult.Kind.CHECK || !asked.contracts().isEmpty()) {
            return asked.contracts();
        }
        String year = Evaluator.yearOf(asked.period().orElseThrow());
        ContractArchive archive = new ContractArchive(store);
        List<Input> inputs =
                archive.years().stream()
                        .filter(one -> one.compareTo(year) <= 0)
                        .sorted()
                        .flatMap(one -> archive.signed(one).stream())
                        .filter(text -> known.includes(text.at()))
                        .map(ContractText::input)
                        .toList();
        if (inputs.isEmpty()) {
            throw new NotEvaluated(
                    Code.NO_CONTRACT_OF_THE_YEAR, "no contract of " + year + " is signed");
        }
        return inputs;
    }

    /**
     * What the request finds, to be kept.
     *
     * @throws NotEvaluated if that cannot be told
     * @throws Watch.Stopped if who watches stops it
     */
    public RunArchive.Evaluated evaluate(RunRequest request) {
        Rulebook published = rulebooks.apply(request.rulebook());
        Rulebook rulebook =
                published.under(published.interpretations().withKnown(request.readings()));
        List<byte[]> files = request.inputs().stream().map(this::content).toList();
        RunResult result =
                result(
                        request,
                        new Evaluation(rulebook, request.viewpoint(), request.recurrence(), watch),
                        contracts(request, files));
        RunRequest asked =
                RunRequest.of(result, rulebook.interpretations().otherwise(), request.inputs())
                        .fromLedger(request.ledger().orElseThrow());
        return new RunArchive.Evaluated(asked, result, files);
    }

    private RunResult result(
            RunRequest request, Evaluation evaluation, List<ContractFile> contracts) {
        Recorded recorded = new ActivityLedger(store).recorded(request.ledger().orElseThrow());
        return switch (request.kind()) {
            case CHECK -> new RunResult.Duties(evaluation.duties(recorded));
            case EVALUATE ->
                    new RunResult.Contracts(
                            evaluation.contracts(
                                    evaluation.counting(contracts, period(request)), recorded));
            case INDEX ->
                    new RunResult.Indices(
                            evaluation.indices(
                                    evaluation.ofEachYear(contracts, period(request)), recorded));
        };
    }

    private static NamedPeriod period(RunRequest request) {
        return request.period().orElseThrow();
    }

    private byte[] content(Input input) {
        return store.read(handle -> new Documents(handle).content(input.digest()));
    }

    private static List<ContractFile> contracts(RunRequest request, List<byte[]> files) {
        List<ContractFile> contracts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Input input = request.inputs().get(i);
            if (input.kind() == InputKind.CONTRACT) {
                contracts.add(
                        ContractFile.read(input.name(), new ByteArrayInputStream(files.get(i))));
            }
        }
        return contracts;
    }
}
