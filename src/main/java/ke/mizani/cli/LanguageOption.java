package ke.mizani.cli;

import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which language something is told. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "en|sw",
            converter = LanguageWord.class,
            description = "English or Kiswahili (default: the setting language)")
    private @Nullable Language language;

    Sentences sentences() {
        return new Sentences(
                Optional.ofNullable(language)
                        .orElseGet(() -> Settings.ofThisInstallation().language()));
    }
}
