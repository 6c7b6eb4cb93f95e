/** The pages. */
@NullMarked
package ke.mizani.web;

import org.jspecify.annotations.NullMarked;
