package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import ke.mizani.rulebook.HostileFiles.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file can stop the application, make it fetch something or make it run anything. */
class HostileFilesTest {

    /** Megabytes for reading the whole rulebook with the hostile file in it. */
    private static final int MEMORY = 256;

    /** For all files together; a machine that does other things at once needs a part of it. */
    private static final int SECONDS = 300;

    private static final String SECRET = "the secret of another file";

    @TempDir private Path folder = Path.of("");

    @Test
    void each_is_refused_in_little_memory_and_time() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, Hostile> file : HostileFiles.all(secret.toString()).entrySet()) {
            Files.write(corpus.resolve(file.getKey()), file.getValue().content());
            expected.put(file.getKey(), file.getValue().code().name());
        }

        String said = check(corpus);

        assertThat(said).doesNotContain(SECRET);
        Map<String, String> found = new TreeMap<>();
        said.lines()
                .map(line -> line.split(" = ", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> found.put(line[0], line[1]));
        assertThat(found).isEqualTo(expected);
    }

    private String check(Path corpus) throws Exception {
        Path output = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + MEMORY + "m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallMachine.class.getName(),
                                corpus.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void code_in_control_rows_priorities_and_cells_never_runs() throws IOException {
        Path canary = folder.resolve("canary");
        String code = "new java.io.File(\"" + canary + "\").createNewFile();";
        RulebookSource source = Workbooks.with("schemes.xlsx", HostileFiles.full(code));

        TableCheck check = TableCheck.of(source);
        Rulebook rulebook = Rulebook.compile(source);
        rulebook.band("institutional", new BigDecimal("3.5"), LocalDate.of(2025, 6, 30));

        assertThat(check.isUsable()).isTrue();
        assertThat(canary).doesNotExist();
    }
}
