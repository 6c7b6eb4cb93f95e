package ke.mizani.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Wording;

/** Reads codes, words and texts from the cells of one row; what has no such form is a problem. */
record FormedCells(TypedCells cells, RowProblems problems) {

    private static final int WORDS_SHOWN = 8;

    /** The cell's code; empty with a problem if there is none. */
    Optional<String> code(Heading column, String meaning) {
        return needed(column, meaning).flatMap(text -> formed(column, text));
    }

    /** The cell's code, if it holds one. */
    Optional<String> codeIfAny(Heading column) {
        return cells.optional(column).flatMap(text -> formed(column, text));
    }

    private Optional<String> formed(Heading column, String text) {
        if (CodeForm.fits(text)) {
            return Optional.of(text);
        }
        problems.add(
                column,
                Code.NOT_A_CODE,
                text,
                "a code of letters, digits and hyphens, never the name of a person");
        return Optional.empty();
    }

    /** The cell's code, which must be one of those known. */
    Optional<String> knownCode(Heading column, Code fault, Set<String> known, String meaning) {
        return code(column, meaning).flatMap(code -> known(column, fault, known, code));
    }

    /** The code, if it is one of those known; else a problem that suggests the nearest. */
    Optional<String> known(Heading column, Code fault, Set<String> known, String code) {
        if (known.contains(code)) {
            return Optional.of(code);
        }
        String expected =
                Wording.nearest(code, known)
                        .orElseGet(
                                () ->
                                        known.size() <= WORDS_SHOWN
                                                ? "one of " + String.join(", ", known)
                                                : "a code of the table");
        problems.add(column, fault, code, expected);
        return Optional.empty();
    }

    /** The day in the cell; empty with a problem if there is none. */
    Optional<LocalDate> day(Heading column, String meaning) {
        return needed(column, meaning).flatMap(text -> cells.date(column));
    }

    /** The word in the cell; empty with a problem if there is none. */
    <E extends Enum<E> & Word> Optional<E> word(
            Heading column, Class<E> type, Code fault, String meaning) {
        Optional<String> text = needed(column, meaning);
        List<E> all = Arrays.asList(type.getEnumConstants());
        Optional<E> word =
                text.flatMap(t -> all.stream().filter(w -> w.word().equals(t)).findFirst());
        if (text.isPresent() && word.isEmpty()) {
            String words = String.join(", ", all.stream().map(Word::word).toList());
            problems.add(column, fault, text.get(), "one of " + words);
        }
        return word;
    }

    /** The text of the cell, which must not be empty. */
    Optional<String> text(Heading column, String meaning) {
        return needed(column, meaning).map(text -> textIfAny(column));
    }

    /** The text of the cell, empty if there is none. */
    String textIfAny(Heading column) {
        String text = cells.text(column);
        Row.faultOfText(text)
                .ifPresent(code -> problems.add(column, code, text, RowCheck.expected(code)));
        return text;
    }

    Optional<String> needed(Heading column, String meaning) {
        Optional<String> text = cells.optional(column);
        if (text.isEmpty()) {
            problems.add(column, Code.MISSING_VALUE, "", meaning);
        }
        return text;
    }
}
