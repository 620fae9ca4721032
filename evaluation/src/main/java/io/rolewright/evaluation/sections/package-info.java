/** Trains the model by which the engine tells sections whose headings no word list knows. */
@NullMarked
package io.rolewright.evaluation.sections;

import org.jspecify.annotations.NullMarked;
