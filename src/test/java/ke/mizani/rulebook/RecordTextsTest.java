package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.features.LiveRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about the rows of a file has its Kiswahili in workbooks_sw.txt. */
class RecordTextsTest {

    private static final String HEADING =
            "activity_id,date,time,office,person,matter,matter_type,event,indicator,quantity,of,"
                    + "evidence,recorded_on,note,corrects,reason\n";
    private static final WorkbookTexts KISWAHILI = WorkbookTexts.in(Locale.forLanguageTag("sw"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "activity_id,date\n",
                HEADING,
                HEADING + "a-1,2025-07-01\n",
                HEADING + ",,,clerk,,m-1,,bill-passed,,,,,,,,\n",
                HEADING + "a-1,31/12/2025,25:00,clerk,,m-1,bill,,,x,1,,,,,\n",
                HEADING + "a-1,2025-02-30,,clerk,,,bill,,,12345678901234567890,,,,,,\n",
                HEADING + "a-1,07-2025,,clerk,,m-1,bill,zzzzzzzzzz,,-1,0,,2025-01-01,,,\n",
                HEADING + "a-1,1890-01-01,,clerk,,,,,,,2,,,,,\n",
                HEADING + "a-1,2025-07-02,,clerk,=1,m-1,bill,,,,,,2025-07-01,,a-0,\n",
                HEADING + "a-1,2025-07-02,,clerk,,m-1,bill,,HED-1,,5,,,,,why\n",
                HEADING + "a-1,2025-07-02,,clerk,,m-1,bill,,HED-1,,,\"open,,,,\n",
                HEADING + "a-1,2025-07-02,,clerk,,\"m\n1\",bill,,HED-1,,,,,,,\n",
            })
    void what_was_expected_in_a_file_is_told_in_kiswahili(String file) {
        List<RowProblem> problems =
                ActivityReading.of(LiveRulebook.get(), new Limits(10_000, 1_000))
                        .read(
                                "a.csv",
                                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                        .problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .filteredOn(problem -> !isAWord(problem.expected()))
                .allSatisfy(
                        problem ->
                                assertThat(KISWAHILI.of(problem.expected()))
                                        .as(problem.code() + " " + problem.found())
                                        .isNotEqualTo(problem.expected()));
    }

    /** A heading or a code that is suggested is the same in each language. */
    private static boolean isAWord(String expected) {
        return expected.matches("[a-z0-9_-]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at most 100 bytes|baiti 100 zisizidi",
                "at most 5 digits before the point, 2 after"
                        + "|tarakimu 5 zisizidi kabla ya nukta, 2 baada yake",
                "an id used once; it is also in a{}.csv line 3"
                        + "|kitambulisho kilichotumika mara moja; kiko pia katika a{}.csv mstari wa 3",
                "such as printable characters|kama herufi zinazoweza kuchapishwa",
            })
    void what_stands_in_the_gaps_is_kept(String english, String kiswahili) {
        assertThat(KISWAHILI.of(english)).isEqualTo(kiswahili);
    }

    @Test
    void what_nobody_translated_stays_as_it_is() {
        assertThat(KISWAHILI.of("quite something else")).isEqualTo("quite something else");
    }
}
