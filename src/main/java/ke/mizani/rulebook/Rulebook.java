package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.calendar.Holidays;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Sitting;
import ke.mizani.policy.Band;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Duty;
import ke.mizani.policy.GradeLimit;
import ke.mizani.policy.Graded;
import ke.mizani.policy.InForce;
import ke.mizani.policy.Interpretations;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Objective;
import ke.mizani.policy.RuleRow;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.ScoringFormula;
import ke.mizani.policy.ScoringScheme;
import ke.mizani.policy.Timeline;
import ke.mizani.policy.Wordings;
import ke.mizani.rulebook.Question.WhichBand;
import ke.mizani.rulebook.Question.WhichConsequences;
import ke.mizani.rulebook.Question.WhichDeadline;
import ke.mizani.rulebook.Question.WhichFormula;
import ke.mizani.rulebook.Question.WhichKpi;
import ke.mizani.rulebook.Question.WhichParts;
import ke.mizani.rulebook.Question.WhichScheme;
import ke.mizani.rulebook.Question.WhichTimelines;

/**
 * The decision tables of one set of workbooks: never changed, named by the hash of their content.
 */
public final class Rulebook {

    private final String hash;
    private final Glossary glossary;
    private final Holidays holidays;
    private final List<Sitting> sittings;
    private final TableAnswers<Timeline> timelines;
    private final TableAnswers<ScoringScheme> schemes;
    private final TableAnswers<ScoringFormula> formulas;
    private final TableAnswers<Band> bands;
    private final TableAnswers<SchemePart> parts;
    private final Map<RuleRow, InForce> bandsInForce;
    private final TableAnswers<Kpi> kpis;
    private final List<Objective> objectives;
    private final Map<RuleRow, Row> bandRows;
    private final TableAnswers<Consequence> consequences;
    private final TableAnswers<Deadline> deadlines;
    private final Interpretations interpretations;
    private final IndexRules index;
    private final CompetencyFramework competencies;
    private final EscalationLadder escalation;

    private Rulebook(String hash, Tables tables, Function<Question, List<String>> engine) {
        this.hash = hash;
        glossary = Glossary.of(tables);
        holidays = CalendarRows.holidays(tables.of(CalendarTables.HOLIDAYS));
        sittings = SittingTable.sittings(tables.of(SittingTable.SITTINGS));
        timelines =
                new TableAnswers<>(DecisionTable.TIMELINES, tables, TimelineRows::timeline, engine);
        schemes = new TableAnswers<>(DecisionTable.SCHEMES, tables, ScoringRows::scheme, engine);
        formulas = new TableAnswers<>(DecisionTable.FORMULAS, tables, ScoringRows::formula, engine);
        bands = new TableAnswers<>(DecisionTable.BANDS, tables, ScoringRows::band, engine);
        parts = new TableAnswers<>(DecisionTable.PARTS, tables, ScoringRows::part, engine);
        competencies = new CompetencyFramework(tables, engine);
        escalation = new EscalationLadder(tables, engine);
        bandsInForce = inForce(tables.of(ScoringTables.BANDS), ScoringTables.BANDS);
        kpis = new TableAnswers<>(DecisionTable.INDICATORS, tables, KpiRows::kpi, engine);
        objectives = tables.of(KpiTables.OBJECTIVES).stream().map(KpiRows::objective).toList();
        bandRows = byAddress(tables.of(ScoringTables.BANDS), ScoringTables.BANDS);
        consequences =
                new TableAnswers<>(
                        DecisionTable.CONSEQUENCES, tables, ConsequenceRows::consequence, engine);
        deadlines =
                new TableAnswers<>(
                        DecisionTable.DEADLINES, tables, ConsequenceRows::deadline, engine);
        interpretations =
                CalendarRows.interpretations(
                        new TableAnswers<>(
                                DecisionTable.INTERPRETATIONS,
                                tables,
                                CalendarRows::interpretation,
                                engine));
        index = new IndexRules(tables, engine);
    }

    private Rulebook(Rulebook tables, Holidays known, Interpretations read) {
        hash = tables.hash;
        glossary = tables.glossary;
        holidays = known;
        sittings = tables.sittings;
        timelines = tables.timelines;
        schemes = tables.schemes;
        formulas = tables.formulas;
        bands = tables.bands;
        parts = tables.parts;
        bandsInForce = tables.bandsInForce;
        kpis = tables.kpis;
        objectives = tables.objectives;
        competencies = tables.competencies;
        escalation = tables.escalation;
        bandRows = tables.bandRows;
        consequences = tables.consequences;
        deadlines = tables.deadlines;
        interpretations = read;
        index = tables.index;
    }

    /**
     * Reads, checks and compiles the workbooks; those that were shipped with the application are
     * ready.
     *
     * @throws RulebookRefused with every fault found
     */
    public static Rulebook load(RulebookSource source) {
        return load(source, KeptRulebooks.nowhere());
    }

    /**
     * The same, where workbooks that were kept from an earlier time are ready too, and others are
     * kept from now on.
     *
     * @throws RulebookRefused with every fault found
     */
    public static Rulebook load(RulebookSource source, KeptRulebooks kept) {
        String hash = source.hash();
        return CarriedRulebook.find(hash)
                .or(() -> kept.find(hash))
                .map(ready -> new Rulebook(hash, ready.tables(), ready::answer))
                .orElseGet(() -> read(source, kept));
    }

    /** Sheets that are compared as those shipped are need not be compiled. */
    private static Rulebook read(RulebookSource source, KeptRulebooks kept) {
        Tables tables = RulebookReading.read(source);
        String hash = source.hash();
        Function<Question, List<String>> answers = SharedAnswers.withShipped().about(tables);
        if (kept.keeps()) {
            CarriedRulebook whole = CarriedRulebook.of(tables, answers);
            kept.keep(hash, whole);
            return new Rulebook(hash, tables, whole::answer);
        }
        return new Rulebook(hash, tables, answers);
    }

    /** Rows that were put together, and what answers questions about them. */
    static Rulebook of(String hash, Tables tables, Function<Question, List<String>> answers) {
        return new Rulebook(hash, tables, answers);
    }

    /** Reads, checks and compiles the workbooks, whether or not they were shipped. */
    static Rulebook compile(RulebookSource source) {
        Tables tables = RulebookReading.read(source);
        String hash = source.hash();
        return new Rulebook(hash, tables, RuleEngine.compile(tables, hash)::ask);
    }

    private static Map<RuleRow, InForce> inForce(List<Row> rows, TableDefinition table) {
        return rows.stream().collect(Collectors.toMap(row -> row.in(table), Row::inForce));
    }

    private static Map<RuleRow, Row> byAddress(List<Row> rows, TableDefinition table) {
        return rows.stream().collect(Collectors.toMap(row -> row.in(table), row -> row));
    }

    /** Names the content of the workbooks. */
    public String hash() {
        return hash;
    }

    /** The timelines of matters of that type, in the order of the sheet, whenever in force. */
    public List<Decision<Timeline>> timelinesFor(String matterType) {
        return timelines.to(new WhichTimelines(matterType));
    }

    /** All timelines, in the order of the sheet. */
    public List<Decision<Timeline>> timelines() {
        return timelines.rows();
    }

    /** All wordings of a duty, whenever in force. */
    public Wordings wordingsOf(Duty duty) {
        return new Wordings(
                timelines().stream()
                        .map(timeline -> timeline.value().duty())
                        .filter(other -> other.family().equals(duty.family()))
                        .toList());
    }

    /** The event codes. */
    public Set<String> events() {
        return glossary.events().keySet();
    }

    /** The kinds of matter. */
    public Set<String> matterTypes() {
        return glossary.matterTypes().keySet();
    }

    /** Whether each officer has a matter of that type, so that nobody can say whose is missing. */
    public boolean isOfEachOfficer(String matterType) {
        return glossary.ofOfficers().contains(matterType);
    }

    /**
     * What an event code or a matter type means, in words.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public String meaningOf(String code) {
        return glossary.meaning(code)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "neither event nor matter type: " + code));
    }

    /** Whether the later event cannot have happened without the earlier. */
    public boolean implies(String laterEvent, String earlierEvent) {
        return glossary.order().implies(laterEvent, earlierEvent);
    }

    /** The public holidays. */
    public Holidays holidays() {
        return holidays;
    }

    /** The sittings announced, in the order of the sheet. */
    public List<Sitting> sittings() {
        return sittings;
    }

    /** The unsettled provisions, and how each of them is read. */
    public Interpretations interpretations() {
        return interpretations;
    }

    /** The same tables with the unsettled provisions read so. */
    public Rulebook under(Interpretations read) {
        return new Rulebook(this, holidays, read);
    }

    /** The same tables with only the holidays known at the end of that day. */
    public Rulebook withHolidaysKnownOn(LocalDate day) {
        return new Rulebook(this, holidays.knownOn(day), interpretations);
    }

    /** How days are counted, because of the row of the first question. */
    public Decision<Readings> readings() {
        return new Decision<>(
                interpretations.counting(),
                interpretations.entry(Interpretations.SATURDAY).because());
    }

    /**
     * The scheme of that code on that day.
     *
     * @throws NoSingleRow if none or two are in force
     */
    public Decision<ScoringScheme> scheme(String code, LocalDate day) {
        return schemes.only(new WhichScheme(code, day));
    }

    /** The codes of all schemes, whenever in force. */
    public Set<String> schemes() {
        return schemes.rows().stream()
                .map(scheme -> scheme.value().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parts of a scheme, in the order of the sheet; none if it is not a sum of parts. */
    public List<Decision<SchemePart>> parts(String scheme, LocalDate day) {
        return parts.to(new WhichParts(scheme, day));
    }

    /**
     * How a target is scored whose {@code direction} is {@code higher} or {@code lower}; empty if
     * the scheme says nothing of it.
     */
    public Optional<Decision<ScoringFormula>> formula(
            String scheme, String direction, LocalDate day) {
        return formula(scheme, SchemePart.TARGETS, direction, day);
    }

    /** As {@link #formula(String, String, LocalDate)}, for a line of that part of the scheme. */
    public Optional<Decision<ScoringFormula>> formula(
            String scheme, String part, String direction, LocalDate day) {
        Question question = new WhichFormula(scheme, part, direction, day);
        return formulas.to(question).isEmpty()
                ? Optional.empty()
                : Optional.of(formulas.only(question));
    }

    /**
     * The band in which the unrounded score lies.
     *
     * @throws NoSingleRow if it lies in none
     */
    public Decision<Band> band(String scheme, BigDecimal score, LocalDate day) {
        return bands.only(new WhichBand(scheme, score, day));
    }

    /** The competencies, and what is required of whom. */
    public CompetencyFramework competencies() {
        return competencies;
    }

    /** Who is told of a breach that is not dealt with. */
    public EscalationLadder escalation() {
        return escalation;
    }

    /** The bands in force, best first. */
    public List<Decision<Band>> bands(String scheme, LocalDate day) {
        return bands.rows().stream()
                .filter(band -> band.value().scheme().equals(scheme))
                .filter(band -> isInForce(band, day))
                .sorted(Comparator.comparingInt(band -> band.value().rank()))
                .toList();
    }

    /** What the productivity index is made of. */
    public IndexRules index() {
        return index;
    }

    /** The limits between neighbouring grades, best first; the ends of the scale are none. */
    public List<GradeLimit> limits(String scheme, LocalDate day) {
        List<Decision<Band>> bands = bands(scheme, day);
        List<GradeLimit> limits = new ArrayList<>();
        for (int i = 0; i + 1 < bands.size(); i++) {
            Row row = Objects.requireNonNull(bandRows.get(bands.get(i).because()));
            boolean includes = row.word(Limit.class, "Limit kind").includes();
            BigDecimal score = row.number("Limit").orElseThrow();
            limits.add(new GradeLimit(bands.get(i), bands.get(i + 1), score, includes));
        }
        return limits;
    }

    /** What follows a grade, in the order of the sheet. */
    public List<Decision<Consequence>> consequences(Graded graded, LocalDate day) {
        return consequences.to(WhichConsequences.of(graded, day));
    }

    /** All consequences, in the order of the sheet. */
    public List<Decision<Consequence>> consequences() {
        return consequences.rows();
    }

    /** Up to when something is in time; empty if no row is in force on that day. */
    public Optional<Decision<Deadline>> deadline(Deadline.About about, LocalDate day) {
        Question question = new WhichDeadline(about.word(), day);
        return deadlines.to(question).isEmpty()
                ? Optional.empty()
                : Optional.of(deadlines.only(question));
    }

    private boolean isInForce(Decision<Band> band, LocalDate day) {
        return Optional.ofNullable(bandsInForce.get(band.because()))
                .filter(time -> time.on(day))
                .isPresent();
    }

    /** The catalogue of indicators, in the order of the sheet, whenever in force. */
    public List<Decision<Kpi>> kpis() {
        return kpis.rows();
    }

    /**
     * The indicator of that number on that day.
     *
     * @throws NoSingleRow if none or two are in force
     */
    public Decision<Kpi> kpi(String id, LocalDate day) {
        return kpis.only(new WhichKpi(id, day));
    }

    /** The indicator of that number on that day; empty if the catalogue has none. */
    public Optional<Decision<Kpi>> findKpi(String id, LocalDate day) {
        return kpis.to(new WhichKpi(id, day)).stream().findFirst();
    }

    /** The provisions and objectives that an indicator can serve, in the order of the sheet. */
    public List<Objective> objectives() {
        return objectives;
    }
}
