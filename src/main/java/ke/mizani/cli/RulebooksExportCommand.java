package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.ArchivedRulebook;
import ke.mizani.store.RulebookArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani rulebooks export}: the workbooks of a version that is kept. */
@Command(
        name = "export",
        description = {
            "Writes the workbooks of a version that is kept into a folder, as they were, for"
                    + " --rules of any command, for 'rules diff' and 'rules impact'."
        })
final class RulebooksExportCommand implements Callable<Integer> {

    private static final int SHORTEST = 6;

    @Parameters(
            paramLabel = "HASH",
            description = "The hash of the version, or at least its first six characters")
    private String hash = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the workbooks; none that is there already is written over")
    private @Nullable Path output;

    @Mixin private StoreOptions records = new StoreOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebookSource version =
                            records.with(store -> version(new RulebookArchive(store), told));
                    save(new TreeMap<>(version.workbooks()), told);
                    return ExitCode.DONE;
                });
    }

    private RulebookSource version(RulebookArchive archive, Told told) {
        List<ArchivedRulebook> found =
                hash.length() < SHORTEST ? List.of() : archive.versions(hash);
        if (found.size() != 1) {
            throw new ParameterException(
                    told.command(),
                    (found.isEmpty() ? "No version" : "More than one version")
                            + " is kept whose hash begins with '"
                            + hash
                            + "'; 'mizani rulebooks' lists them.");
        }
        return archive.source(found.get(0).hash());
    }

    private void save(Map<String, byte[]> workbooks, Told told) {
        Path folder = Objects.requireNonNull(output);
        try {
            Files.createDirectories(folder);
            for (String file : workbooks.keySet()) {
                if (Files.exists(folder.resolve(file))) {
                    throw cannotWrite(folder.resolve(file), "a file of that name", told);
                }
            }
            for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
                Files.write(folder.resolve(workbook.getKey()), workbook.getValue());
                told.command().getOut().println(folder.resolve(workbook.getKey()));
            }
        } catch (IOException e) {
            throw cannotWrite(folder, "", told);
        }
    }

    private static Refused cannotWrite(Path place, String found, Told told) {
        told.problems()
                .tell(place.toString(), "CANNOT_WRITE", found, "a folder without these workbooks");
        return new Refused("nothing was written");
    }
}
