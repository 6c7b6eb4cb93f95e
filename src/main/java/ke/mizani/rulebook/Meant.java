package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ke.mizani.rulebook.Content.Kind;
import ke.mizani.rulebook.TableProblem.Code;

/** What was probably meant by a cell that does not have the form of its column. */
final class Meant {

    /** Days since the last of 1899, as a spreadsheet stores a date: 1900 to 2199. */
    private static final int LAST_SERIAL = 109_574;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");

    private final Form form;
    private final Content content;

    private Meant(Form form, Content content) {
        this.form = form;
        this.content = content;
    }

    /** The fault of the cell, and what to write instead if that can be told. */
    static CellFault fault(Form form, Content content) {
        Meant meant = new Meant(form, content);
        return switch (form) {
            case DATE -> meant.date();
            case DECIMAL, WHOLE, COUNT -> meant.number();
            case DAY -> meant.suggested(meant.days());
            case NAME, NAMES -> meant.suggested(meant.names());
            case TEXT, WORD, WORDS, GROUPS -> CellFault.of(form.code());
        };
    }

    private CellFault suggested(Stream<String> candidates) {
        Optional<String> first =
                candidates.filter(text -> form.fits(new Content(Kind.TEXT, text))).findFirst();
        return new CellFault(form.code(), first);
    }

    private CellFault date() {
        String text = content.text();
        if (content.kind() == Kind.DATE && text.contains("T")) {
            return CellFault.of(Code.NOT_A_DATE, text.substring(0, text.indexOf('T')));
        }
        if (content.kind() == Kind.NUMBER && text.matches("\\d{3,6}")) {
            int serial = Integer.parseInt(text);
            return serial <= LAST_SERIAL
                    ? CellFault.of(Code.DATE_AS_NUMBER, SERIAL_ZERO.plusDays(serial).toString())
                    : CellFault.of(Code.NOT_A_DATE);
        }
        return content.kind() == Kind.TEXT
                ? WrittenDay.read(Lettering.plain(text))
                        .map(WrittenDay::fault)
                        .orElse(CellFault.of(Code.NOT_A_DATE))
                : CellFault.of(Code.NOT_A_DATE);
    }

    private CellFault number() {
        if (content.kind() == Kind.PERCENT) {
            BigDecimal shown = new BigDecimal(content.text()).multiply(HUNDRED);
            return CellFault.of(Code.PERCENT, shown.stripTrailingZeros().toPlainString());
        }
        if (content.kind() != Kind.TEXT) {
            return CellFault.of(form.code());
        }
        String plain =
                Lettering.plain(content.text()).replaceAll("(?i)[\\s']|%$|^(?:ksh|kes)\\.?", "");
        String digits = plain.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        return suggested(
                THOUSANDS.matcher(digits).matches()
                        ? Stream.of(digits.replace(",", ""))
                        : Stream.of(digits, digits.replace(',', '.')));
    }

    /** A day of the year is written with the month first. */
    private Stream<String> days() {
        if (content.kind() == Kind.DATE) {
            return Stream.of(content.text().replaceAll("^\\d+-(\\d\\d-\\d\\d).*", "$1"));
        }
        String plain = Lettering.plain(content.text()).toLowerCase(Locale.ROOT);
        Matcher pair = MONTH_AND_DAY.matcher(plain);
        return pair.matches()
                ? Stream.of(
                        two(pair.group(1)) + "-" + two(pair.group(2)),
                        two(pair.group(2)) + "-" + two(pair.group(1)))
                : Stream.of(plain, plain.replace(" ", ""));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private Stream<String> names() {
        List<String> names =
                Column.words(Lettering.plain(content.text()).replace(',', '|')).stream()
                        .map(name -> name.replaceAll("[^A-Za-z0-9]+", "-"))
                        .map(name -> name.replaceAll("^-|-$", ""))
                        .toList();
        return Stream.of(String.join(form == Form.NAME ? "-" : "|", names));
    }
}
