/** What was promised: performance contracts, and what is wrong in the files they come from. */
@NullMarked
package ke.mizani.contract;

import org.jspecify.annotations.NullMarked;
