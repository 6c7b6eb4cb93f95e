package ke.mizani.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.contract.ContractProblem.Code;

/** What is wrong in one contract file: of each key its first fault. */
final class Problems {

    private final String file;
    private final Map<String, ContractProblem> byPlace = new LinkedHashMap<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Key key, int line, Code code, String found, String expected) {
        String place = key.path().isEmpty() ? code + " " + line : key.path();
        byPlace.putIfAbsent(
                place, new ContractProblem(file, line, key.shown(), code, found, expected));
    }

    boolean has(Key key) {
        return byPlace.containsKey(key.path());
    }

    boolean none() {
        return byPlace.isEmpty();
    }

    /** In the order of the lines. */
    List<ContractProblem> list() {
        return byPlace.values().stream()
                .sorted(Comparator.comparingInt(ContractProblem::line))
                .toList();
    }
}
