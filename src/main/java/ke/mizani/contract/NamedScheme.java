package ke.mizani.contract;

/**
 * The scoring scheme that a contract file names, whatever else is right or wrong in it.
 *
 * @param code as it stands there
 * @param line line in the file, from 1
 */
public record NamedScheme(String code, int line) {}
