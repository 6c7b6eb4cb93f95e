package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.evaluation.RecordsThere.Why;
import ke.mizani.evaluation.UngradedScores.Scored;
import ke.mizani.rulebook.IndexQuestion.WhichAim;
import ke.mizani.rulebook.Question;
import ke.mizani.rulebook.Question.WhichCourses;
import ke.mizani.rulebook.Question.WhichInterpretation;
import ke.mizani.rulebook.Question.WhichRequirement;
import ke.mizani.rulebook.Question.WhichTimelines;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.TableFinding;
import ke.mizani.rulebook.TableFinding.Kind;

/** Finds the records that fall where something was found in the tables. */
public final class RecordSearch {

    private static final Map<Class<? extends Question>, Why> NOT_OF_RECORDS =
            Map.of(
                    WhichInterpretation.class, Why.ASKED_ONCE,
                    WhichAim.class, Why.ASKED_ONCE,
                    WhichRequirement.class, Why.OF_ASSESSMENTS,
                    WhichCourses.class, Why.OF_ASSESSMENTS);

    private final Rulebook checked;
    private final ImpactRecords records;
    private final List<ContractFile> contracts;
    private final EvaluationRun run;
    private final List<Asked> asked;

    /**
     * @param checked the tables that were checked, as they stand
     * @param inUse scores a contract that these cannot score
     * @param records what happened and what was promised
     */
    public RecordSearch(Rulebook checked, Rulebook inUse, ImpactRecords records) {
        this.checked = checked;
        this.records = records;
        contracts = records.period().map(this::counting).orElse(List.of());
        Evaluator.Request request = request();
        run = new Evaluator(checked).evaluate(request.withoutPeriod());
        asked = records.period().map(period -> asked(period, inUse, request)).orElse(List.of());
    }

    private List<ContractFile> counting(NamedPeriod period) {
        LocalDate asOf = records.viewpoint().asOf();
        String year = Evaluator.yearOf(period);
        return ContractVersions.of(records.contracts(), period, asOf).counting().stream()
                .filter(file -> file.contract().isPresent())
                .filter(file -> file.contract().get().financialYear().equals(year))
                .toList();
    }

    private Evaluator.Request request() {
        List<PerformanceContract> promised =
                contracts.stream().flatMap(file -> file.contract().stream()).toList();
        return new Evaluator.Request(
                records.activities(),
                promised,
                records.period(),
                checked.readings().value(),
                records.viewpoint(),
                records.inputDigests(),
                records.recurrence());
    }

    private List<Asked> asked(NamedPeriod period, Rulebook inUse, Evaluator.Request request) {
        UngradedScores scores = new UngradedScores(checked, inUse, request, run.findings());
        AskedRecords all = new AskedRecords(checked, period);
        List<Scored> scored = contracts.stream().map(scores::of).toList();
        scored.forEach(all::contract);
        scores.indices(scored.stream().flatMap(one -> one.card().stream()).toList())
                .forEach(all::index);
        new AskedGrades(checked, scores, request).of(scored, all);
        return all.all();
    }

    /** One answer for each finding, in order. */
    public FoundRecords in(List<TableFinding> findings) {
        return new FoundRecords(
                records,
                contracts.size(),
                asked.stream()
                        .map(Asked::record)
                        .filter(RealRecord::otherScorer)
                        .map(RealRecord::id)
                        .distinct()
                        .toList(),
                findings.stream().map(this::there).toList(),
                run.problems());
    }

    private RecordsThere there(TableFinding finding) {
        Optional<Class<? extends Question>> fact = finding.asked();
        if (fact.isEmpty()) {
            boolean never = finding.kind() == Kind.UNREACHABLE;
            return RecordsThere.none(finding, never ? Why.NEVER_ANSWERS : Why.NEVER_TOGETHER);
        }
        Why notOfRecords = NOT_OF_RECORDS.get(fact.get());
        if (notOfRecords != null) {
            return RecordsThere.none(finding, notOfRecords);
        }
        if (fact.get() == WhichTimelines.class) {
            return new ClocksThere(run.findings(), records).of(finding);
        }
        return records.period().isEmpty()
                ? RecordsThere.none(finding, Why.NEEDS_CONTRACTS)
                : ofContracts(finding);
    }

    private RecordsThere ofContracts(TableFinding finding) {
        Set<RealRecord> there = new LinkedHashSet<>();
        Set<Open> open = new LinkedHashSet<>();
        for (Asked one : asked) {
            if (one.mayBeIn(finding)) {
                if (one.surelyIn(finding)) {
                    there.add(one.record());
                } else {
                    one.open().ifPresent(open::add);
                }
            }
        }
        return new RecordsThere(finding, List.copyOf(there), List.copyOf(open), Optional.empty());
    }
}
