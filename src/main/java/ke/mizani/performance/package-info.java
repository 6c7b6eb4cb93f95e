/** What was achieved: measures, raw and weighted scores, composites, exact to the last digit. */
@NullMarked
package ke.mizani.performance;

import org.jspecify.annotations.NullMarked;
