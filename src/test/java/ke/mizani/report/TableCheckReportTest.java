package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import ke.mizani.rulebook.TableCheck;
import ke.mizani.rulebook.TableProblem;
import ke.mizani.rulebook.TableProblem.Code;
import ke.mizani.rulebook.TableProblem.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An officer is told of each kind of fault in a sentence, in both languages. */
class TableCheckReportTest {

    private static String sentence(Code code, Language language) {
        TableProblem problem =
                new TableProblem(
                        "holidays.xlsx",
                        "holidays",
                        "A3",
                        code,
                        "what stands there",
                        "what should",
                        Optional.of("what was meant"));
        TableCheck check = new TableCheck("rules", "0123456789abcdef", List.of(), List.of(problem));
        return new TableCheckReport(check, new Sentences(language)).note(problem);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void each_fault_has_its_sentence(Code code) {
        String english = sentence(code, Language.EN);
        String kiswahili = sentence(code, Language.SW);

        assertThat(english).doesNotContain("{", code.name()).endsWith("write: what was meant");
        assertThat(kiswahili).doesNotContain("{", code.name()).endsWith("andika: what was meant");
        assertThat(kiswahili).isNotEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void each_level_has_its_words(Level level) {
        for (Language language : Language.values()) {
            Sentences sentences = new Sentences(language);
            assertThat(sentences.word("level-" + level.word())).isNotBlank();
            assertThat(sentences.word("level-heading-" + level.word())).isUpperCase();
        }
    }
}
