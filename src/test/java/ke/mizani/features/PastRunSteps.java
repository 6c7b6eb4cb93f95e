package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ke.mizani.cli.Shell;

/** Runs that were kept, and made again. */
public final class PastRunSteps {

    private static final String RECORDS = "src/test/resources/examples/late-holiday/activities.csv";

    private final Path home = home();
    private Shell.Answer answer = new Shell.Answer(0, "", "");

    private static Path home() {
        try {
            Path folder = Files.createTempDirectory("mizani-home-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Given("the duties as of {word}, known on {word}, were kept as run 1")
    public void kept(String day, String known) {
        asked(day, known);
        assertThat(answer.err()).contains("Kept as run 1.");
    }

    @When("the duties as of {word}, known on {word}, are asked for again")
    public void asked(String day, String known) {
        ask("check", "--activities", RECORDS, "--as-of", day, "--known-as-of", known, "--archive");
    }

    @When("run {int} is made again by the law of {word}, with what was known then")
    public void againAsKnownThen(int run, String law) {
        ask("reevaluate", String.valueOf(run), "--law", law, "--known", "then");
    }

    @When("run {int} is made again by the law of {word}, with what is known now")
    public void againAsKnownNow(int run, String law) {
        ask("reevaluate", String.valueOf(run), "--law", law, "--known", "now");
    }

    @When("run {int} is made again to be superseded, because {string}")
    public void superseding(int run, String reason) {
        ask("reevaluate", String.valueOf(run), "--supersede", reason);
    }

    @When("run {int} is made again in Kiswahili")
    public void inKiswahili(int run) {
        ask("reevaluate", String.valueOf(run), "--language", "sw");
    }

    @Given("the passing of a Bill on {word} was handed in")
    public void passed(String day) {
        handIn("passed.csv", "P1," + day + ",clerk,example-health-bill,bill,bill-passed,Hansard");
    }

    @When("its delivery to the Governor on {word} is handed in")
    public void delivered(String day) {
        handIn(
                "delivered.csv",
                "P2," + day + ",clerk,example-health-bill,bill,delivered-to-governor,receipt");
    }

    private void handIn(String name, String row) {
        try {
            String heading = "activity_id,date,office,matter,matter_type,event,evidence";
            Path file = Files.writeString(home.resolve(name), heading + "\n" + row + "\n");
            ask("submit", file.toString(), "--office", "clerk", "--period", "2025/26");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Given("the duties as of {word} were kept from the store as run 1")
    public void keptFromStore(String day) {
        ask("check", "--from-store", "--as-of", day);
        assertThat(answer.err()).contains("Kept as run 1.");
    }

    private void ask(String... words) {
        answer = Shell.runIn(home, words);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private String said(String... words) {
        return Shell.runIn(home, words).said();
    }

    @Then("that is run {int} again")
    public void sameRun(int run) {
        assertThat(answer.err()).contains("This is run " + run + " of the store");
    }

    @Then("that is run {int}, a new one")
    public void newRun(int run) {
        assertThat(answer.said() + answer.err())
                .containsAnyOf("this is run " + run + ".", "Kept as run " + run + ".");
        assertThat(said("runs", "--format", "csv")).contains(" " + run + ",check,");
    }

    @Then("{int} run is kept")
    public void count(int runs) {
        assertThat(Shell.runIn(home, "runs", "--format", "csv").out()).hasLineCount(runs + 1);
    }

    @Then("run {int} comes of it, bit for bit")
    public void same(int run) {
        assertThat(answer.said())
                .contains("run " + run + " came of it, bit for bit.")
                .contains("0 duties, 0 contracts, 0 indices");
    }

    @Then("{word} moves from {string} to {string}")
    public void moves(String timeline, String before, String after) {
        assertThat(answer.said())
                .containsPattern(timeline + " example-health-bill .*" + before + " → .*" + after);
    }

    @Then("the holiday of {string} is named, known from {string}")
    public void holiday(String day, String known) {
        assertThat(answer.said()).contains(day + " is a holiday, known from " + known);
    }

    @Then("run {int} (still )says {string}")
    public void says(int run, String words) {
        assertThat(said("runs", String.valueOf(run))).contains(words);
    }

    @Then("run {int} is not superseded")
    public void notSuperseded(int run) {
        assertThat(said("runs", String.valueOf(run))).doesNotContain("superseded");
    }

    @Then("run {int} is superseded by run {int}")
    public void isSuperseded(int run, int by) {
        assertThat(said("runs", String.valueOf(run))).contains("superseded by run " + by);
    }

    @Then("it is said that {string}")
    public void told(String words) {
        assertThat(answer.said()).contains(words);
    }
}
