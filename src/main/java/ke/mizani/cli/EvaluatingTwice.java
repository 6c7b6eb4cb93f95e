package ke.mizani.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Vocabulary;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.ImpactAnalysis;
import ke.mizani.evaluation.Recurrence;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookVariants;

/**
 * Evaluates records by two rulebooks.
 *
 * @param variants the two rulebooks
 * @param told what is told about the records
 */
record EvaluatingTwice(RulebookVariants variants, Told told) {

    Impact impact(
            RecordsOfImpact options,
            Optional<java.nio.file.Path> contracts,
            Optional<NamedPeriod> wanted,
            Optional<Recurrence> recurrence) {
        Settings settings = Settings.ofThisInstallation();
        List<ContractFile> promised =
                contracts
                        .map(place -> new ContractReading(told.problems()).read(place))
                        .orElse(List.of());
        promised.forEach(file -> told.problems().contracts(file.problems()));
        List<ActivityFile> files = options.files(words(), settings, told.problems());
        ImpactAnalysis.Records records =
                new ImpactAnalysis.Records(
                        Activities.of(files),
                        promised,
                        wanted.or(() -> Evaluating.yearOf(Evaluating.sound(promised))),
                        options.viewpoint(settings),
                        Stream.concat(
                                        files.stream().map(ActivityFile::digest),
                                        promised.stream().map(ContractFile::digest))
                                .toList(),
                        recurrence);
        Impact impact = impact(records);
        told.evaluated(impact.after(), records.activities().rows().size());
        return impact;
    }

    private Impact impact(ImpactAnalysis.Records records) {
        try {
            return new ImpactAnalysis(variants, records).impact();
        } catch (NoSingleRow uncovered) {
            throw told.uncovered(uncovered);
        }
    }

    /** The words of both rulebooks: what one of them does not know, it passes over. */
    private Vocabulary words() {
        Rulebook before = variants.before();
        Rulebook after = variants.after();
        Set<String> events = new HashSet<>(before.events());
        events.addAll(after.events());
        Set<String> types = new HashSet<>(before.matterTypes());
        types.addAll(after.matterTypes());
        LocalDate first = before.holidays().firstDay();
        LocalDate other = after.holidays().firstDay();
        return new Vocabulary(events, types, first.isBefore(other) ? first : other);
    }
}
