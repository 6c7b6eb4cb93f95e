package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static Settings with(Path home, String line) throws IOException {
        Files.writeString(home.resolve("mizani.properties"), line + "\n");
        return Settings.read(Optional.of(home));
    }

    @Test
    void reasons_are_told_in_english_unless_an_installation_says_otherwise(@TempDir Path home)
            throws IOException {
        assertThat(Settings.read(Optional.empty()).language()).isEqualTo(Language.EN);
        assertThat(with(home, "language = sw").language()).isEqualTo(Language.SW);
    }

    @Test
    void a_language_that_is_not_spoken_is_told(@TempDir Path home) throws IOException {
        Settings settings = with(home, "language = fr");

        assertThatThrownBy(settings::language)
                .hasMessage("mizani.properties, language: found \"fr\", expected en or sw");
    }
}
