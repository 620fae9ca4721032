/**
 * Two years of an invented recruitment agency, day by day, as the facts that a server would have written. It knows nothing
 * of how anybody counts or forecasts.
 */
@NullMarked
package io.rolewright.evaluation.generator.years;

import org.jspecify.annotations.NullMarked;
