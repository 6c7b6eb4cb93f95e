package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import ke.mizani.report.Language;
import ke.mizani.store.Database;
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
    void days_of_reminders_and_of_recurring_duties_are_settings(@TempDir Path home)
            throws IOException {
        Settings shipped = Settings.read(Optional.empty());
        assertThat(shipped.newsDays()).isEqualTo(30);
        assertThat(shipped.breaches().daysAhead()).isEqualTo(31);
        Settings own = with(home, "reminders.news-days = 10\nbreaches.days-ahead = 0");
        assertThat(own.reminders().newsDays()).isEqualTo(10);
        assertThat(own.breaches().daysAhead()).isZero();
        Settings wrong = with(home, "reminders.news-days = 0\nbreaches.days-ahead = -1");
        assertThatThrownBy(wrong::reminders)
                .hasMessageContaining("reminders.news-days: found \"0\", expected a whole number");
        assertThatThrownBy(wrong::breaches)
                .hasMessageContaining("breaches.days-ahead: found \"-1\"");
    }

    @Test
    void what_pages_show_and_what_is_taken_at_once_are_settings(@TempDir Path home)
            throws IOException {
        Settings shipped = Settings.read(Optional.empty());
        assertThat(shipped.calendarDuties()).isEqualTo(200);
        assertThat(shipped.calendarPastDuties()).isEqualTo(50);
        assertThat(shipped.auditDays()).isEqualTo(7);
        assertThat(shipped.nearLimit()).isEqualTo("0.1");
        assertThat(shipped.largestAtOnce()).isEqualTo(1_000_000);
        Settings own = with(home, "calendar.past-duties = 0\nscores.near-limit = 2.5");
        assertThat(own.calendarPastDuties()).isZero();
        assertThat(own.nearLimit()).isEqualTo("2.5");
        Settings wrong =
                with(
                        home,
                        "calendar.duties = 0\naudit.days = 3661\nscores.near-limit = -0.1\n"
                                + "submissions.at-once-bytes = -1");
        assertThatThrownBy(wrong::calendarDuties)
                .hasMessage(
                        "mizani.properties, calendar.duties: found \"0\", expected a whole number"
                                + " from 1 to 10000");
        assertThatThrownBy(wrong::auditDays).hasMessageContaining("audit.days: found \"3661\"");
        assertThatThrownBy(wrong::nearLimit)
                .hasMessageContaining("scores.near-limit: found \"-0.1\", expected a number");
        assertThatThrownBy(with(home, "scores.near-limit = near")::nearLimit)
                .hasMessageContaining("found \"near\"");
        assertThatThrownBy(wrong::largestAtOnce).hasMessageContaining("at-once-bytes: found");
    }

    @Test
    void which_documents_are_taken_is_a_setting(@TempDir Path home) throws IOException {
        assertThat(Settings.read(Optional.empty()).documents().endings())
                .containsExactly("pdf", "png", "jpg", "jpeg", "docx", "odt", "txt");
        Settings own = with(home, "documents.allowed = pdf\ndocuments.max-bytes = 7");
        assertThat(own.documents().endings()).containsExactly("pdf");
        assertThat(own.documents().mostBytes()).isEqualTo(7);
        assertThatThrownBy(with(home, "documents.allowed = pdf, exe")::documents)
                .hasMessageStartingWith(
                        "mizani.properties, documents.allowed: found \"pdf, exe\", expected some of");
        assertThatThrownBy(with(home, "documents.max-bytes = 0")::documents)
                .hasMessageContaining("documents.max-bytes: found \"0\"");
    }

    @Test
    void a_language_that_is_not_spoken_is_told(@TempDir Path home) throws IOException {
        Settings settings = with(home, "language = fr");

        assertThatThrownBy(settings::language)
                .hasMessage("mizani.properties, language: found \"fr\", expected en or sw");
    }

    @Test
    void records_are_kept_in_the_home_of_the_installation_unless_a_database_is_named(
            @TempDir Path home) throws IOException {
        assertThat(Settings.read(Optional.of(home)).database())
                .isEqualTo(Database.inFolder(home.resolve("store")));
        assertThat(with(home, "database.url = jdbc:postgresql://db/mizani").database().url())
                .isEqualTo("jdbc:postgresql://db/mizani");
    }

    @Test
    void a_variable_of_the_environment_goes_before_the_file(@TempDir Path home) throws IOException {
        with(home, "database.url = jdbc:postgresql://db/mizani\nactivities.max-bytes = 5");
        Settings settings =
                Settings.read(
                        Optional.of(home),
                        Map.of(
                                "MIZANI_DATABASE_URL", "jdbc:postgresql://other/mizani",
                                "MIZANI_DATABASE_USER", "clerk",
                                "MIZANI_ACTIVITIES_MAX_BYTES", "7"));

        assertThat(settings.database())
                .isEqualTo(new Database("jdbc:postgresql://other/mizani", "clerk", ""));
        assertThat(settings.activityLimits().maxBytes()).isEqualTo(7);
    }

    @Test
    void another_kind_of_database_is_told_without_its_password(@TempDir Path home)
            throws IOException {
        Settings settings =
                with(home, "database.url = jdbc:mysql://me:secret@db/mizani?password=x");

        assertThatThrownBy(settings::database)
                .hasMessage(
                        "mizani.properties, database.url: found \"jdbc:mysql://db/mizani\","
                                + " expected a URL such as jdbc:postgresql://host/name");
    }
}
