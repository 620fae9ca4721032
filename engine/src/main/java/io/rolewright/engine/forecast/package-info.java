/**
 * Foretells what is counted by days, weeks or months, and what comes of open applications, with intervals that are as wide as
 * past forecasts were wrong.
 */
@NullMarked
package io.rolewright.engine.forecast;

import org.jspecify.annotations.NullMarked;
