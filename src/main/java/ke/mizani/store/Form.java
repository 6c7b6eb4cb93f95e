package ke.mizani.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how that is written so that every database reads the same. */
enum Form {
    TEXT(Types.VARCHAR, "character varying", "text", "character", "character large object") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object read(String text) {
            return text;
        }
    },
    WHOLE(Types.BIGINT, "bigint", "integer", "smallint") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : String.valueOf(number);
        }

        @Override
        Object read(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL(Types.NUMERIC, "numeric", "decimal") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }

        @Override
        Object read(String text) {
            return new BigDecimal(text);
        }
    },
    LOGICAL(Types.BOOLEAN, "boolean") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            boolean yes = row.getBoolean(column);
            return row.wasNull() ? null : String.valueOf(yes);
        }

        @Override
        Object read(String text) {
            return Boolean.valueOf(text);
        }
    },
    DAY(Types.DATE, "date") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            LocalDate day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        Object read(String text) {
            return LocalDate.parse(text);
        }
    },
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }

        @Override
        Object read(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES(Types.VARBINARY, "bytea", "binary varying", "binary large object") {
        @Override
        @Nullable String written(ResultSet row, int column) throws SQLException {
            byte[] bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        Object read(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    private final int type;
    private final String names;

    Form(int type, String... names) {
        this.type = type;
        this.names = "|" + String.join("|", names) + "|";
    }

    /** The form of a column of that type, as the database names it. */
    static Form of(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        for (Form form : values()) {
            if (form.names.contains("|" + lower + "|")) {
                return form;
            }
        }
        throw new IllegalStateException("no form for columns of type " + type);
    }

    /** The value in a row; null if there is none. */
    abstract @Nullable String written(ResultSet row, int column) throws SQLException;

    /** The value that is written so. */
    abstract Object read(String text);

    void bind(PreparedStatement row, int column, @Nullable String text) throws SQLException {
        if (text == null) {
            row.setNull(column, type);
        } else {
            row.setObject(column, read(text));
        }
    }
}
