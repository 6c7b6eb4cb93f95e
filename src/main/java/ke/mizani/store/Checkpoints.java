package ke.mizani.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checkpoints that a log is held against. */
public final class Checkpoints {

    /**
     * A checkpoint that is signed as it says.
     *
     * @param place the file it stands in
     * @param checkpoint what it states
     * @param trusted whether by the trusted key; if not, nobody was named as trusted
     */
    public record Noted(String place, Checkpoint checkpoint, boolean trusted) {}

    private final Optional<String> trusted;
    private final List<Noted> noted = new ArrayList<>();
    private final List<AuditProblem> problems = new ArrayList<>();

    /**
     * @param trusted fingerprint of the key whose signature is believed; empty: whose key it is
     *     will be told, and not judged
     */
    public Checkpoints(Optional<String> trusted) {
        this.trusted = trusted;
    }

    /** One more, as it stands in a file; a line end behind it is no part of it. */
    public void add(String place, String text) {
        Optional<Checkpoint> read = Checkpoint.parse(text.replaceFirst("\r?\n$", ""));
        if (read.isEmpty()) {
            problem(
                    AuditProblem.Code.CHECKPOINT_FORGED,
                    0,
                    place,
                    text,
                    "a file written by mizani audit checkpoint");
            return;
        }
        Checkpoint checkpoint = read.get();
        if (!checkpoint.holds()) {
            problem(
                    AuditProblem.Code.CHECKPOINT_FORGED,
                    checkpoint.sequence(),
                    place,
                    checkpoint.signature(),
                    "the signature of the key " + checkpoint.fingerprint());
        } else if (trusted.isPresent() && !trusted.get().equals(checkpoint.fingerprint())) {
            problem(
                    AuditProblem.Code.UNKNOWN_KEY,
                    checkpoint.sequence(),
                    place,
                    checkpoint.fingerprint(),
                    trusted.get());
        } else {
            noted.add(new Noted(place, checkpoint, trusted.isPresent()));
        }
    }

    private void problem(
            AuditProblem.Code code, long sequence, String place, String found, String expected) {
        problems.add(new AuditProblem(code, sequence, place, found, expected));
    }

    List<Noted> noted() {
        return noted;
    }

    List<AuditProblem> problems() {
        return problems;
    }
}
