/** The words of the law and of the policy: clauses, timelines, scoring schemes, bands. */
@NullMarked
package ke.mizani.policy;

import org.jspecify.annotations.NullMarked;
