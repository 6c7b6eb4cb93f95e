package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Today;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.finding.Finding;
import ke.mizani.report.Compliance;
import ke.mizani.report.RepeatedBreach;

/** How the Assembly kept the law, as what was submitted shows it today. */
@RequestScoped
class LegalAudit {

    private final Today today;

    LegalAudit(Today today) {
        this.today = today;
    }

    private List<Finding> findings() {
        return today.duties().map(found -> found.run().findings()).orElse(List.of());
    }

    /** All quarters. */
    private Compliance whole() {
        return Compliance.of(findings(), today.day());
    }

    /** The financial years in which something was due, the latest first. */
    List<String> years() {
        return whole().quarters().stream()
                .flatMap(quarter -> Quarter.parse(quarter).stream())
                .map(quarter -> quarter.financialYear().toString())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The year from which one looks: the one asked for, or else the last but one. */
    Optional<String> first(String asked) {
        List<String> years = years();
        return years.stream()
                .filter(asked::equals)
                .findFirst()
                .or(() -> years.stream().limit(2).reduce((one, other) -> other));
    }

    /** The quarters from a year on; from the usual one if that is none. */
    Compliance table(String from) {
        Compliance whole = whole();
        return first(from).flatMap(FinancialYear::parse).map(whole::from).orElse(whole);
    }

    List<RepeatedBreach> repeated() {
        return RepeatedBreach.of(findings(), today.day());
    }

    /**
     * What was counted for a provision, by due day.
     *
     * @param quarter only of this quarter; empty: of all
     * @param office only for this office to do; empty: for any
     * @param late whether only what was not in time
     */
    List<Finding> behind(String clause, String quarter, String office, boolean late) {
        return Compliance.counted(findings(), today.day()).stream()
                .filter(one -> one.duty().clause().id().equals(clause))
                .filter(one -> quarter.isEmpty() || Compliance.quarter(one).equals(quarter))
                .filter(one -> office.isEmpty() || one.duty().responsible().equals(office))
                .filter(one -> !late || one.breach())
                .sorted(Comparator.comparing(one -> one.due().orElse(today.day())))
                .toList();
    }
}
