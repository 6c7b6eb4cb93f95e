/** What people do about a breach: the life cycles of cases and what they need. */
@NullMarked
package ke.mizani.casework;

import org.jspecify.annotations.NullMarked;
