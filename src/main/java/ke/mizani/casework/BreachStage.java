package ke.mizani.casework;

import ke.mizani.calendar.Word;

/** What a breach case waits for. */
public enum BreachStage implements Word {
    ACKNOWLEDGEMENT,
    EXPLANATION,
    PLAN,
    ACTION,
    VERIFICATION,
    CLOSURE,
    /** For nothing: it is closed. */
    NOTHING;

    /** What a case waits for after that step. */
    static BreachStage after(String step) {
        if (step.equals(LifeCycle.OPENED)) {
            return ACKNOWLEDGEMENT;
        }
        return Word.of(BreachStep.class, step).leadsTo();
    }
}
