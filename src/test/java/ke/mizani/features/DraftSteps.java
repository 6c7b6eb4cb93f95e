package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.CellOfThree;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.TableView;
import ke.mizani.rulebook.ThreeVersions;
import org.jspecify.annotations.Nullable;

/** Two officers who change the rulebook at the same time. */
public final class DraftSteps {

    private static final String TABLE = "timelines";

    private @Nullable RulebookVersion base;
    private @Nullable RulebookVersion theirs;
    private @Nullable RulebookVersion mine;

    @Given("two officers who begin with the carried rulebook")
    public void begin() {
        base = RulebookVersion.read(RulebookSource.shipped());
    }

    private static RulebookVersion written(String text, String column, String row)
            throws IOException {
        return RulebookVersion.read(
                RulebookSource.of(
                        EditedRules.in(Files.createTempDirectory("rules"))
                                .cell("timelines.xlsx", TABLE, row, column, text)
                                .folder()));
    }

    @When("the first writes {string} into {string} of {string}, and that is published")
    public void first(String text, String column, String row) throws IOException {
        theirs = written(text, column, row);
    }

    @When("the second writes {string} into {string} of {string}")
    public void second(String text, String column, String row) throws IOException {
        mine = written(text, column, row);
    }

    private ThreeVersions three() {
        return new ThreeVersions(
                Objects.requireNonNull(base),
                Objects.requireNonNull(mine),
                Objects.requireNonNull(theirs));
    }

    @Then("there is nothing to choose")
    public void noClash() {
        assertThat(three().clashes()).isEmpty();
    }

    @Then("the second is told of {string} of {string}: mine {string}, theirs {string}")
    public void clash(String column, String row, String own, String other) {
        CellOfThree cell = three().clashes().get(0);
        assertThat(three().clashes()).hasSize(1);
        assertThat(cell.column()).isEqualTo(column);
        assertThat(cell.row()).isEqualTo(row);
        assertThat(cell.mine()).isEqualTo(own);
        assertThat(cell.theirs()).isEqualTo(other);
        assertThat(cell.base()).isEqualTo(text(Objects.requireNonNull(base), column, row));
    }

    @Then("joined, {string} of {string} is {string}")
    public void joined(String column, String row, String text) {
        joined(Side.MINE, column, row, text);
    }

    @Then("joined with mine, {string} of {string} is {string}")
    public void joinedWithMine(String column, String row, String text) {
        joined(Side.MINE, column, row, text);
    }

    @Then("joined with theirs, {string} of {string} is {string}")
    public void joinedWithTheirs(String column, String row, String text) {
        joined(Side.THEIRS, column, row, text);
    }

    private void joined(Side side, String column, String row, String text) {
        ThreeVersions three = three();
        var choices = Collections.nCopies(three.clashes().size(), side);
        RulebookVersion joined =
                RulebookVersion.read(new RulebookSource("joined", three.merged(choices)));
        assertThat(text(joined, column, row)).isEqualTo(text);
    }

    private static String text(RulebookVersion version, String column, String row) {
        TableView table =
                version.views().stream()
                        .filter(view -> view.sheet().equals(TABLE))
                        .findFirst()
                        .orElseThrow();
        return table.only(Optional.of(row), Optional.empty()).rows().get(0).value(column);
    }
}
