package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RulebookArchive.Terms;
import ke.mizani.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a past run that is made again. */
class ReevaluateTest {

    private static final String LATE = "src/test/resources/examples/late-holiday/activities.csv";
    private static final String YEAR =
            "src/test/resources/examples/contracts-2025-26/activities.csv";

    @TempDir private Path home = Path.of("");

    @Test
    void by_law_and_knowledge_of_then_the_run_comes_of_it_bit_for_bit() {
        editor("evaluate");
        editor("index");
        late();
        for (String number : new String[] {"1", "2", "3"}) {
            Shell.Answer again = mizani("reevaluate", number, "--law", "then", "--known", "then");
            assertThat(again.exitCode()).isZero();
            assertThat(again.said())
                    .contains("run " + number + " came of it, bit for bit.")
                    .contains("0 duties, 0 contracts, 0 indices.");
        }
        assertThat(mizani("runs", "--format", "csv").out()).hasLineCount(4);
    }

    /** The holiday of 28 June 2023 was gazetted on 26 June. */
    @Test
    void what_became_known_later_moves_a_due_day_and_is_named() {
        late();
        Shell.Answer again = mizani("reevaluate", "1");
        assertThat(again.said())
                .contains("this is run 2. Run 1 stays as it is.")
                .contains("Verdicts that differ: 1 duty, 0 contracts, 0 indices.")
                .contains(
                        "LEG-01 example-health-bill overdue by 2 days, due Wed 28 Jun 2023 →"
                                + " overdue by 1 day, due Thu 29 Jun 2023")
                .contains("Wed 28 Jun 2023 is a holiday, known from Mon 26 Jun 2023: Idd-ul-Adha")
                .contains("[holidays.xlsx!holidays!A113]");
        assertThat(mizani("runs", "1").out()).contains("due Wed 28 Jun 2023");
        assertThat(mizani("runs", "2").out()).contains("due Thu 29 Jun 2023");
    }

    @Test
    void the_law_of_now_gives_another_grade_and_names_the_cell() throws IOException {
        editor("evaluate");
        publish();
        Shell.Answer then = mizani("reevaluate", "1", "--known", "then");
        assertThat(then.said()).contains("run 1 came of it, bit for bit.");
        Shell.Answer now = mizani("reevaluate", "1", "--law", "now", "--known", "then");
        assertThat(now.said())
                .contains("this is run 2. Run 1 stays as it is.")
                .contains("hansard-editor-2025-26 102.81, Excellent → 102.81, Very Good")
                .contains("schemes.xlsx!bands!F15");
        assertThat(mizani("reevaluate", "1", "--law", "now", "--language", "sw").said())
                .contains("kwa sheria ya sasa")
                .contains("102.81, Excellent → 102.81, Very Good");
        assertThat(mizani("reevaluate", "1", "--law", "now", "--format", "csv").out())
                .contains("contract,hansard-editor-2025-26,");
    }

    @Test
    void an_index_that_differs_names_the_contracts_under_it() {
        mizani(
                "index",
                "--contracts",
                "contracts",
                "--activities",
                YEAR,
                "--period",
                "2025/26",
                "--as-of",
                "2026-07-31",
                "--known-as-of",
                "2026-04-01",
                "--archive");
        assertThat(mizani("reevaluate", "1").said())
                .contains("individual county-assembly member-ward-1")
                .contains("from the contracts member-ward-1-2025-26");
    }

    @Test
    void a_run_is_superseded_only_where_that_is_said_and_stays_as_it_was() throws IOException {
        Shell.Answer first = editor("evaluate");
        publish();
        mizani("reevaluate", "1", "--law", "now");
        assertThat(mizani("runs").out()).doesNotContain("superseded");
        mizani("reevaluate", "1", "--law", "now", "--supersede", "The limit was mistyped");
        mizani("reevaluate", "1", "--law", "now", "--supersede", "The limit was mistyped");
        assertThat(mizani("runs").out()).containsOnlyOnce("superseded by 2");
        assertThat(mizani("runs", "1").out()).contains("superseded by run 2").endsWith(first.out());
        assertThat(mizani("audit", "show", "--subject", "run 1").out())
                .containsOnlyOnce("run-superseded");
        assertThat(mizani("audit", "verify").exitCode()).isZero();
    }

    @Test
    void what_cannot_be_superseded_is_refused() {
        late();
        Shell.Answer same =
                mizani("reevaluate", "1", "--known", "then", "--supersede", "No reason at all");
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(same.err()).contains("run 1 came of it again: nothing supersedes it.");
        Shell.Answer blank = mizani("reevaluate", "1", "--supersede", " ");
        assertThat(blank.exitCode()).isEqualTo(2);
        assertThat(blank.err()).contains("--supersede needs a reason.");
        assertThat(mizani("reevaluate", "7").err()).contains("there is no run 7.");
        assertThat(mizani("reevaluate", "one").exitCode()).isEqualTo(2);
    }

    /** The tests in the workbooks speak against that edit, so the command would refuse it. */
    private void publish() throws IOException {
        Path rules =
                EditedRules.in(home.resolve("edited"))
                        .cell("schemes.xlsx", "bands", "STAFF-1", "Limit", "103")
                        .folder();
        Settings settings = Settings.read(Optional.of(home));
        try (Store store = Store.open(settings.database(), settings.clock())) {
            RulebookArchive rulebooks = new RulebookArchive(store);
            String hash = rulebooks.keep("board", RulebookSource.of(rules));
            rulebooks.publish("board", hash, Terms.atOnce("The limit was raised"));
        }
    }

    private Shell.Answer late() {
        return mizani(
                "check",
                "--activities",
                LATE,
                "--as-of",
                "2023-06-30",
                "--known-as-of",
                "2023-06-25",
                "--archive");
    }

    private Shell.Answer editor(String command) {
        return mizani(
                command,
                "--contracts",
                "contracts/2025-26/hansard-editor.yaml",
                "--activities",
                YEAR,
                "--period",
                "2025/26",
                "--as-of",
                "2026-07-31",
                "--archive");
    }

    private Shell.Answer mizani(String... args) {
        return Shell.runIn(home, args);
    }
}
