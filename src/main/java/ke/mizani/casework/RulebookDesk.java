package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.ThreeVersions;
import ke.mizani.rulebook.WorkbookFile;
import ke.mizani.store.CaseFile;
import ke.mizani.store.CaseSelection;
import ke.mizani.store.Cases;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookDrafts;
import ke.mizani.store.Store;

/** Where drafts of the rulebook are begun, handed in and joined with what others published. */
@ApplicationScoped
public class RulebookDesk {

    private final Casework casework;
    private final RulebookDrafts workbooks;
    private final RulebookArchive archive;

    @Inject
    public RulebookDesk(Store store, Casework casework) {
        this.casework = casework;
        workbooks = new RulebookDrafts(store);
        archive = new RulebookArchive(store);
    }

    /** The version after which none is to come: drafts are made from it. */
    public String last() {
        return archive.timeLine().last().hash();
    }

    /** All drafts, the latest first. */
    public List<Draft> list() {
        return list(CaseSelection.all(RulebookPublication.KIND));
    }

    /** Those that are neither published nor given up, the latest first. */
    public List<Draft> listOpen() {
        return list(CaseSelection.open(RulebookPublication.KIND));
    }

    private List<Draft> list(CaseSelection selection) {
        return casework.cases().list(selection).stream()
                .map(this::draft)
                .sorted((one, other) -> Long.compare(other.number(), one.number()))
                .toList();
    }

    private Draft draft(CaseFile file) {
        return new Draft(file, casework.cases().entries(file.number()));
    }

    /** The draft of that number; empty if there is none. */
    public Optional<Draft> find(long number) {
        return casework.cases()
                .find(number)
                .filter(file -> file.kind().equals(RulebookPublication.KIND))
                .map(this::draft);
    }

    /**
     * The draft of that number.
     *
     * @throws DraftRefused if there is none
     */
    public Draft get(long number) {
        return find(number)
                .orElseThrow(
                        () ->
                                new DraftRefused(
                                        DraftRefused.Code.NO_SUCH_DRAFT, String.valueOf(number)));
    }

    /**
     * Begins a draft, made from the last version.
     *
     * @param title what it is about, in words that no other draft has
     * @throws DraftRefused if another has that title
     */
    public Draft open(String actor, String title) {
        Cases.Opened opened =
                casework.open(
                        actor,
                        RulebookPublication.KIND,
                        title.strip(),
                        Map.of("title", title.strip(), "base", last()));
        if (!opened.added()) {
            throw new DraftRefused(DraftRefused.Code.TITLE_TAKEN, title.strip());
        }
        return draft(opened.file());
    }

    /** Its workbooks as they are; those of its base if none was handed in. */
    public RulebookSource source(Draft draft) {
        return draft.hash().map(workbooks::source).orElseGet(() -> archive.source(draft.base()));
    }

    /** The workbooks of the version that it was made from. */
    public RulebookSource base(Draft draft) {
        return archive.source(draft.base());
    }

    /**
     * Hands in workbooks, in the place of those of their names.
     *
     * @param version of the draft, as the officer has seen it
     * @param handedIn content by file name
     * @throws DraftRefused if a workbook is none of the rulebook, or nothing changes
     */
    public Draft upload(String actor, Draft draft, int version, Map<String, byte[]> handedIn) {
        RulebookSource before = source(draft);
        Map<String, byte[]> all = new TreeMap<>(before.workbooks());
        handedIn.forEach((name, content) -> all.put(known(name, before), readable(name, content)));
        if (handedIn.isEmpty()) {
            throw new DraftRefused(DraftRefused.Code.NO_WORKBOOK, "");
        }
        return handedIn(
                new Step(actor, RulebookPublication.UPLOADED, Map.of()),
                draft,
                version,
                all,
                draft.base());
    }

    /** Nothing is kept that is no workbook, or might do harm to who opens it. */
    private static byte[] readable(String name, byte[] content) {
        WorkbookFile.refusal(Wording.shown(name), content)
                .ifPresent(
                        problem -> {
                            throw new DraftRefused(problem);
                        });
        return content;
    }

    /** Browsers number what they have saved before: {@code timelines (1).xlsx}. */
    private static String known(String name, RulebookSource rulebook) {
        String plain = name.replaceAll(" ?\\(\\d+\\)(?=\\.[a-z]+$)", "");
        if (!rulebook.workbooks().containsKey(plain)) {
            throw new DraftRefused(
                    DraftRefused.Code.UNKNOWN_WORKBOOK,
                    Wording.shown(name)
                            + Wording.nearest(plain, rulebook.workbooks().keySet())
                                    .map(near -> " → " + near + "?")
                                    .orElse(""));
        }
        return plain;
    }

    private Draft handedIn(
            Step step, Draft draft, int version, Map<String, byte[]> all, String base) {
        Map<String, byte[]> old = archive.source(base).workbooks();
        List<String> files =
                all.keySet().stream()
                        .filter(file -> !Arrays.equals(all.get(file), old.get(file)))
                        .sorted()
                        .toList();
        RulebookSource source = new RulebookSource(draft.title(), all);
        if (files.isEmpty() || draft.hash().filter(source.hash()::equals).isPresent()) {
            throw new DraftRefused(DraftRefused.Code.NOTHING_CHANGED, draft.title());
        }
        Map<String, String> facts = new TreeMap<>(step.facts());
        facts.put("draft", workbooks.keep(step.actor(), source));
        facts.put("base", base);
        facts.put("files", String.join(", ", files));
        return take(new Step(step.actor(), step.name(), facts), draft, version);
    }

    private Draft take(Step step, Draft draft, int version) {
        return draft(casework.take(draft.number(), Optional.of(version), step));
    }

    /** Whether another version was published since it was begun. */
    public boolean hasMoved(Draft draft) {
        return !draft.base().equals(last());
    }

    /**
     * What it and the version published meanwhile changed of its base.
     *
     * @throws DraftRefused if none was
     * @throws ke.mizani.rulebook.RulebookRefused if its workbooks have faults
     */
    public ThreeVersions three(Draft draft) {
        if (!hasMoved(draft)) {
            throw new DraftRefused(DraftRefused.Code.NOTHING_TO_MERGE, draft.title());
        }
        return new ThreeVersions(
                RulebookVersion.read(base(draft)),
                RulebookVersion.read(source(draft)),
                RulebookVersion.read(archive.source(last())));
    }

    /**
     * Joins it with the version published meanwhile; from then on it is made from that one.
     *
     * @param theirs that version, as the officer has seen it
     * @param choices which side counts, for each clash in order
     * @throws DraftRefused if yet another was published
     */
    public Draft merge(String actor, Draft draft, int version, String theirs, List<Side> choices) {
        ThreeVersions three = three(draft);
        if (!three.theirs().hash().equals(theirs)) {
            throw new DraftRefused(DraftRefused.Code.NOT_THE_LAST, theirs);
        }
        long mine = choices.stream().filter(side -> side == Side.MINE).count();
        Map<String, String> facts =
                Map.of(
                        "clashes", String.valueOf(choices.size()),
                        "mine", String.valueOf(mine));
        return handedIn(
                new Step(actor, RulebookPublication.MERGED, facts),
                draft,
                version,
                three.merged(choices),
                theirs);
    }
}
