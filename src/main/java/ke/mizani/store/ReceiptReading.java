package ke.mizani.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.ReceiptProblem.Code;

/** Reads a receipt that may come from anybody: what is not exactly as it was written is refused. */
public final class ReceiptReading {

    /** More than this, in bytes, is not read. */
    public static final int LARGEST = 512 * 1024 * 1024;

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?:manifest|signature|request|result|ledger)\\.json|about\\.txt"
                            + "|rulebook/[A-Za-z0-9][A-Za-z0-9._-]*|inputs/[1-9][0-9]*\\.(?:csv|yaml)");

    private final Optional<String> trusted;
    private final List<ReceiptProblem> problems = new ArrayList<>();

    private ReceiptReading(Optional<String> trusted) {
        this.trusted = trusted;
    }

    /**
     * What came of reading.
     *
     * @param receipt empty if anything is wrong
     * @param problems all that is wrong
     * @param fingerprint of the key that signed; empty if that cannot be told
     */
    public record Read(
            Optional<Receipt> receipt, List<ReceiptProblem> problems, String fingerprint) {}

    /**
     * Reads a receipt.
     *
     * @param trusted fingerprint of the key whose signature is believed; empty: whose it is will be
     *     told, and not judged
     */
    public static Read of(byte[] archive, Optional<String> trusted) {
        return new ReceiptReading(trusted).read(archive);
    }

    private Read read(byte[] archive) {
        if (archive.length > LARGEST) {
            problem(Code.TOO_LARGE, "", "", String.valueOf(LARGEST));
            return new Read(Optional.empty(), List.copyOf(problems), "");
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            entries.putAll(StoredZip.read(archive));
        } catch (NotStoredZip changed) {
            problem(Code.ARCHIVE_CHANGED, changed.entry(), "" + changed.at(), "");
        }
        entries.keySet().stream()
                .filter(name -> !NAMES.matcher(name).matches())
                .forEach(name -> problem(Code.STRANGE_NAME, name, name, ""));
        Optional<ReceiptManifest> manifest =
                entry(entries, Receipt.MANIFEST).flatMap(this::manifest);
        String fingerprint =
                manifest.flatMap(list -> entry(entries, Receipt.SIGNATURE).map(s -> by(list, s)))
                        .orElse("");
        manifest.ifPresent(list -> compare(list, entries));
        Optional<Receipt> receipt =
                problems.isEmpty()
                        ? manifest.flatMap(list -> receipt(list, entries))
                        : Optional.empty();
        return new Read(
                receipt.filter(r -> problems.isEmpty()), List.copyOf(problems), fingerprint);
    }

    private void problem(Code code, String entry, String found, String expected) {
        problems.add(new ReceiptProblem(code, entry, found, expected));
    }

    private Optional<byte[]> entry(Map<String, byte[]> entries, String name) {
        Optional<byte[]> content = Optional.ofNullable(entries.get(name));
        if (content.isEmpty() && problems.isEmpty()) {
            problem(Code.ENTRY_MISSING, name, "", "");
        }
        return content;
    }

    private Optional<ReceiptManifest> manifest(byte[] content) {
        Optional<ReceiptManifest> manifest = ReceiptManifest.parse(content);
        if (manifest.isEmpty()) {
            problem(Code.NOT_READABLE, Receipt.MANIFEST, "", ReceiptManifest.FORMAT);
        }
        return manifest;
    }

    /** The fingerprint of whoever signed the list. */
    private String by(ReceiptManifest manifest, byte[] signature) {
        Optional<Signed> signed = Signed.parse(signature);
        if (signed.isEmpty()) {
            problem(Code.NOT_READABLE, Receipt.SIGNATURE, "", "");
            return "";
        }
        String fingerprint = signed.get().fingerprint();
        if (!signed.get().holds(manifest.statement())) {
            problem(Code.FORGED, Receipt.SIGNATURE, signed.get().signature(), fingerprint);
        } else if (trusted.isPresent() && !trusted.get().equals(fingerprint)) {
            problem(Code.UNKNOWN_KEY, Receipt.SIGNATURE, fingerprint, trusted.get());
        }
        return fingerprint;
    }

    private void compare(ReceiptManifest manifest, Map<String, byte[]> entries) {
        manifest.digests()
                .forEach(
                        (name, digest) -> {
                            byte[] content = entries.get(name);
                            if (content == null) {
                                problem(Code.ENTRY_MISSING, name, "", digest);
                            } else if (!Digest.of(content).equals(digest)) {
                                problem(Code.OTHER_CONTENT, name, Digest.of(content), digest);
                            }
                        });
        entries.keySet().stream()
                .filter(name -> !name.equals(Receipt.MANIFEST) && !name.equals(Receipt.SIGNATURE))
                .filter(name -> !manifest.digests().containsKey(name))
                .forEach(name -> problem(Code.NOT_LISTED, name, "", ""));
    }

    private Optional<Receipt> receipt(ReceiptManifest manifest, Map<String, byte[]> entries) {
        Optional<byte[]> text = entry(entries, Receipt.REQUEST);
        Optional<byte[]> result = entry(entries, Receipt.RESULT);
        if (text.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        try {
            RunRequest request = RunRecords.REQUEST.read(text.get(), Receipt.REQUEST);
            RulebookSource rulebook = rulebook(entries);
            if (!rulebook.hash().equals(request.rulebook())) {
                problem(Code.OTHER_REQUEST, Receipt.RULEBOOK, rulebook.hash(), request.rulebook());
            }
            if (request.ledger().isPresent()) {
                entry(entries, Receipt.LEDGER);
            }
            return Optional.of(
                    new Receipt(
                            manifest.origin(),
                            manifest.application(),
                            request,
                            rulebook,
                            files(request, entries),
                            Optional.ofNullable(entries.get(Receipt.LEDGER))
                                    .map(rows -> Receipt.SUBMITTED.read(rows, Receipt.LEDGER)),
                            text(result.get())));
        } catch (StoreFailed unreadable) {
            problem(Code.NOT_READABLE, "", String.valueOf(unreadable.getMessage()), "");
            return Optional.empty();
        }
    }

    private String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)) {
            problem(Code.NOT_READABLE, Receipt.RESULT, "", "");
        }
        return text;
    }

    private static RulebookSource rulebook(Map<String, byte[]> entries) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        entries.forEach(
                (name, content) -> {
                    if (name.startsWith(Receipt.RULEBOOK)) {
                        workbooks.put(name.substring(Receipt.RULEBOOK.length()), content);
                    }
                });
        return new RulebookSource("rulebook of the receipt", workbooks);
    }

    private List<byte[]> files(RunRequest request, Map<String, byte[]> entries) {
        List<byte[]> files = new ArrayList<>();
        for (int place = 0; place < request.inputs().size(); place++) {
            RunRequest.Input input = request.inputs().get(place);
            String name = Receipt.inputEntry(place, input.kind());
            Optional<byte[]> content = entry(entries, name);
            content.map(Digest::of)
                    .filter(digest -> !digest.equals(input.digest()))
                    .ifPresent(found -> problem(Code.OTHER_REQUEST, name, found, input.digest()));
            content.ifPresent(files::add);
        }
        return files;
    }
}
