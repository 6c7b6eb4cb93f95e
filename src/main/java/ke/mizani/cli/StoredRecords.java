package ke.mizani.cli;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.ActivityReading;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunRequest;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;
import ke.mizani.store.RunResult;

/**
 * The records that a past run was made from.
 *
 * @param material its files and the submissions
 * @param request what is asked of them
 * @param rulebook by which they are judged, its unsettled provisions read as the request says
 */
record StoredRecords(Material material, RunRequest request, Rulebook rulebook)
        implements RecordSource {

    /** What a run was made from. */
    interface Material {

        /** The content of a file. */
        byte[] file(Input input);

        /** The activities of the ledger up to a position. */
        Recorded submitted(long position);
    }

    /** The records of a request, by a rulebook that is read as the request says. */
    static StoredRecords of(RunRequest request, Rulebook rulebook, Material material) {
        return new StoredRecords(
                material,
                request,
                rulebook.under(rulebook.interpretations().withKnown(request.readings())));
    }

    /** What the request finds in them. */
    RunResult result(Told told) {
        Evaluating evaluating = new Evaluating(this, told);
        return switch (request.kind()) {
            case CHECK -> new RunResult.Duties(evaluating.duties(request.recurrence()));
            case EVALUATE ->
                    new RunResult.Contracts(
                            evaluating.contracts(request.period(), request.recurrence()));
            case INDEX ->
                    new RunResult.Indices(
                            evaluating.indices(
                                    request.period().orElseThrow(), request.recurrence()));
        };
    }

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
        return request.ledger().map(material::submitted).orElseGet(this::files);
    }

    private Recorded files() {
        ActivityReading reading =
                ActivityReading.of(rulebook, Settings.ofThisInstallation().activityLimits());
        List<ActivityFile> files =
                request.inputs(InputKind.ACTIVITIES).stream()
                        .map(input -> reading.read(input.name(), content(input)))
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
                request.inputs().stream().map(material::file).toList());
    }

    private ByteArrayInputStream content(Input input) {
        return new ByteArrayInputStream(material.file(input));
    }
}
