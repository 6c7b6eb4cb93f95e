package ke.mizani.contract;

import ke.mizani.policy.Wording;

/**
 * One thing wrong in a contract file, with where it stands.
 *
 * @param line line in the file, from 1
 * @param key path of the faulty key, {@code criteria[2].indicators[1].weight}, counted from 1;
 *     empty if the fault is the file's
 * @param found what stands there, cut to 80 characters
 * @param expected what would be right
 */
public record ContractProblem(
        String file, int line, String key, Code code, String found, String expected) {

    public ContractProblem {
        found = Wording.shown(found);
    }

    /** Stable names of what can be wrong: messages, filters and reports hang on them. */
    public enum Code {
        EMPTY_FILE,
        FILE_TOO_LARGE,
        NOT_UTF8,
        TAB,
        NOT_YAML,
        SEVERAL_DOCUMENTS,
        ALIAS,
        TAG,
        UNKNOWN_KEY,
        DUPLICATE_KEY,
        MISSING_KEY,
        MISSING_VALUE,
        NOT_A_TEXT,
        NOT_A_LIST,
        NOT_A_GROUP,
        NOT_A_NUMBER,
        NOT_A_COUNT,
        NOT_A_DATE,
        NOT_A_FINANCIAL_YEAR,
        NOT_YES_OR_NO,
        NOT_AN_ID,
        VALUE_TOO_LONG,
        UNKNOWN_WORD,
        WEIGHT_OUT_OF_RANGE,
        WEIGHTS_NOT_100,
        CRITERION_WEIGHT,
        SUB_INDICATOR_WEIGHTS,
        DUPLICATE_ID,
        ZERO_TARGET,
        NEGATIVE_TARGET,
        PERCENT_OVER_1000,
        LEVELS_NOT_IN_ORDER,
        LEVELS_AND_TARGET,
        NOT_APPLICABLE_WEIGHT,
        NOT_APPLICABLE_AFTER_SIGNING,
        MEASURE_NEEDS_TIMELINES,
        MEASURE_NEEDS_EVENTS,
        MEASURE_NEEDS_FACTORS,
        MEASURE_NEEDS_CONTRACTS,
        MEASURE_NEEDS_SUB_INDICATORS,
        MEASURE_DOES_NOT_USE,
        UNIT_OF_MEASURE,
        PERSON_AND_LEVEL,
        UNKNOWN_SCHEME,
        NO_BANDS,
        UNKNOWN_PART,
        PART_WEIGHT,
        PART_TARGETS,
        UNKNOWN_FORMULA,
        LEVELS_NOT_USED,
        LEVELS_NEEDED,
        UNKNOWN_TIMELINE,
        UNKNOWN_EVENT,
        UNKNOWN_CONTRACT,
        CONTRACT_SCHEME,
        CONTRACTS_IN_A_CIRCLE,
        UNKNOWN_KPI,
        KPI_LEVEL,
        KPI_UNIT,
        KPI_DIRECTION,
        KPI_MEASURE,
        KPI_PARAMETERS,
        KPI_PARTS,
        UNKNOWN_CLAUSE,
        TARGET_BELOW_BASELINE,
        DUPLICATE_INDICATOR
    }
}
