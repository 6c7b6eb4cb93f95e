package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import ke.mizani.calendar.Counting;
import ke.mizani.calendar.CountingRule;
import ke.mizani.calendar.Period;
import ke.mizani.calendar.Period.Unit;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.Saturday;

/** Where a period of a statute or of the Constitution ends, whatever provision sets it. */
public final class CountingSteps {

    @ParameterType("(\\d+) (day|month)s?")
    public Period period(String amount, String unit) {
        return new Period(Integer.parseInt(amount), unit.equals("day") ? Unit.DAYS : Unit.MONTHS);
    }

    @Then("a statutory period of {period} that starts on {date} ends on {date}")
    public void statutory(Period period, LocalDate start, LocalDate end) {
        assertThat(lastDay(CountingRule.CAP2_S57, Saturday.COUNTS, start, period)).isEqualTo(end);
    }

    @Then(
            "a statutory period of {period} that starts on {date} ends on {date} where Saturdays are"
                    + " excluded")
    public void statutoryWithoutSaturdays(Period period, LocalDate start, LocalDate end) {
        assertThat(lastDay(CountingRule.CAP2_S57, Saturday.EXCLUDED, start, period)).isEqualTo(end);
    }

    @Then("a constitutional period of {period} that starts on {date} ends on {date}")
    public void constitutional(Period period, LocalDate start, LocalDate end) {
        for (Saturday saturday : Saturday.values()) {
            assertThat(lastDay(CountingRule.CONST_ART259, saturday, start, period)).isEqualTo(end);
        }
    }

    private static LocalDate lastDay(
            CountingRule rule, Saturday saturday, LocalDate start, Period period) {
        Readings chosen = LiveRulebook.get().readings().value();
        Readings readings = new Readings(saturday, chosen.monthEnd(), chosen.constitutionalMonth());
        return new Counting(rule, readings, LiveRulebook.get().holidays())
                .lastDay(start, period, true)
                .day();
    }
}
