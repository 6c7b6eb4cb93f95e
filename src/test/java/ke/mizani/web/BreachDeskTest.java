package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import ke.mizani.app.DailySweep;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachRegister;
import ke.mizani.casework.BreachStage;
import ke.mizani.casework.DocumentBytes;
import ke.mizani.store.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk of the Legal Compliance Unit, from the queue to a case that is closed. */
@QuarkusTest
class BreachDeskTest {

    private static final int LONG_LATE = 60;

    private final Desk desk;
    private final DailySweep sweep;
    private final BreachRegister register;
    private final Clock clock;

    BreachDeskTest(Desk desk, DailySweep sweep, BreachRegister register, Clock clock) {
        this.desk = desk;
        this.sweep = sweep;
        this.register = register;
        this.clock = clock;
    }

    @BeforeEach
    void anOverdueBill() {
        if (register.list().stream().noneMatch(one -> one.matter().equals("desk-bill"))) {
            desk.submit(today().minusDays(LONG_LATE), "desk-bill", "bill", "bill-passed");
            desk.submit(today().minusDays(LONG_LATE), "desk-paper", "bill", "bill-passed");
            desk.submit(today().minusDays(2), "desk-petition", "petition", "petition-received");
            sweep.today();
            assertThat(sweep.today().nothing()).isTrue();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Breach bill() {
        return about("desk-bill");
    }

    private Breach about(String matter) {
        return register.list().stream()
                .filter(one -> one.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return "/breaches/" + bill().file().number();
    }

    @Test
    void the_queue_leads_to_the_matter_and_to_the_case() {
        Desk.Browser lcu = desk.of("desk-lcu", "", Role.LCU);

        assertThat(lcu.get("/duties").text())
                .contains("href=\"/matters/desk-bill\"", "href=\"" + page() + "\"", "overdue by");
        assertThat(lcu.get("/duties?list=week").text()).contains("/matters/desk-petition");
        assertThat(lcu.get("/matters/desk-bill").text())
                .contains("<svg", "bill-passed", "timelines.xlsx!timelines!A");
        assertThat(lcu.get("/matters/no-such-matter").status()).isEqualTo(404);
        assertThat(lcu.get("/compliance").text()).contains("0 of 2");
        assertThat(lcu.get("/breaches?state=all&words=desk-bill&severity=major").text())
                .contains("One case.");
        assertThat(lcu.get("/breaches?state=all&words=desk-bill&severity=minor").text())
                .contains("No case.");
        assertThat(lcu.get("/breaches.csv?state=all&words=desk-bill").text())
                .startsWith("case,matter,")
                .contains(",desk-bill,bill,LEG-01,");
    }

    @Test
    void a_case_goes_through_its_life_on_its_page() {
        Desk.Browser lcu = desk.of("desk-lcu", "", Role.LCU);
        Desk.Browser focal = desk.of("desk-focal", "speaker", Role.FOCAL_PERSON);
        Desk.Browser other = desk.of("desk-other", "finance", Role.FOCAL_PERSON);

        assertThat(other.get(page()).status()).isEqualTo(404);
        assertThat(lcu.take(page(), "acknowledged", "office", " ").status()).isEqualTo(422);
        assertThat(lcu.take(page(), "acknowledged", "office", "speaker").location())
                .endsWith(page() + "?done=acknowledged");
        assertThat(focal.take(page(), "verified", "result", "Seen").status()).isEqualTo(403);
        focal.take(page(), "explained", "cause", "printer", "explanation", "<b>Out of order</b>");
        Desk.Answer past =
                focal.take(
                        page(),
                        "planned",
                        "corrective",
                        "By hand",
                        "preventive",
                        "Two printers",
                        "owner",
                        "desk-focal",
                        "promised",
                        today().minusDays(1).toString());
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("Promised for: that cannot be so", "Two printers");
        String version = String.valueOf(bill().file().version());
        focal.take(
                page(),
                "planned",
                "corrective",
                "By hand",
                "preventive",
                "Two printers",
                "owner",
                "desk-focal",
                "promised",
                today().toString());
        Desk.Answer stale = lcu.post(page(), lcu.key(page()), version, "noted", "text", "Too late");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("Somebody else took a step meanwhile");
        focal.take(page(), "carried-out", "done", today().toString(), "evidence", "Book 7");
        assertThat(bill().stage()).isEqualTo(BreachStage.VERIFICATION);
        assertThat(lcu.get(page()).text()).contains("&lt;b&gt;Out of order").doesNotContain("<b>");
        lcu.take(page(), "verified", "result", "Seen in the book");
        lcu.take(page(), "closed", "outcome", "remedied", "reason", "Done");
        assertThat(bill().file().standing().closed()).isTrue();
        assertThat(sweep.today().nothing()).isTrue();
    }

    @Test
    void an_extension_brings_its_document_which_only_its_readers_get() {
        Desk.Browser lcu = desk.of("desk-lcu", "", Role.LCU);
        Desk.Browser clerk = desk.of("desk-clerk", "", Role.CLERK);
        Desk.Browser other = desk.of("desk-other", "finance", Role.FOCAL_PERSON);
        byte[] pdf = DocumentBytes.of("pdf");
        String[] said = {
            "authority", "The House", "until", today().plusDays(9).toString(), "reason", "Printing"
        };
        int version = paper().file().version();

        Desk.Answer none = clerk.take(paperPage(), "extended", said);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Document: say it", "id=\"extended-document-error\"");
        for (String[] wrong :
                new String[][] {
                    {"Azimio.pdf", "void", "the file is empty"},
                    {"Azimio.exe", "program", "must end with one of these: pdf, png, jpg"},
                    {"Azimio.pdf", "page", "is not what its name says"},
                }) {
            assertThat(
                            clerk.hand(
                                            paperPage(),
                                            "extended",
                                            wrong[0],
                                            DocumentBytes.of(wrong[1]),
                                            said)
                                    .text())
                    .contains(wrong[2]);
        }
        byte[] large = new byte[10_000_001];
        assertThat(clerk.hand(paperPage(), "extended", "a.txt", large, said).text())
                .contains("larger than 10 MB");
        assertThat(lcu.hand(paperPage(), "extended", "Azimio.pdf", pdf, said).status())
                .isEqualTo(403);
        assertThat(paper().file().version()).isEqualTo(version);

        assertThat(clerk.hand(paperPage(), "extended", "Azimio la Bunge.pdf", pdf, said).location())
                .endsWith("?done=extended");
        String link = paperPage() + "/documents/" + paper().file().version();
        assertThat(lcu.get(paperPage()).text()).contains(link, "Azimio la Bunge.pdf", "SHA-256");
        assertThat(lcu.get("/matters/desk-paper").text())
                .contains(link, "Azimio la Bunge.pdf", "More time given");
        Desk.Answer file = lcu.get(link);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("%PDF-");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"Azimio_la_Bunge.pdf\";"
                                + " filename*=UTF-8''Azimio%20la%20Bunge.pdf");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(other.get(link).status()).isEqualTo(404);
        assertThat(desk.nobody().get(link).status()).isNotEqualTo(200);
        assertThat(lcu.get(paperPage() + "/documents/1").status()).isEqualTo(404);
        assertThat(
                        lcu.hand(
                                        paperPage(),
                                        "noted",
                                        "note.txt",
                                        DocumentBytes.of("text"),
                                        "text",
                                        "See")
                                .location())
                .endsWith("?done=noted");
        assertThat(lcu.get("/matters/desk-paper").text()).contains("note.txt");
    }

    private Breach paper() {
        return about("desk-paper");
    }

    private String paperPage() {
        return "/breaches/" + paper().file().number();
    }

    @Test
    void a_calendar_program_reads_by_a_link_until_it_is_ended() {
        Desk.Browser lcu = desk.of("desk-calendar", "", Role.LCU);
        Desk.Browser program = desk.nobody();

        assertThat(lcu.get("/calendar").text()).contains("desk-bill", "desk-petition");
        String key = lcu.key("/calendar");
        String made = lcu.post("/calendar", key, "0", "", "act", "make").text();
        String link = made.replaceAll("(?s).*(/calendars/[A-Za-z0-9_-]+\\.ics).*", "$1");
        assertThat(program.get(link).text().replace("\r\n ", ""))
                .contains("BEGIN:VCALENDAR", "desk-petition");
        assertThat(program.get("/calendars/guessed.ics").status()).isEqualTo(404);
        lcu.post("/calendar", key, "0", "", "act", "end");
        assertThat(program.get(link).status()).isEqualTo(404);
    }

    @Test
    void a_forged_form_changes_nothing() {
        Desk.Browser lcu = desk.of("desk-lcu", "", Role.LCU);
        int version = bill().file().version();
        Desk.Answer forged =
                lcu.post(page(), "forged", String.valueOf(version), "noted", "text", "Mine");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(bill().file().version()).isEqualTo(version);
    }
}
