package ke.mizani.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long commands take from start to end, as ratios to a bare Java printing one line. */
public final class StartUpBench {

    private static final int ROUNDS = 15;

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<Candidate> CANDIDATES =
            List.of(
                    new Candidate(
                            "bare Java printing a line",
                            JAVA,
                            "-cp",
                            "target/test-classes",
                            Bare.class.getName()),
                    new Candidate("./mizani --help", "./mizani", "--help"),
                    new Candidate(
                            "./mizani check, 50 rows",
                            "./mizani",
                            "check",
                            "--activities",
                            "src/test/bench/fifty-rows.csv",
                            "--as-of",
                            "2026-07-31"),
                    check("edited rules, first time", "target/bench/first"),
                    check("edited rules, again", "target/bench/again"),
                    new Candidate(
                            "bare Quarkus printing a line",
                            JAVA,
                            "-jar",
                            "target/bench/bare-quarkus/quarkus-app/quarkus-run.jar"));

    private StartUpBench() {}

    /** A check with workbooks that were not shipped, and the folder where they are kept ready. */
    private static Candidate check(String name, String kept) {
        return new Candidate(
                "./mizani check, " + name,
                "env",
                "XDG_CACHE_HOME=" + kept,
                "./mizani",
                "check",
                "--rules",
                "target/bench/rules",
                "--activities",
                "src/test/bench/fifty-rows.csv",
                "--as-of",
                "2026-07-31");
    }

    /** Nothing is ready for a first time. */
    private static void forget() throws IOException {
        Path kept = Path.of("target/bench/first/mizani/rulebooks");
        if (Files.isDirectory(kept)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(kept)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The least that Java can do. */
    static final class Bare {

        private Bare() {}

        public static void main(String[] args) {
            System.out.println("hello");
        }
    }

    private record Candidate(String name, List<String> command, List<Long> nanos) {

        Candidate(String name, String... command) {
            this(name, List.of(command), new ArrayList<>());
        }

        long run() throws IOException, InterruptedException {
            long start = System.nanoTime();
            int exitCode =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(name + " ended with " + exitCode);
            }
            return System.nanoTime() - start;
        }

        long median() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2);
        }
    }

    /** Runs the candidates in turn, so that a busy moment of the machine meets all of them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        for (Candidate candidate : CANDIDATES) {
            candidate.run();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Candidate candidate : CANDIDATES) {
                forget();
                candidate.nanos().add(candidate.run());
            }
        }
        long bare = CANDIDATES.get(0).median();
        for (Candidate candidate : CANDIDATES) {
            System.out.printf(
                    Locale.ROOT,
                    "%-42s %6.0f ms %6.2f%n",
                    candidate.name(),
                    candidate.median() / 1e6,
                    (double) candidate.median() / bare);
        }
    }
}
