package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.report.Compliance;
import ke.mizani.report.HeatMapPicture;
import ke.mizani.report.RepeatedBreach;
import ke.mizani.report.Sentences;

/** The legal audit: what was met in time by provision and quarter, and what was missed again. */
@Path("/compliance")
@Blocking
public class CompliancePage {

    private static final int MATTERS = 5;

    private final Pages pages;
    private final LegalAudit audit;

    CompliancePage(Pages pages, LegalAudit audit) {
        this.pages = pages;
        this.audit = audit;
    }

    /** One provision. */
    public record Line(String clause, String law, List<Box> boxes) {}

    /**
     * One quarter of it.
     *
     * @param path where the findings behind it are; empty where nothing was due
     */
    public record Box(int met, int due, int percent, String path) {

        private static final Box EMPTY = new Box(0, 0, 0, "");

        static Box of(Compliance.Cell cell, String path) {
            return new Box(cell.met(), cell.due(), cell.percent(), path);
        }
    }

    /** A provision that an office missed again. */
    public record Again(
            String clause,
            String law,
            String office,
            int times,
            List<String> quarters,
            List<String> matters,
            int more,
            String path) {}

    @GET
    @PermissionsAllowed("breach:read")
    public Response show(@QueryParam("from") @DefaultValue("") String from) {
        Compliance table = audit.table(from);
        String first = audit.first(from).orElse("");
        Sentences sentences = new Sentences(pages.language());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("years", audit.years());
        data.put("from", first);
        data.put("quarters", table.quarters());
        data.put("lines", lines(table));
        data.put("pictures", pictures(table, sentences));
        data.put("again", audit.repeated().stream().map(CompliancePage::again).toList());
        data.put("csv", file("/compliance.csv", first));
        data.put("workbook", file("/compliance.xlsx", first));
        return pages.page("compliance", pages.words().of("place-compliance"), data);
    }

    private static String file(String path, String from) {
        return UriBuilder.fromPath(path).queryParam("from", from).build().toString();
    }

    private static List<ShownPicture> pictures(Compliance table, Sentences sentences) {
        return table.rows().isEmpty()
                ? List.of()
                : List.of(
                        ShownPicture.of(
                                new HeatMapPicture(sentences).of("compliance", table.fields()),
                                sentences));
    }

    private static List<Line> lines(Compliance table) {
        List<Line> lines = new ArrayList<>();
        for (Compliance.Row row : table.rows()) {
            List<Box> boxes = new ArrayList<>();
            for (int at = 0; at < table.quarters().size(); at++) {
                String path = FindingsBehindPage.path(row.clause(), table.quarters().get(at), "");
                Optional<Compliance.Cell> cell = row.cells().get(at);
                boxes.add(cell.map(one -> Box.of(one, path)).orElse(Box.EMPTY));
            }
            lines.add(new Line(row.clause(), row.law(), boxes));
        }
        return lines;
    }

    private static Again again(RepeatedBreach one) {
        List<String> matters = one.matters().stream().limit(MATTERS).toList();
        return new Again(
                one.clause(),
                one.law(),
                one.office(),
                one.findings().size(),
                one.quarters(),
                matters,
                one.matters().size() - matters.size(),
                FindingsBehindPage.path(one.clause(), "", one.office()));
    }
}
