/** Scores rows of numbers by trees that XGBoost has learned, and says what each number added; without XGBoost. */
@NullMarked
package io.rolewright.engine.forest;

import org.jspecify.annotations.NullMarked;
