/** The use case: records, contracts and a rulebook in, findings and scorecards out. */
@NullMarked
package ke.mizani.evaluation;

import org.jspecify.annotations.NullMarked;
