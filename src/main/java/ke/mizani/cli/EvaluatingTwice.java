package ke.mizani.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.AssessmentFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.CompetencyRecords;
import ke.mizani.evaluation.ContractVersions;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.ImpactAnalysis;
import ke.mizani.evaluation.ImpactRecords;
import ke.mizani.evaluation.PromisedContracts;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookVariants;
import picocli.CommandLine.ParameterException;

/**
 * Evaluates records by two rulebooks. The words of both are known: what one of them does not know,
 * it passes over.
 *
 * @param variants the two rulebooks
 * @param told what is told about the records
 */
record EvaluatingTwice(RulebookVariants variants, Told told) {

    Impact impact(RecordsOfImpact options) {
        Settings settings = Settings.ofThisInstallation();
        if (options.staff().isEmpty() != options.assessments().isEmpty()) {
            throw new ParameterException(
                    told.command(), "--staff and --assessments are needed together.");
        }
        Viewpoint viewpoint = options.days().viewpoint(settings);
        List<ContractFile> read =
                options.contracts()
                        .map(place -> new ContractReading(told.problems()).read(place))
                        .orElse(List.of());
        Optional<NamedPeriod> period = options.period().or(() -> PromisedContracts.yearOf(read));
        List<ContractFile> promised =
                period.map(p -> ContractVersions.of(read, p, viewpoint.asOf()).counting())
                        .orElse(read);
        promised.forEach(file -> told.problems().contracts(file.problems()));
        List<ActivityFile> files =
                new ActivityFiles(words(), settings, told.problems()).read(options.activities());
        ImpactRecords records =
                new ImpactRecords(
                        Activities.of(files),
                        promised,
                        period,
                        viewpoint,
                        Stream.concat(
                                        files.stream().map(ActivityFile::digest),
                                        promised.stream().map(ContractFile::digest))
                                .toList(),
                        options.recurring().recurrence());
        Impact impact =
                impact(
                        records.read(
                                        options.readings()
                                                .chosen(
                                                        variants.after().interpretations(),
                                                        variants.before().interpretations()))
                                .and(people(options, settings)));
        told.evaluated(impact.after(), records.activities().rows().size());
        return impact;
    }

    private Impact impact(ImpactRecords records) {
        try {
            return new ImpactAnalysis(variants, records).impact();
        } catch (NoSingleRow uncovered) {
            throw told.uncovered(uncovered);
        }
    }

    private Optional<CompetencyRecords> people(RecordsOfImpact options, Settings settings) {
        if (options.staff().isEmpty()) {
            return Optional.empty();
        }
        AssessmentFile.Words words =
                new AssessmentFile.Words(
                        both(rulebook -> rulebook.competencies().competencyIds()),
                        both(rulebook -> rulebook.competencies().levelNumbers()),
                        firstDay());
        CompetencyRecords people =
                new CompetencyReading(
                                words,
                                both(rulebook -> rulebook.competencies().jobGroups()),
                                settings,
                                told.problems())
                        .read(options.staff(), options.assessments());
        told.problems().rows(people.problems());
        return Optional.of(people);
    }

    private Vocabulary words() {
        return new Vocabulary(both(Rulebook::events), both(Rulebook::matterTypes), firstDay());
    }

    private <T> Set<T> both(Function<Rulebook, Set<T>> words) {
        Set<T> all = new HashSet<>(words.apply(variants.before()));
        all.addAll(words.apply(variants.after()));
        return all;
    }

    private LocalDate firstDay() {
        LocalDate first = variants.before().holidays().firstDay();
        LocalDate other = variants.after().holidays().firstDay();
        return first.isBefore(other) ? first : other;
    }
}
