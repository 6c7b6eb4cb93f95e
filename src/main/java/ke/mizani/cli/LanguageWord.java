package ke.mizani.cli;

import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language. */
final class LanguageWord implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        try {
            return Word.of(Language.class, text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + text + "' is none of en (English), sw (Kiswahili)");
        }
    }
}
