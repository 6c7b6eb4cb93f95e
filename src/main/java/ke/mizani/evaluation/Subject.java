package ke.mizani.evaluation;

import ke.mizani.calendar.Word;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;

/**
 * What is judged.
 *
 * @param kind what sort of verdict it is
 * @param id the matter, the contract, the holder of an index, or the person
 * @param detail the timeline or the competency, by its name in the newer rulebook; level and office
 *     of the holder of an index; empty for a contract
 * @param clock which of the clocks of that duty in that matter, in the order of their starts, from
 *     1; 0 where there is no clock
 */
public record Subject(Kind kind, String id, String detail, int clock) {

    /** The sorts of verdict. */
    public enum Kind implements Word {
        DUTY,
        CONTRACT,
        RECOMMENDATION,
        INDEX,
        COMPETENCY
    }

    static Subject duty(String matter, String timeline, int clock) {
        return new Subject(Kind.DUTY, matter, timeline, clock);
    }

    static Subject contract(String id) {
        return new Subject(Kind.CONTRACT, id, "", 0);
    }

    static Subject recommendation(String contract) {
        return new Subject(Kind.RECOMMENDATION, contract, "", 0);
    }

    static Subject index(IndexNode.Holder holder) {
        boolean house = holder.level() == Level.ASSEMBLY;
        String of = holder.level().word() + (house ? "" : " " + holder.office());
        return new Subject(Kind.INDEX, house ? "" : holder.code(), of, 0);
    }

    static Subject competency(String person, String post, String competency) {
        return new Subject(Kind.COMPETENCY, person + " " + post, competency, 0);
    }
}
