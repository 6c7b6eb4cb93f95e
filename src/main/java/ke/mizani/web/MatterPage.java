package ke.mizani.web;

import io.quarkus.qute.RawString;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.Caller;
import ke.mizani.app.Today;
import ke.mizani.calendar.DayStrip;
import ke.mizani.casework.DueDuties;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.report.DayStripPicture;
import ke.mizani.report.DutyText;
import ke.mizani.report.Sentences;
import ke.mizani.report.StagePicture;
import ke.mizani.store.RulebookArchive;

/** One matter: its stages against the law, and every clock with its days and its reasons. */
@Path("/matters/{id}")
@Blocking
public class MatterPage {

    private static final int VERSION = 12;

    private final Pages pages;
    private final Caller caller;
    private final Today today;
    private final BreachAccess breaches;
    private final RulebookArchive rulebooks;

    MatterPage(
            Pages pages,
            Caller caller,
            Today today,
            BreachAccess breaches,
            RulebookArchive rulebooks) {
        this.pages = pages;
        this.caller = caller;
        this.today = today;
        this.breaches = breaches;
        this.rulebooks = rulebooks;
    }

    /**
     * One clock.
     *
     * @param act whether it is a breach of the Assembly's
     * @param row the row of the time limit
     * @param needed what would change the verdict; may be empty
     * @param breachCase number of its case; empty if there is none
     */
    public record Clock(
            String id,
            String obligation,
            String law,
            String office,
            String verdict,
            boolean act,
            String sentence,
            Reason row,
            List<Reason> why,
            String needed,
            List<Strip> strips,
            String breachCase) {}

    /**
     * One step to a verdict.
     *
     * @param source the cell or the activity it comes from; may be empty
     * @param path where that cell is; empty: it is none
     */
    public record Reason(String kind, String text, String source, String path) {}

    /** How a day was counted: the picture, and the same in words. */
    public record Strip(RawString picture, List<String> lines) {}

    @GET
    @PermissionsAllowed("breach:read")
    public Response show(@PathParam("id") String id) {
        EvaluationRun run =
                today.duties().map(DueDuties::run).orElseThrow(() -> new NotFoundException(id));
        List<Finding> findings =
                run.findings().stream().filter(one -> one.matter().equals(id)).toList();
        if (findings.isEmpty()) {
            throw new NotFoundException(id);
        }
        Sentences sentences = new Sentences(pages.language());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", findings.get(0).matterType());
        List<StagePicture.Stage> stages = StagePicture.stages(findings);
        data.put(
                "stages",
                stages.isEmpty()
                        ? List.of()
                        : List.of(
                                ShownPicture.of(
                                        new StagePicture(sentences)
                                                .of(id, stages, run.viewpoint().asOf()),
                                        sentences)));
        DutyText text = new DutyText(run, sentences);
        String rulebook = run.rulebookHash();
        data.put("clocks", findings.stream().map(one -> clock(one, text, rulebook)).toList());
        data.put("rulebook", rulebook);
        data.put("version", rulebook.substring(0, VERSION));
        data.put("handsIn", caller.may("submission:create"));
        List<BreachHistory.Told> cases =
                breaches.list().stream()
                        .filter(breach -> breach.matter().equals(id))
                        .map(breach -> new BreachHistory.Told(breach, breaches.documents(breach)))
                        .toList();
        BreachHistory history = new BreachHistory(pages.words(), sentences, rulebooks.timeLine());
        data.put("documents", history.documents(cases));
        data.put("history", history.of(cases));
        data.put("basis", sentences.day(run.viewpoint().asOf()));
        return pages.page("matter", id, data);
    }

    private Clock clock(Finding finding, DutyText text, String rulebook) {
        Sentences sentences = new Sentences(pages.language());
        DayStripPicture picture = new DayStripPicture(sentences);
        return new Clock(
                finding.duty().id(),
                finding.duty().obligation(),
                finding.duty().clause().instrument() + ", " + finding.duty().clause().section(),
                finding.duty().responsible(),
                text.verdict(finding),
                finding.breach() && finding.bindsAssembly(),
                text.sentence(finding),
                reason(new DutyText.Line("", "", finding.timeline().because().address()), rulebook),
                text.why(finding).stream().map(line -> reason(line, rulebook)).toList(),
                text.needed(finding),
                DutyText.strips(finding).stream().map(strip -> strip(strip, picture)).toList(),
                breachCase(finding).orElse(""));
    }

    private static Reason reason(DutyText.Line line, String rulebook) {
        return new Reason(
                line.kind(), line.text(), line.source(), CellLink.of(rulebook, line.source()));
    }

    private static Strip strip(DayStrip strip, DayStripPicture picture) {
        return new Strip(
                picture.svg(strip).map(InlinePicture::of).orElse(new RawString("")),
                picture.lines(strip));
    }

    private Optional<String> breachCase(Finding finding) {
        return breaches.list().stream()
                .filter(breach -> breach.matter().equals(finding.matter()))
                .filter(breach -> breach.timeline().equals(finding.duty().id()))
                .map(breach -> String.valueOf(breach.file().number()))
                .findFirst();
    }
}
