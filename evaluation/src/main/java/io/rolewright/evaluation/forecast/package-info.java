/** Measures forecasts on two years of invented agencies: how wrong they are, and how often their intervals hold the truth. */
@NullMarked
package io.rolewright.evaluation.forecast;

import org.jspecify.annotations.NullMarked;
