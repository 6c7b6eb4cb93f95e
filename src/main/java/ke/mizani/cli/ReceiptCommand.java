package ke.mizani.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import ke.mizani.store.RunArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani receipt}: a run with all that it was made from, as one file. */
@Command(
        name = "receipt",
        description = {
            "Writes a run with all that it was made from into one signed file: rulebook, inputs,"
                    + " request, version of the application, and what was found.",
            "'mizani rerun' makes the evaluation again from it, on any machine."
        })
final class ReceiptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NUMBER", description = "The run")
    private long number;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it (ZIP), all of it or nothing")
    private Path output = Path.of("");

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private LanguageOption language = new LanguageOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    ReceiptWriting writing = new ReceiptWriting(output, language.sentences(), told);
                    String made =
                            store.with(
                                    open -> {
                                        RunArchive archive =
                                                new RunArchive(open, Version.ofApplication());
                                        return writing.write(
                                                archive.receipt(
                                                        RunsCommand.find(archive, number, told),
                                                        store.actor()));
                                    });
                    told.command().getOut().println(made);
                    return ExitCode.DONE;
                });
    }
}
