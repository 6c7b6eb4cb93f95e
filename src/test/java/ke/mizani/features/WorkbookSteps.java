package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.cli.EditedRules;
import ke.mizani.cli.Shell;
import ke.mizani.rulebook.LibreOffice;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What an officer does to a copy of the workbooks, and what the commands say of it. */
public final class WorkbookSteps {

    private static final Path SHIPPED = Path.of("rules");
    private static Optional<LibreOffice> office = Optional.empty();

    private Path copy = SHIPPED;
    private Shell.@Nullable Answer answer;

    @Given("an officer's copy of the workbooks")
    public void copy() throws IOException {
        copy = EditedRules.in(Files.createTempDirectory("copy")).folder();
    }

    @Given("in its {string} the {string} of {string} in {string} is now {string}")
    public void changed(String file, String heading, String row, String sheet, String text)
            throws IOException {
        new EditedRules(copy).cell(file, sheet, row, heading, text);
    }

    @Given("in its {string} the row {string} of {string} stands where {string} stood")
    public void exchanged(String file, String row, String sheet, String other) throws IOException {
        new EditedRules(copy).exchange(file, sheet, row, other);
    }

    @When("the copy is compared with the shipped rulebook")
    public void compared() {
        answer = Shell.run("rules", "diff", "--from", "rules", "--to", copy.toString());
    }

    @Then("the difference is told as {string}")
    public void told(String sentence) {
        assertThat(said()).contains(sentence);
    }

    @Then("the cell told is that of {string} of {string} in {string} of {string}")
    public void cell(String heading, String row, String sheet, String file) throws IOException {
        assertThat(said()).contains(address(file, sheet, row, heading));
    }

    @Then("of the rows {int} changed, {int} moved, and none is new, gone or renamed")
    public void counted(int changed, int moved) {
        assertThat(said())
                .contains("rows changed " + changed + ", new 0, gone 0, renamed 0, moved " + moved);
    }

    @When("the officer asks for the row {string}")
    public void asked(String row) {
        answer = Shell.run("rules", "show", "--rules", copy.toString(), "--row", row);
    }

    @When("the officer asks for the row {string} as it was in force on {word}")
    public void askedOn(String row, String day) {
        answer = Shell.run("rules", "show", "--rules", copy.toString(), "--row", row, "--on", day);
    }

    @Then("its {string} is told as {string}")
    public void shown(String heading, String text) {
        assertThat(said()).containsPattern("[A-Z]+[0-9]+ " + heading + " " + text + " ");
    }

    @Then("the answer is {string}")
    public void refused(String sentence) {
        assertThat(Objects.requireNonNull(answer).err()).contains(sentence);
    }

    @When("fresh workbooks are written")
    public void written() throws IOException {
        copy = Files.createTempDirectory("fresh");
        answer = Shell.run("rules", "template", "--output", copy.toString());
    }

    @When("fresh workbooks are written in Kiswahili without rows")
    public void writtenEmpty() throws IOException {
        copy = Files.createTempDirectory("fresh");
        String place = copy.toString();
        answer = Shell.run("rules", "template", "--output", place, "--language", "sw", "--empty");
    }

    @Then("there is one for each workbook of the rulebook")
    public void oneForEach() throws IOException {
        assertThat(names(copy)).isEqualTo(names(SHIPPED));
    }

    @Then("{string} begins with {string}")
    public void begins(String file, String title) throws IOException {
        try (XSSFWorkbook workbook = open(copy, file)) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo(title);
        }
    }

    @Then("nothing stands under the headings of {string} in {string}")
    public void empty(String sheet, String file) throws IOException {
        try (XSSFWorkbook workbook = open(copy, file)) {
            XSSFSheet rows = workbook.getSheet(sheet);
            assertThat(rows.getRow(rows.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("Timeline");
        }
    }

    @When("LibreOffice types {string} into the {string} of {string} in {string} of {string}")
    public void typed(String text, String heading, String row, String sheet, String file)
            throws IOException {
        Path saved = Files.createTempDirectory("saved").resolve(file);
        String cell = address(file, sheet, row, heading);
        office().change(copy.resolve(file).toAbsolutePath(), sheet, cell, text, saved);
        Files.move(saved, copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @When("LibreOffice saves {string} as .ods and back")
    public void savedAndBack(String file) throws IOException {
        Path folder = Files.createTempDirectory("ods");
        office().convert(List.of(copy.resolve(file).toAbsolutePath()), "ods", folder);
        Path document = folder.resolve(file.replace(".xlsx", ".ods"));
        office().convert(List.of(document), "xlsx", copy);
    }

    @Then("the notes, drop-downs and locks of {string} in {string} are those of the shipped one")
    public void helps(String sheet, String file) throws IOException {
        assertThat(help(copy, file, sheet)).isEqualTo(help(SHIPPED, file, sheet));
    }

    private static List<Object> help(Path folder, String file, String sheet) throws IOException {
        try (XSSFWorkbook workbook = open(folder, file)) {
            XSSFSheet rows = workbook.getSheet(sheet);
            List<String> notes =
                    rows.getCellComments().values().stream()
                            .map(note -> note.getString().getString().strip())
                            .sorted()
                            .toList();
            boolean dropDowns = rows.getDataValidations().isEmpty();
            return List.of(notes, dropDowns, rows.isSheetLocked());
        }
    }

    private String address(String file, String sheet, String row, String heading)
            throws IOException {
        try (XSSFWorkbook workbook = open(copy, file)) {
            CellAddress address = EditedRules.find(workbook, sheet, row, heading);
            return address.formatAsString();
        }
    }

    private static XSSFWorkbook open(Path folder, String file) throws IOException {
        try (var in = Files.newInputStream(folder.resolve(file))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    private static LibreOffice office() throws IOException {
        if (office.isEmpty()) {
            Path profile = Files.createTempDirectory("office").resolve("profile");
            office = Optional.of(LibreOffice.ready(profile));
        }
        return office.orElseThrow();
    }

    private String said() {
        return Objects.requireNonNull(answer).said() + " ";
    }
}
