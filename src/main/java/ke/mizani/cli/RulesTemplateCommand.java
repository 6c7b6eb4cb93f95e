package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.Language;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.WorkbookTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rules template}: fresh workbooks for officers. */
@Command(
        name = "template",
        description = {
            "Writes fresh workbooks: instructions, headings with notes, drop-downs and locks, and the"
                    + " rows of the rulebook.",
            "Headings and words of the tables are the same in every language."
        })
final class RulesTemplateCommand implements Callable<Integer> {

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "Folder for the workbooks; none that is there already is written over")
    private @Nullable Path output;

    @Option(names = "--empty", description = "Without the rows of the rulebook")
    private boolean empty;

    @Option(
            names = "--language",
            paramLabel = "en|sw",
            converter = LanguageWord.class,
            description = "English or Kiswahili (default: the setting language)")
    private @Nullable Language language;

    @Mixin private WorkbookOptions workbooks = new WorkbookOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Map<String, byte[]> written = written(told.problems());
                    Path folder = Objects.requireNonNull(output);
                    mustBeFree(folder, written, told.problems());
                    save(folder, written, told.problems());
                    written.keySet()
                            .forEach(f -> told.command().getOut().println(folder.resolve(f)));
                    return ExitCode.DONE;
                });
    }

    private Map<String, byte[]> written(Problems problems) {
        Language spoken =
                Optional.ofNullable(language)
                        .orElseGet(() -> Settings.ofThisInstallation().language());
        WorkbookTemplate template = new WorkbookTemplate(spoken.locale());
        try {
            return empty ? template.empty() : template.with(workbooks.source(problems));
        } catch (RulebookRefused refused) {
            problems.tables(refused.problems());
            throw new Refused();
        }
    }

    private static void mustBeFree(Path folder, Map<String, byte[]> written, Problems problems) {
        written.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .forEach(
                        file ->
                                problems.tell(
                                        file.toString(),
                                        "CANNOT_WRITE",
                                        "a file of that name",
                                        "a folder without it"));
        if (problems.told() > 0) {
            throw new Refused();
        }
    }

    private static void save(Path folder, Map<String, byte[]> written, Problems problems) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> workbook : written.entrySet()) {
                Files.write(folder.resolve(workbook.getKey()), workbook.getValue());
            }
        } catch (IOException e) {
            problems.tell(folder.toString(), "CANNOT_WRITE", "", "a folder that can be written");
            throw new Refused();
        }
    }
}
