package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;

/** Records in the files that the options name. */
final class FileRecords implements RecordSource {

    private final RecordOptions options;
    private final Optional<Path> contracts;
    private final ReadFiles files;
    private final Told told;
    private final Settings settings = Settings.ofThisInstallation();
    private final Rulebook rulebook;

    FileRecords(RecordOptions options, Optional<Path> contracts, ReadFiles files, Told told) {
        this.options = options;
        this.contracts = contracts;
        this.files = files;
        this.told = told;
        rulebook = options.rulebook(told.problems());
    }

    @Override
    public Rulebook rulebook() {
        return rulebook;
    }

    @Override
    public Viewpoint viewpoint() {
        return options.viewpoint(settings);
    }

    @Override
    public Recorded recorded() {
        List<ActivityFile> read =
                new ActivityFiles(rulebook, settings, told.problems(), files)
                        .read(options.activities(told));
        return new Recorded(Activities.of(read), read.stream().map(ActivityFile::digest).toList());
    }

    @Override
    public List<ContractFile> contracts() {
        return contracts
                .map(place -> new ContractReading(told.problems(), files).read(place))
                .orElse(List.of());
    }
}
