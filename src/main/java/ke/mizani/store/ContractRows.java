package ke.mizani.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Level;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The texts of contracts as rows. */
final class ContractRows {

    private static final RowMapper<ContractText> TEXT =
            (row, context) ->
                    new ContractText(
                            row.getLong("number"),
                            row.getString("contract"),
                            row.getString("financial_year"),
                            row.getInt("version"),
                            Word.of(Level.class, row.getString("level")),
                            row.getString("office"),
                            Optional.ofNullable(row.getString("person")),
                            row.getString("document"),
                            Optional.ofNullable(row.getObject("signed_on", LocalDate.class)),
                            row.getString("reason"),
                            row.getString("kept_by"),
                            row.getObject("kept_at", OffsetDateTime.class).toInstant());

    private final Handle handle;

    ContractRows(Handle handle) {
        this.handle = handle;
    }

    long next() {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM contract_text")
                .mapTo(Long.class)
                .one();
    }

    /** All texts, in their order. */
    List<ContractText> all() {
        return handle.createQuery("SELECT * FROM contract_text ORDER BY number").map(TEXT).list();
    }

    /** All texts of a contract, the oldest first. */
    List<ContractText> of(String contract) {
        return handle.createQuery(
                        "SELECT * FROM contract_text WHERE contract = :contract ORDER BY number")
                .bind("contract", contract)
                .map(TEXT)
                .list();
    }

    /** All texts of a financial year, by contract, the oldest first. */
    List<ContractText> ofYear(String year) {
        return handle.createQuery(
                        "SELECT * FROM contract_text WHERE financial_year = :year"
                                + " ORDER BY contract, number")
                .bind("year", year)
                .map(TEXT)
                .list();
    }

    /** The years of which there are contracts, the latest first. */
    List<String> years() {
        return handle.createQuery(
                        "SELECT DISTINCT financial_year FROM contract_text ORDER BY financial_year DESC")
                .mapTo(String.class)
                .list();
    }

    void add(ContractText text) {
        handle.createUpdate(
                        "INSERT INTO contract_text (number, contract, financial_year, version, level,"
                                + " office, person, document, signed_on, reason, kept_by, kept_at)"
                                + " VALUES (:number, :contract, :year, :version, :level, :office,"
                                + " :person, :document, :signed, :reason, :by, :at)")
                .bind("number", text.number())
                .bind("contract", text.contract())
                .bind("year", text.year())
                .bind("version", text.version())
                .bind("level", text.level().word())
                .bind("office", text.office())
                .bind("person", text.person().orElse(null))
                .bind("document", text.digest())
                .bind("signed", text.signed().orElse(null))
                .bind("reason", text.reason())
                .bind("by", text.by())
                .bind("at", text.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
