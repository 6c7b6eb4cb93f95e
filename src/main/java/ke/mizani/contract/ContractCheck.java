package ke.mizani.contract;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.policy.Level;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks a contract that has been read: each value by itself, and the values together. */
final class ContractCheck {

    private static final Validator VALIDATOR =
            Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("(20[0-9]{2})/([0-9]{2})");

    private final PerformanceContract contract;
    private final Entries entries;
    private final Map<String, Key> ids = new HashMap<>();

    ContractCheck(PerformanceContract contract, Entries entries) {
        this.contract = contract;
        this.entries = entries;
    }

    void check() {
        VALIDATOR.validate(contract).forEach(this::violated);
        checkFinancialYear(new Key("financial_year"));
        checkHolder(new Key("holder").at("person"));
        List<Criterion> criteria = contract.criteria();
        BigDecimal total = Weight.total(criteria.stream().map(Criterion::weight));
        if (!Weight.whole(total) && weightsRead("criteria", Key.FILE, criteria.size())) {
            entries.problem(
                    new Key("criteria"),
                    Code.WEIGHTS_NOT_100,
                    total.toPlainString(),
                    "weights totalling 100");
        }
        for (int i = 0; i < criteria.size(); i++) {
            checkCriterion(criteria.get(i), Key.FILE.at("criteria", i));
        }
    }

    private void violated(ConstraintViolation<PerformanceContract> violation) {
        Key key = Key.ofProperty(violation.getPropertyPath().toString());
        Code code = Code.valueOf(violation.getMessage());
        entries.wrong(key, code, expected(key, code));
    }

    private static String expected(Key key, Code code) {
        if (code == Code.VALUE_TOO_LONG) {
            return "at most 500 characters";
        }
        return key.path().endsWith("kpi")
                ? "KPI- and three digits"
                : "at most 60 letters, digits, points and dashes, without blanks";
    }

    private void checkFinancialYear(Key key) {
        var year = FINANCIAL_YEAR.matcher(contract.financialYear());
        boolean sound =
                year.matches()
                        && (Integer.parseInt(year.group(1)) + 1) % 100
                                == Integer.parseInt(year.group(2));
        if (!sound && entries.has(key)) {
            entries.wrong(
                    key,
                    Code.NOT_A_FINANCIAL_YEAR,
                    "two years that follow each other, such as 2025/26");
        }
    }

    private void checkHolder(Key person) {
        boolean individual = contract.holder().level() == Level.INDIVIDUAL;
        if (individual != contract.holder().person().isPresent()
                && entries.sound(new Key("holder").at("level"))) {
            entries.wrong(
                    person,
                    Code.PERSON_AND_LEVEL,
                    individual
                            ? "the code of the post on an individual contract"
                            : "none but on individual contracts");
        }
    }

    private void checkCriterion(Criterion criterion, Key key) {
        unique(criterion.id(), "criterion ", key.at("id"));
        List<Indicator> indicators = criterion.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Key at = key.at("indicators", i);
            unique(indicator.id(), "", at.at("id"));
            new IndicatorCheck(indicator, at, entries).check();
            for (int j = 0; j < indicator.subIndicators().size(); j++) {
                unique(
                        indicator.subIndicators().get(j).id(),
                        "",
                        at.at("sub_indicators", j).at("id"));
            }
        }
        for (int i = 0; i < criterion.notApplicable().size(); i++) {
            checkNotApplicable(criterion.notApplicable().get(i), key.at("not_applicable", i));
        }
        BigDecimal total = Weight.total(indicators.stream().map(Indicator::weight));
        if (total.compareTo(criterion.weight().value()) != 0
                && weightsRead("indicators", key, indicators.size())) {
            String expected = total.toPlainString() + ", the total of its indicators";
            entries.problem(
                    key.at("weight"),
                    Code.CRITERION_WEIGHT,
                    entries.text(key.at("weight")),
                    expected);
        }
    }

    /** Weights move before the signature, never after; what changes later is a new version. */
    private void checkNotApplicable(NotApplicable line, Key key) {
        unique(line.id(), "", key.at("id"));
        if (entries.has(key.at("weight"))) {
            entries.wrong(
                    key.at("weight"),
                    Code.NOT_APPLICABLE_WEIGHT,
                    "no weight: it goes to the other indicators of the criterion");
        }
        boolean late =
                line.decided()
                        .filter(day -> contract.signed().filter(day::isAfter).isPresent())
                        .isPresent();
        if (late) {
            entries.wrong(
                    key.at("decided"),
                    Code.NOT_APPLICABLE_AFTER_SIGNING,
                    "a day up to the signature; a signed contract changes by a new version");
        }
    }

    private void unique(String id, String kind, Key key) {
        Key first = ids.putIfAbsent(kind + id, key);
        if (first != null && !id.isEmpty()) {
            entries.wrong(
                    key,
                    Code.DUPLICATE_ID,
                    "an id used once; it is also on line " + entries.line(first));
        }
    }

    private boolean weightsRead(String name, Key parent, int size) {
        boolean read = size > 0 && entries.sound(parent.at("weight"));
        for (int i = 0; i < size; i++) {
            read &= entries.sound(parent.at(name, i).at("weight"));
        }
        return read;
    }
}
