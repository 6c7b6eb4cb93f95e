package ke.mizani.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An audit log that was written out: an entry a line, its checkpoint as the last. It is followed
 * without the store that it came from.
 */
public final class ExportedLog {

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final String CLOSING = "{\"format\":";

    private final InputStream in;
    private final Checkpoints checkpoints;
    private final ChainCheck check = new ChainCheck();
    private long number;
    private boolean closed;

    private ExportedLog(InputStream in, Checkpoints checkpoints) {
        this.in = new BufferedInputStream(in);
        this.checkpoints = checkpoints;
    }

    /** Follows the chain and holds it against its last line and the checkpoints. */
    public static AuditVerdict verify(InputStream in, Checkpoints checkpoints) throws IOException {
        return new ExportedLog(in, checkpoints).verify();
    }

    private AuditVerdict verify() throws IOException {
        checkpoints.noted().forEach(this::expect);
        for (Optional<byte[]> line = line(); line.isPresent(); line = line()) {
            number++;
            follow(line.get());
        }
        if (!closed) {
            check.problem(
                    AuditProblem.Code.END_MISSING,
                    check.last(),
                    place(),
                    String.valueOf(number),
                    Checkpoint.FORMAT);
        }
        return check.verdict(checkpoints);
    }

    private void follow(byte[] line) {
        Optional<String> text = text(line);
        if (closed) {
            wrong(AuditProblem.Code.BEHIND_END, text);
        } else if (text.filter(t -> t.startsWith(CLOSING)).isPresent()) {
            close(text.get());
        } else {
            text.flatMap(AuditLine::parse)
                    .ifPresentOrElse(
                            entry -> check.next(entry, place()),
                            () -> wrong(AuditProblem.Code.NOT_AN_ENTRY, text));
        }
    }

    private void wrong(AuditProblem.Code code, Optional<String> text) {
        check.problem(code, 0, place(), text.orElse(""), String.valueOf(check.last() + 1));
    }

    private void close(String text) {
        closed = true;
        int before = checkpoints.noted().size();
        checkpoints.add(place(), text);
        if (checkpoints.noted().size() > before) {
            Checkpoints.Noted end = checkpoints.noted().get(before);
            expect(end);
            if (end.checkpoint().sequence() < check.last()) {
                check.problem(
                        AuditProblem.Code.BEHIND_HEAD,
                        check.last(),
                        place(),
                        String.valueOf(end.checkpoint().sequence()),
                        String.valueOf(check.last()));
            }
        }
    }

    private void expect(Checkpoints.Noted noted) {
        check.expect(noted.checkpoint().sequence(), noted.checkpoint().hash(), noted.place());
    }

    private String place() {
        return "line " + number;
    }

    /** The bytes up to a line feed; empty at the end. A last line without one is cut. */
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return Optional.of(line.toByteArray());
            }
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        if (line.size() == 0) {
            return Optional.empty();
        }
        line.write(0);
        return Optional.of(line.toByteArray());
    }

    private static Optional<String> text(byte[] line) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
