/** The endpoints for programs, under {@code /api/v1}. */
@NullMarked
package ke.mizani.rest;

import org.jspecify.annotations.NullMarked;
