package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Word;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.evaluation.Viewpoint;

/**
 * What an evaluation was asked: enough to make it again. Two of the same content are the same
 * request.
 *
 * @param kind duties, contracts or indices
 * @param viewpoint the day looked at and the knowledge used
 * @param readings alternatives chosen in place of those of the readings table, by id
 * @param rulebook the hash of the workbooks
 * @param inputs the files that were read, in their order
 * @param ledger the position of the activity ledger that was read to; empty: activities are among
 *     the files
 * @param period the period scored; empty if no contract was
 * @param recurrence the recurring duties looked for
 */
public record RunRequest(
        RunResult.Kind kind,
        Viewpoint viewpoint,
        Map<String, String> readings,
        String rulebook,
        List<Input> inputs,
        Optional<Long> ledger,
        Optional<NamedPeriod> period,
        Optional<Recurrence> recurrence) {

    /** What a file holds. */
    public enum InputKind implements Word {
        ACTIVITIES,
        CONTRACT
    }

    /**
     * A file that was read.
     *
     * @param name as it was named then; findings name it so
     * @param digest SHA-256 of its bytes, in hexadecimal
     */
    public record Input(InputKind kind, String name, String digest) {

        /** A file with that content. */
        public static Input of(InputKind kind, String name, byte[] content) {
            return new Input(kind, name, Digest.of(content));
        }
    }

    public RunRequest {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        inputs = List.copyOf(inputs);
    }

    /** What was asked for a result, of files alone. */
    public static RunRequest of(
            RunResult result, Map<String, String> readings, List<Input> inputs) {
        EvaluationRun run = result.run();
        return new RunRequest(
                result.kind(),
                run.viewpoint(),
                readings,
                run.rulebookHash(),
                inputs,
                Optional.empty(),
                run.period(),
                run.recurrence());
    }

    /** The same, with activities of the ledger up to that position. */
    public RunRequest fromLedger(long position) {
        return new RunRequest(
                kind,
                viewpoint,
                readings,
                rulebook,
                inputs,
                Optional.of(position),
                period,
                recurrence);
    }

    /** The same, looked at from there. */
    public RunRequest seenFrom(Viewpoint other) {
        return new RunRequest(kind, other, readings, rulebook, inputs, ledger, period, recurrence);
    }

    /** The inputs of one kind. */
    public List<Input> inputs(InputKind wanted) {
        return inputs.stream().filter(input -> input.kind() == wanted).toList();
    }

    /** As it is stored. */
    public String text() {
        return new String(RunRecords.REQUEST.written(this), StandardCharsets.UTF_8);
    }

    /**
     * What was stored.
     *
     * @throws StoreFailed if it is damaged, or of a later version
     */
    public static RunRequest read(String text) {
        return RunRecords.REQUEST.read(text.getBytes(StandardCharsets.UTF_8), "a request");
    }
}
