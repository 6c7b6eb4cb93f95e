package ke.mizani.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.activity.Activity;
import ke.mizani.rulebook.RulebookSource;

/**
 * One evaluation with all that it was made from: on any machine it can be made again and compared.
 *
 * @param origin where the run is kept, such as {@code run 17}; or that it was made from files
 * @param application the version of the application that made the run
 * @param request what was asked
 * @param rulebook the workbooks by which was decided
 * @param files the content of the inputs of the request, in their order
 * @param ledger the activities of the ledger that were read; empty: they are among the files
 * @param result what was found, as it is stored
 */
public record Receipt(
        String origin,
        String application,
        RunRequest request,
        RulebookSource rulebook,
        List<byte[]> files,
        Optional<Submitted> ledger,
        String result) {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";
    static final String ABOUT = "about.txt";
    static final String REQUEST = "request.json";
    static final String RESULT = "result.json";
    static final String LEDGER = "ledger.json";
    static final String RULEBOOK = "rulebook/";

    static final StoredText<Submitted> SUBMITTED =
            new StoredText<>("mizani-ledger", 1, Submitted.class);

    /**
     * What the ledger held that was read.
     *
     * @param digest what names all that was there, in hexadecimal
     * @param rows in their order, corrected ones too
     */
    public record Submitted(String digest, List<Activity> rows) {

        public Submitted {
            rows = List.copyOf(rows);
        }
    }

    public Receipt {
        files = List.copyOf(files);
    }

    /**
     * That of an evaluation of files, as it was just made.
     *
     * @param origin whether it is kept, and under which number
     */
    public static Receipt of(
            String origin,
            String application,
            RunArchive.Evaluated evaluated,
            RulebookSource rulebook) {
        return new Receipt(
                origin,
                application,
                evaluated.request(),
                rulebook,
                evaluated.files(),
                Optional.empty(),
                text(evaluated.result()));
    }

    /** The content of one of the inputs. */
    public byte[] file(RunRequest.Input input) {
        return files.get(request.inputs().indexOf(input));
    }

    /** The entry of an input. */
    static String inputEntry(int place, RunRequest.InputKind kind) {
        return "inputs/"
                + (place + 1)
                + (kind == RunRequest.InputKind.ACTIVITIES ? ".csv" : ".yaml");
    }

    /**
     * Writes it, signed.
     *
     * @param moment when that is done
     */
    public void write(OutputStream out, Instant moment, SigningKeys keys) throws IOException {
        Map<String, byte[]> content = content();
        Map<String, String> digests = new LinkedHashMap<>();
        content.forEach((name, bytes) -> digests.put(name, Digest.of(bytes)));
        ReceiptManifest manifest =
                new ReceiptManifest(
                        application,
                        origin,
                        moment.truncatedTo(ChronoUnit.SECONDS).toString(),
                        digests);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest.bytes());
        entries.put(SIGNATURE, Signed.of(manifest.statement(), keys).bytes());
        entries.putAll(content);
        StoredZip.write(entries, out);
    }

    private Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put(ABOUT, about());
        content.put(REQUEST, RunRecords.REQUEST.written(request));
        new TreeMap<>(rulebook.workbooks())
                .forEach((file, bytes) -> content.put(RULEBOOK + file, bytes));
        for (int place = 0; place < files.size(); place++) {
            content.put(inputEntry(place, request.inputs().get(place).kind()), files.get(place));
        }
        ledger.ifPresent(rows -> content.put(LEDGER, SUBMITTED.written(rows)));
        content.put(RESULT, result.getBytes(StandardCharsets.UTF_8));
        return content;
    }

    private static byte[] about() throws IOException {
        try (InputStream text = Receipt.class.getResourceAsStream("receipt.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        }
    }

    /**
     * What was found, as records.
     *
     * @throws StoreFailed if this version of the application does not read it
     */
    public RunResult readResult() {
        return RunArchive.RESULT.read(result.getBytes(StandardCharsets.UTF_8), RESULT);
    }

    /** Whether a result, as it is stored, is this one to the last byte. */
    public boolean isResult(RunResult other) {
        return text(other).equals(result);
    }

    private static String text(RunResult result) {
        return new String(RunArchive.RESULT.written(result), StandardCharsets.UTF_8);
    }
}
