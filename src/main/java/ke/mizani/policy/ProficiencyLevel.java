package ke.mizani.policy;

/**
 * One step of the scale on which competencies are measured.
 *
 * @param number from 1; a higher number is more
 * @param name such as {@code Intermediate}
 * @param meaning what somebody at this level can do
 * @param standing whether it comes from the official framework
 * @param source where it comes from
 */
public record ProficiencyLevel(
        int number, String name, String meaning, Standing standing, String source) {}
