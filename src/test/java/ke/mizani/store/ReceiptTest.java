package ke.mizani.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt may come from anybody: whatever was done to it is refused, and its place is named. */
class ReceiptTest {

    private static final Instant MOMENT = Instant.parse("2026-06-30T09:00:00Z");
    private static final Path ACTIVITIES =
            ShippedRuns.EXAMPLES.resolve("late-holiday/activities.csv");

    @TempDir private static Path folder = Path.of("");
    private static SigningKeys keys = new SigningKeys(Path.of(""), Path.of(""));
    private static byte[] archive = {};

    @BeforeAll
    static void made() throws IOException {
        keys = new SigningKeys(folder.resolve("keys/s.pem"), folder.resolve("keys/p.pem"));
        keys.makeWhereMissing();
        archive = written(receipt());
    }

    private static Receipt receipt() {
        RunResult result = ShippedRuns.duties(ACTIVITIES, LocalDate.of(2023, 6, 30));
        byte[] file = ShippedRuns.bytes(ACTIVITIES);
        RunRequest request =
                RunRequest.of(
                        result,
                        Map.of(),
                        List.of(Input.of(InputKind.ACTIVITIES, ACTIVITIES.toString(), file)));
        return Receipt.of(
                "run 1",
                "mizani 1",
                new RunArchive.Evaluated(request, result, List.of(file)),
                RulebookSource.shipped());
    }

    private static byte[] written(Receipt receipt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        receipt.write(out, MOMENT, keys);
        return out.toByteArray();
    }

    private static ReceiptReading.Read read(byte[] content) {
        return ReceiptReading.of(content, Optional.of(keys.verifyingKey().fingerprint()));
    }

    private static List<String> told(byte[] content) {
        ReceiptReading.Read read = read(content);
        assertThat(read.receipt().isPresent()).isEqualTo(read.problems().isEmpty());
        return read.problems().stream()
                .map(problem -> (problem.code() + " " + problem.entry()).strip())
                .toList();
    }

    @Test
    void what_was_written_is_read_back() {
        ReceiptReading.Read read = read(archive);
        assertThat(read.problems()).isEmpty();
        Receipt receipt = read.receipt().orElseThrow();
        assertThat(receipt.request()).isEqualTo(receipt().request());
        assertThat(receipt.rulebook().hash()).isEqualTo(RulebookSource.shipped().hash());
        assertThat(receipt.isResult(receipt.readResult())).isTrue();
        assertThat(read.fingerprint()).isEqualTo(keys.verifyingKey().fingerprint());
    }

    @Test
    void the_same_run_at_the_same_moment_gives_the_same_bytes() throws IOException {
        assertThat(written(receipt())).isEqualTo(archive);
    }

    @Test
    void other_programs_open_it() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries)
                .containsKeys("manifest.json", "rulebook/timelines.xlsx", "inputs/1.csv")
                .usingRecursiveComparison()
                .isEqualTo(StoredZip.read(archive));
    }

    /** Bytes of the beginning, of the directory at the end, and of all between. */
    @Test
    void a_flipped_byte_is_found() {
        Random random = new Random(1);
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            places.add(at);
            places.add(archive.length - 1 - at);
            places.add(random.nextInt(archive.length));
        }
        for (int at : places) {
            byte[] flipped = archive.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(told(flipped))
                    .as("byte %s", at)
                    .isNotEmpty()
                    .first()
                    .asString()
                    .startsWith("ARCHIVE_CHANGED");
        }
    }

    @Test
    void the_entry_with_the_flipped_byte_is_named() {
        int at = indexOf("activity_id");
        byte[] flipped = archive.clone();
        flipped[at] ^= 1;
        assertThat(told(flipped)).contains("ARCHIVE_CHANGED inputs/1.csv");
    }

    private static int indexOf(String text) {
        return new String(archive, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    @Test
    void a_cut_receipt_is_refused() {
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            byte[] cut = Arrays.copyOf(archive, random.nextInt(archive.length));
            assertThat(read(cut).receipt()).as("%s bytes", cut.length).isEmpty();
        }
    }

    @Test
    void an_entry_more_or_less_or_another_is_named() throws IOException {
        assertThat(told(edited(entries -> entries.put("inputs/2.csv", new byte[3]))))
                .containsExactly("NOT_LISTED inputs/2.csv");
        assertThat(told(edited(entries -> entries.remove("rulebook/holidays.xlsx"))))
                .containsExactly("ENTRY_MISSING rulebook/holidays.xlsx");
        assertThat(told(edited(entries -> entries.put("result.json", new byte[3]))))
                .containsExactly("OTHER_CONTENT result.json");
        assertThat(told(edited(entries -> entries.remove("manifest.json"))))
                .containsExactly("ENTRY_MISSING manifest.json");
        assertThat(told(edited(entries -> entries.remove("signature.json"))))
                .containsExactly("ENTRY_MISSING signature.json");
        assertThat(told(edited(entries -> entries.put("manifest.json", new byte[3]))))
                .containsExactly("NOT_READABLE manifest.json");
        assertThat(told(edited(entries -> entries.put("../../etc/passwd", new byte[3]))))
                .contains("STRANGE_NAME ../../etc/passwd");
        assertThat(told(edited(entries -> entries.put("/tmp/x", new byte[3]))))
                .contains("STRANGE_NAME /tmp/x");
    }

    @Test
    void a_list_that_was_written_anew_is_not_signed() throws IOException {
        assertThat(
                        told(
                                edited(
                                        entries -> {
                                            entries.put("result.json", new byte[3]);
                                            relist(entries);
                                        })))
                .containsExactly("FORGED signature.json");
        assertThat(
                        told(
                                edited(
                                        entries -> {
                                            entries.put("result.json", new byte[3]);
                                            sign(relist(entries), entries, "other");
                                        })))
                .containsExactly("UNKNOWN_KEY signature.json");
    }

    @Test
    void a_request_that_is_not_that_of_the_files_is_refused_even_if_it_is_signed()
            throws IOException {
        assertThat(
                        told(
                                edited(
                                        entries -> {
                                            entries.put("inputs/1.csv", new byte[3]);
                                            sign(relist(entries), entries, "keys");
                                        })))
                .containsExactly("OTHER_REQUEST inputs/1.csv");
        assertThat(
                        told(
                                edited(
                                        entries -> {
                                            entries.remove("rulebook/index.xlsx");
                                            sign(relist(entries), entries, "keys");
                                        })))
                .containsExactly("OTHER_REQUEST rulebook/");
    }

    @Test
    void an_archive_packed_by_another_program_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : StoredZip.read(archive).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.putNextEntry(new ZipEntry("bomb"));
            zip.write(new byte[50_000_000]);
        }
        assertThat(read(packed.toByteArray()).receipt()).isEmpty();
        assertThat(told("Habari".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("ARCHIVE_CHANGED");
        assertThat(told(new byte[0])).containsExactly("ARCHIVE_CHANGED");
    }

    @Test
    void what_differs_is_named_field_by_field() {
        RunResult.Duties then = ShippedRuns.duties(ACTIVITIES, LocalDate.of(2023, 6, 30));
        RunResult.Duties now = ShippedRuns.duties(ACTIVITIES, LocalDate.of(2023, 7, 1));
        assertThat(FieldDifferences.between(then, then).fields()).isEmpty();
        assertThat(FieldDifferences.between(then, now).fields())
                .contains(
                        new FieldDifferences.Field(
                                "run.viewpoint.asOf", "2023-06-30", "2023-07-01"));
    }

    private static byte[] edited(Consumer<Map<String, byte[]>> edit) throws IOException {
        Map<String, byte[]> entries = StoredZip.read(archive);
        edit.accept(entries);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredZip.write(entries, out);
        return out.toByteArray();
    }

    private static ReceiptManifest relist(Map<String, byte[]> entries) {
        Map<String, String> digests = new LinkedHashMap<>();
        entries.forEach(
                (name, content) -> {
                    if (!List.of("manifest.json", "signature.json").contains(name)) {
                        digests.put(name, Digest.of(content));
                    }
                });
        ReceiptManifest manifest =
                new ReceiptManifest("mizani 1", "run 1", MOMENT.toString(), digests);
        entries.put("manifest.json", manifest.bytes());
        return manifest;
    }

    private static void sign(ReceiptManifest manifest, Map<String, byte[]> entries, String whose) {
        SigningKeys signing =
                new SigningKeys(folder.resolve(whose + "/s.pem"), folder.resolve(whose + "/p.pem"));
        signing.makeWhereMissing();
        entries.put("signature.json", Signed.of(manifest.statement(), signing).bytes());
    }
}
