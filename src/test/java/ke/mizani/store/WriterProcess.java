package ke.mizani.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;

/**
 * A second process that works on a store: what it is acknowledged it tells on its standard output,
 * a line each, so that whoever started it knows what must be there.
 */
final class WriterProcess implements AutoCloseable {

    /** The folder of an archive of classes that lets the second process start fast. */
    private static final Path ARCHIVE = archive();

    private final Process process;
    private final BufferedReader told;

    private WriterProcess(Process process) {
        this.process = process;
        told =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Path archive() {
        try {
            Path folder = Files.createTempDirectory("mizani-classes-");
            folder.toFile().deleteOnExit();
            return folder.resolve("classes.jsa");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts one; what stands before it is a shell command, such as a limit, or nothing. */
    static WriterProcess start(String before, Database database, Work work) throws IOException {
        List<String> command = new ArrayList<>();
        if (!before.isEmpty()) {
            command.addAll(List.of("sh", "-c", before + "; exec \"$@\"", "sh"));
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-XX:-UsePerfData"));
        if (Files.exists(ARCHIVE)) {
            command.add("-XX:SharedArchiveFile=" + ARCHIVE);
        } else if (work == Work.TRAIN) {
            command.add("-XX:ArchiveClassesAtExit=" + ARCHIVE);
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        work.name()));
        return new WriterProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** What it does. */
    enum Work {
        /** Writes a document and ends: the first start, that makes later ones fast. */
        TRAIN,
        /** Opens the store and keeps it open until it is ended. */
        HOLD,
        /** Writes documents without end. */
        DOCUMENTS,
        /** Takes in the file that waits, and tells how far it is. */
        IMPORT,
        /** Several do their work at the same time, without end. */
        ALL
    }

    /** The next line; empty at the end. */
    String next() throws IOException {
        String line = told.readLine();
        return line == null ? "" : line;
    }

    /** All lines to the end. */
    List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = next(); !line.isEmpty(); line = next()) {
            lines.add(line);
        }
        return lines;
    }

    /** As {@code kill -9}: it can do nothing more. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }

    /** {@code <url> <user> <password> <work>} */
    public static void main(String[] arguments) throws Exception {
        Database database = new Database(arguments[0], arguments[1], arguments[2]);
        Work work = Work.valueOf(arguments[3]);
        try (Store store = Store.open(database, Clock.systemUTC())) {
            tell("open");
            switch (work) {
                case TRAIN -> tell("kept " + document(store, 10));
                case HOLD -> Thread.sleep(Long.MAX_VALUE);
                case DOCUMENTS -> documents(store);
                case IMPORT -> takeIn(store);
                case ALL -> all(store);
            }
        } catch (StoreFailed failed) {
            tell("failed " + failed.code() + " " + failed.getMessage());
        }
    }

    private static void takeIn(Store store) {
        Job job = new Jobs(store).take("one that is killed").orElseThrow();
        new ActivityLedger(store)
                .submit(
                        new Imports(store).delivery(job),
                        Rulebook.load(RulebookSource.shipped()),
                        new Limits(50_000_000, 10_000),
                        job.actor(),
                        Optional.empty(),
                        (done, whole) -> tell("come " + done));
        tell("taken");
    }

    private static void documents(Store store) {
        while (true) {
            tell("kept " + document(store, 200_000));
        }
    }

    private static void all(Store store) throws InterruptedException {
        new Thread(() -> publications(store)).start();
        new Thread(() -> submissions(store)).start();
        new Thread(() -> evaluations(store)).start();
        while (true) {
            tell("kept " + document(store, 20_000));
        }
    }

    /** Each looks from another day. */
    private static void evaluations(Store store) {
        RunArchive archive = new RunArchive(store, "a version");
        Path file = ShippedRuns.EXAMPLES.resolve("real-cases/activities.csv");
        byte[] content = ShippedRuns.bytes(file);
        Random random = new Random();
        while (true) {
            LocalDate asOf = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3000));
            RunResult result = ShippedRuns.duties(file, asOf);
            List<RunRequest.Input> inputs =
                    List.of(
                            RunRequest.Input.of(
                                    RunRequest.InputKind.ACTIVITIES, file.toString(), content));
            RunRequest request = RunRequest.of(result, Map.of(), inputs);
            long number =
                    archive.keep("lcu", new RunArchive.Evaluated(request, result, List.of(content)))
                            .number();
            tell("run " + number + " " + archive.find(number).orElseThrow().resultDigest());
        }
    }

    private static void submissions(Store store) {
        ActivityLedger ledger = new ActivityLedger(store);
        Rulebook rulebook = Rulebook.load(RulebookSource.shipped());
        Limits limits = new Limits(1_000_000, 10_000);
        while (true) {
            String rows = rows();
            Delivery delivery =
                    Delivery.of(
                            "activities.csv",
                            rows.getBytes(StandardCharsets.UTF_8),
                            "clerk",
                            new FinancialYear(2025));
            Submission taken = ledger.submit(delivery, rulebook, limits, "clerk").submission();
            tell("submitted " + taken.number() + " " + Digest.of(rows));
        }
    }

    /** Rows that nobody has, the last of them refused. */
    private static String rows() {
        String id = UUID.randomUUID().toString().substring(0, 18);
        StringBuilder rows =
                new StringBuilder("activity_id,date,office,indicator,quantity,evidence\n");
        for (int row = 0; row < 20; row++) {
            rows.append(id).append('-').append(row).append(",2025-10-06,clerk,CLK-1,1,register\n");
        }
        return rows.append(id).append("-x,no day,clerk,CLK-1,1,register\n").toString();
    }

    /** One of two versions after the other. */
    private static void publications(Store store) {
        RulebookArchive archive = new RulebookArchive(store);
        List<String> versions = archive.versions("").stream().map(ArchivedRulebook::hash).toList();
        while (true) {
            String inForce = archive.publishedAt(store.clock().instant()).orElseThrow().hash();
            String next = versions.get(versions.get(0).equals(inForce) ? 1 : 0);
            Publication made =
                    archive.publish("lcu", next, RulebookArchive.Terms.atOnce("in turn"));
            tell("published " + made.number() + " " + made.hash());
        }
    }

    /** A content that nobody has, with its entry. */
    static String document(Store store, int length) {
        byte[] content = new byte[length];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(content);
        return store.change(
                "writer",
                change -> {
                    String digest = Documents.keep(change, content);
                    change.audit(AuditEntry.Kind.DOCUMENT_STORED, digest, Map.of("sha256", digest));
                    return digest;
                });
    }

    private static synchronized void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
