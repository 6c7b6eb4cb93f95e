package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook that was read once is ready the next time, and only if nobody laid hands on it. */
class KeptRulebooksTest {

    private static final RulebookSource EDITED =
            Workbooks.edited(
                    "holidays.xlsx",
                    book -> book.getSheet("holidays").getRow(5).getCell(1).setCellValue("Renamed"));

    @TempDir private Path home = Path.of("");

    private Path folder() {
        return home.resolve("rulebooks");
    }

    private KeptRulebooks kept() {
        return KeptRulebooks.in(folder());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private Path keptFile() throws IOException {
        Rulebook.load(EDITED, kept());
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    @Test
    void what_was_kept_is_what_compiling_gives() throws IOException {
        keptFile();

        CarriedRulebook kept = kept().find(EDITED.hash()).orElseThrow();

        Tables tables = RulebookReading.read(EDITED);
        assertThat(kept.answers())
                .isEqualTo(CarriedRulebook.answers(tables, RuleEngine.compile(tables, "afresh")));
        assertThat(Rulebook.load(EDITED, kept()).holidays().firstDay())
                .isEqualTo(Rulebook.compile(EDITED).holidays().firstDay());
    }

    @Test
    void other_workbooks_find_nothing() throws IOException {
        keptFile();

        assertThat(kept().find("0".repeat(64))).isEmpty();
    }

    @Test
    void a_file_under_the_name_of_another_is_not_trusted() throws IOException {
        Path file = keptFile();
        Files.copy(file, folder().resolve("1".repeat(64) + ".rulebook"));

        assertThat(kept().find("1".repeat(64))).isEmpty();
    }

    @Test
    void a_damaged_file_is_passed_over_and_written_anew() throws IOException {
        Path file = keptFile();
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20261126);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertThat(kept().find(EDITED.hash())).isEmpty();
        }
        for (int length : new int[] {0, 1, 31, 32, 33, sound.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(sound, length));
            assertThat(kept().find(EDITED.hash())).isEmpty();
        }

        Rulebook.load(EDITED, kept());

        assertThat(kept().find(EDITED.hash())).isPresent();
        assertThat(files()).containsExactly(file);
    }

    @Test
    void where_others_may_write_nothing_is_trusted_nor_kept() throws IOException {
        Path file = keptFile();
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rwxrwxrwx");
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rwx------");

        Files.setPosixFilePermissions(folder(), shared);
        assertThat(kept().find(EDITED.hash())).isEmpty();
        Files.setPosixFilePermissions(folder(), own);
        assertThat(kept().find(EDITED.hash())).isPresent();
        Files.setPosixFilePermissions(file, shared);
        assertThat(kept().find(EDITED.hash())).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_written_is_no_obstacle() throws IOException {
        Path occupied = Files.writeString(home.resolve("occupied"), "a file");

        Rulebook loaded = Rulebook.load(EDITED, KeptRulebooks.in(occupied));

        assertThat(loaded.hash()).isEqualTo(EDITED.hash());
        assertThat(KeptRulebooks.in(occupied).find(EDITED.hash())).isEmpty();
    }

    @Test
    void a_faulty_rulebook_is_never_kept() throws IOException {
        RulebookSource faulty =
                Workbooks.edited(
                        "holidays.xlsx",
                        book -> book.getSheet("holidays").getRow(5).getCell(0).setCellValue("x"));

        try {
            Rulebook.load(faulty, kept());
        } catch (RulebookRefused refused) {
            assertThat(refused.problems()).isNotEmpty();
        }

        assertThat(Files.exists(folder())).isFalse();
    }
}
