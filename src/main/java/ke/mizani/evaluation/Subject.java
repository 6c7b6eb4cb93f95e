package ke.mizani.evaluation;

/**
 * What is judged: a clock of a duty in a matter, or a contract.
 *
 * @param id the matter, or the contract
 * @param duty the timeline, by its name in the newer rulebook; empty for a contract
 * @param clock which of the clocks of that duty in that matter, in the order of their starts, from
 *     1; 0 for a contract
 */
public record Subject(String id, String duty, int clock) {

    static Subject contract(String id) {
        return new Subject(id, "", 0);
    }
}
