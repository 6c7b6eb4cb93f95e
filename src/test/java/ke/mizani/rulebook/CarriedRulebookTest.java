package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CarriedRulebookTest {

    private final RulebookSource source = Workbooks.shipped();

    @Test
    void the_application_carries_the_rulebook_it_ships() {
        CarriedRulebook carried = CarriedRulebook.find(source.hash()).orElseThrow();
        Tables read = RulebookReading.read(source);
        for (TableDefinition table : Tables.DEFINITIONS) {
            if (table.use() == TableDefinition.Use.TESTS) {
                assertThat(carried.tables().of(table)).isEmpty();
                continue;
            }
            assertThat(carried.tables().of(table))
                    .extracting(row -> row.number() + row.cell() + new TreeMap<>(row.values()))
                    .isEqualTo(
                            read.of(table).stream()
                                    .map(r -> r.number() + r.cell() + new TreeMap<>(r.values()))
                                    .toList());
        }
        assertThat(carried.answers())
                .isEqualTo(CarriedRulebook.answers(read, RuleEngine.compile(read, "test")));
    }

    @Test
    void what_another_version_made_is_not_used() throws IOException {
        CarriedRulebook carried = CarriedRulebook.find(source.hash()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CarriedRulebook.write(carried, out);
        byte[] written = out.toByteArray();
        assertThat(CarriedRulebook.read(new ByteArrayInputStream(written))).isPresent();
        int lastOfTheStamp = 1 + written[1];
        written[lastOfTheStamp] = (byte) (written[lastOfTheStamp] == '0' ? '1' : '0');
        assertThat(CarriedRulebook.read(new ByteArrayInputStream(written))).isEmpty();
    }

    @Test
    void the_workbooks_it_ships_are_those_it_carries() {
        assertThat(RulebookSource.shipped().hash()).isEqualTo(source.hash());
    }

    @Test
    void a_single_other_byte_is_another_rulebook() {
        RulebookSource edited =
                Workbooks.edited(
                        "schemes.xlsx",
                        w -> Workbooks.cell(w, "bands", "F10").setCellValue("2.41"));
        assertThat(edited.hash()).isNotEqualTo(source.hash());
        assertThat(CarriedRulebook.find(edited.hash())).isEmpty();
    }

    @Test
    void the_hash_is_of_names_and_content_and_not_of_their_order() {
        Map<String, byte[]> one = Map.of("a.xlsx", new byte[] {1}, "b.xlsx", new byte[] {2});
        Map<String, byte[]> same = Map.of("b.xlsx", new byte[] {2}, "a.xlsx", new byte[] {1});
        Map<String, byte[]> other = Map.of("a.xlsx", new byte[] {2}, "b.xlsx", new byte[] {1});
        String hash = new RulebookSource("here", one).hash();
        assertThat(hash).hasSize(64).isEqualTo(new RulebookSource("there", same).hash());
        assertThat(hash).isNotEqualTo(new RulebookSource("here", other).hash());
    }
}
