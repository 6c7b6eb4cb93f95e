package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Notice.Place;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Direction;
import ke.mizani.rulebook.Rulebook;

/**
 * Finds targets that an amendment made easier after the deadline for that: less of what is to rise,
 * more of what is to fall.
 *
 * @param rulebook the deadline; the row in force on the first day of the contract's year decides
 * @param versions the versions of the contracts
 */
record LoweredTargets(Rulebook rulebook, ContractVersions versions) {

    /** One notice for each target of a contract that counts. */
    List<Notice> notices(PerformanceContract contract) {
        Optional<ContractFile> file = versions.file(contract);
        Optional<ContractFile> before =
                versions.others(contract)
                        .filter(other -> version(other) < contract.version())
                        .reduce((one, later) -> later);
        LocalDate start = FinancialYear.parse(contract.financialYear()).orElseThrow().firstDay();
        Optional<Decision<Deadline>> deadline =
                rulebook.deadline(Deadline.About.TARGET_LOWERED, start)
                        .filter(limit -> isLate(contract, limit.value().lastDayFor(start)));
        if (file.isEmpty() || before.isEmpty() || deadline.isEmpty()) {
            return List.of();
        }
        return new Amendment(before.get(), file.get(), deadline.get(), start).notices();
    }

    private static boolean isLate(PerformanceContract contract, LocalDate last) {
        return contract.signed().filter(day -> day.isAfter(last)).isPresent();
    }

    private static int version(ContractFile file) {
        return file.contract().orElseThrow().version();
    }

    /** Two versions of one contract. */
    private record Amendment(
            ContractFile before, ContractFile after, Decision<Deadline> deadline, LocalDate start) {

        List<Notice> notices() {
            List<Notice> notices = new ArrayList<>();
            Map<String, String> keys = keys(after);
            for (Indicator indicator : contract(after).listIndicators()) {
                contract(before).listIndicators().stream()
                        .filter(old -> old.id().equals(indicator.id()))
                        .forEach(old -> compare(old, indicator, keys, notices));
            }
            return notices;
        }

        private void compare(
                Indicator old,
                Indicator indicator,
                Map<String, String> keys,
                List<Notice> notices) {
            Map<String, BigDecimal> targets = targets(indicator);
            targets(old)
                    .forEach(
                            (key, was) -> {
                                BigDecimal now = targets.get(key);
                                if (now != null && isEasier(indicator, was, now)) {
                                    notices.add(notice(old, indicator, key, was, now, keys));
                                }
                            });
        }

        private static boolean isEasier(Indicator indicator, BigDecimal was, BigDecimal now) {
            int side = now.compareTo(was);
            return indicator.direction() == Direction.HIGHER ? side < 0 : side > 0;
        }

        private Notice notice(
                Indicator old,
                Indicator indicator,
                String key,
                BigDecimal was,
                BigDecimal now,
                Map<String, String> keys) {
            Step step =
                    Step.about(Kind.DECIDED, "notice-target-lowered-late")
                            .with("indicator", indicator.id())
                            .with("unit", indicator.unit().word())
                            .with("key", key)
                            .with("was", was)
                            .with("now", now)
                            .with("version", contract(after).version())
                            .with("signed", contract(after).signed().orElseThrow())
                            .with("last", deadline.value().lastDayFor(start))
                            .with("confirmed", deadline.value().confirmed().word())
                            .by(deadline.because());
            List<Place> places =
                    List.of(
                            new Place(
                                    before.name(),
                                    old.line(),
                                    keys(before).get(old.id()) + "." + key),
                            new Place(
                                    after.name(),
                                    indicator.line(),
                                    keys.get(indicator.id()) + "." + key));
            return new Notice(
                    Notice.Kind.TARGET_LOWERED_LATE,
                    List.of(contract(after).id()),
                    step,
                    List.of(),
                    places);
        }

        private static Map<String, BigDecimal> targets(Indicator indicator) {
            Map<String, BigDecimal> targets = new LinkedHashMap<>();
            targets.put("targets.annual", indicator.target().annual());
            for (int quarter = 1; quarter <= 4; quarter++) {
                String key = "targets.q" + quarter;
                indicator.target().quarter(quarter).ifPresent(value -> targets.put(key, value));
            }
            return targets;
        }

        /** The keys of the indicators as a person counts them, by id. */
        private static Map<String, String> keys(ContractFile file) {
            Map<String, String> keys = new LinkedHashMap<>();
            List<Criterion> criteria = contract(file).criteria();
            for (int c = 0; c < criteria.size(); c++) {
                List<Indicator> indicators = criteria.get(c).indicators();
                for (int i = 0; i < indicators.size(); i++) {
                    String key = "criteria[" + (c + 1) + "].indicators[" + (i + 1) + "]";
                    keys.put(indicators.get(i).id(), key);
                }
            }
            return keys;
        }

        private static PerformanceContract contract(ContractFile file) {
            return file.contract().orElseThrow();
        }
    }
}
