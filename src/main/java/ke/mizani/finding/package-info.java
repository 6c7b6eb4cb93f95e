/** The verdict on one duty or one contract, and the reasons for it as data. */
@NullMarked
package ke.mizani.finding;

import org.jspecify.annotations.NullMarked;
