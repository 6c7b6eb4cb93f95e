package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are backed up, restored and verified as an officer of ICT does it. */
class BackupCommandTest {

    @TempDir private Path home = Path.of("");
    @TempDir private Path other = Path.of("");

    private String backup() {
        String file = other.resolve("backup").toString();
        Shell.Answer answer = Shell.runIn(home, "backup", file, "--by", "ict");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.said())
                .startsWith("Backed up: ")
                .contains("(times in Africa/Nairobi), are in " + file);
        return file;
    }

    @Test
    void what_was_backed_up_is_restored_elsewhere_and_verified() throws IOException {
        Shell.runIn(home, "rulebooks");
        String file = backup();
        Path elsewhere = Files.createDirectory(other.resolve("elsewhere"));

        Shell.Answer restored = Shell.runIn(elsewhere, "restore", file);

        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(restored.said())
                .startsWith("Restored: ")
                .contains("The store is as it was written")
                .contains("The audit log is what was written");
        String before = Shell.runIn(home, "rulebooks", "--format", "json").out();
        assertThat(Shell.runIn(elsewhere, "rulebooks", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void a_store_in_use_a_damaged_file_and_a_file_that_is_there_are_refused() throws IOException {
        String file = backup();
        assertThat(Shell.runIn(home, "restore", file).err()).contains("the store is not new");
        assertThat(Shell.runIn(home, "backup", file).err())
                .contains("there cannot be written")
                .contains(file + " is there already");
        byte[] content = Files.readAllBytes(Path.of(file));
        content[content.length / 2] ^= 1;
        Path damaged = Files.write(other.resolve("damaged"), content);
        Path elsewhere = Files.createDirectory(other.resolve("elsewhere"));
        Shell.Answer refused = Shell.runIn(elsewhere, "restore", damaged.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.STORE_FAILED);
        assertThat(refused.err()).contains("the backup is damaged").contains("document_part, row");
        assertThat(elsewhere.resolve("store")).doesNotExist();
    }

    @Test
    void whoever_changes_what_is_stored_is_found_out() throws SQLException {
        Shell.runIn(home, "rulebooks");
        Shell.Answer sound = Shell.runIn(home, "verify-store");
        assertThat(sound.exitCode()).as(sound.err()).isZero();
        assertThat(sound.said()).contains("The store is as it was written");

        String place = "jdbc:h2:file:" + home.resolve("store/store");
        try (var connection = DriverManager.getConnection(place, "mizani", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE rulebook_publication SET reason = 'another'");
        }
        Shell.Answer changed = Shell.runIn(home, "verify-store");
        assertThat(changed.exitCode()).isEqualTo(ExitCode.NOT_AS_KEPT);
        assertThat(changed.said())
                .contains("The store is not as it was written: 1 place")
                .contains("rulebook_publication, publication 1:")
                .contains("not as the audit log tells");
        assertThat(Shell.runIn(home, "verify-store", "--language", "sw").said())
                .contains("Hifadhi haiko kama ilivyoandikwa: mahali 1");
    }
}
