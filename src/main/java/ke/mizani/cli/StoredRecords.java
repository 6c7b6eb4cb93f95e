package ke.mizani.cli;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;

/**
 * The records that a past run was made from.
 *
 * @param store where its files and the submissions are kept
 * @param request what is asked of them
 * @param rulebook by which they are judged, its unsettled provisions read as the request says
 */
record StoredRecords(Store store, RunRequest request, Rulebook rulebook) implements RecordSource {

    @Override
    public Viewpoint viewpoint() {
        return request.viewpoint();
    }

    @Override
    public Optional<Long> ledger() {
        return request.ledger();
    }

    @Override
    public Recorded recorded() {
        return request.ledger().map(this::submitted).orElseGet(this::files);
    }

    private Recorded submitted(long position) {
        ActivityLedger submissions = new ActivityLedger(store);
        return new Recorded(
                submissions.activities(position), List.of(submissions.digest(position)));
    }

    private Recorded files() {
        Vocabulary words =
                new Vocabulary(
                        rulebook.events(), rulebook.matterTypes(), rulebook.holidays().firstDay());
        List<ActivityFile> files =
                request.inputs(InputKind.ACTIVITIES).stream()
                        .map(
                                input ->
                                        ActivityFile.read(
                                                input.name(),
                                                content(input),
                                                words,
                                                Settings.ofThisInstallation().activityLimits()))
                        .toList();
        return new Recorded(
                Activities.of(files), files.stream().map(ActivityFile::digest).toList());
    }

    @Override
    public List<ContractFile> contracts() {
        return request.inputs(InputKind.CONTRACT).stream()
                .map(input -> ContractFile.read(input.name(), content(input)))
                .toList();
    }

    /** What came of them, to be kept. */
    RunArchive.Evaluated evaluated(RunResult result) {
        RunRequest asked =
                RunRequest.of(result, rulebook.interpretations().otherwise(), request.inputs());
        return new RunArchive.Evaluated(
                ledger().map(asked::fromLedger).orElse(asked),
                result,
                request.inputs().stream().map(archive()::file).toList());
    }

    private ByteArrayInputStream content(Input input) {
        return new ByteArrayInputStream(archive().file(input));
    }

    private RunArchive archive() {
        return new RunArchive(store, Version.ofApplication());
    }
}
