package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import ke.mizani.report.ComplianceFile;
import ke.mizani.report.Spreadsheet;

/** The legal audit as a file for a spreadsheet: the same years as on the page. */
@Path("/")
@Blocking
public class ComplianceFiles {

    private final LegalAudit audit;

    ComplianceFiles(LegalAudit audit) {
        this.audit = audit;
    }

    @GET
    @Path("compliance.csv")
    @Produces("text/csv; charset=utf-8")
    @PermissionsAllowed("breach:read")
    public Response csv(@QueryParam("from") @DefaultValue("") String from) {
        return file(file(from).csv(), "csv");
    }

    @GET
    @Path("compliance.xlsx")
    @Produces(Spreadsheet.TYPE)
    @PermissionsAllowed("breach:read")
    public Response workbook(@QueryParam("from") @DefaultValue("") String from) {
        return file(file(from).workbook(), "xlsx");
    }

    private ComplianceFile file(String from) {
        return new ComplianceFile(audit.table(from), audit.repeated());
    }

    private static Response file(Object content, String ending) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=compliance." + ending)
                .build();
    }
}
