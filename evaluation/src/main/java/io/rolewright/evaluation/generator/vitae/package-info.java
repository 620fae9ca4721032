/**
 * Invented people's CVs of many layouts, makers and languages, each with its truth beside it. One seed decides people,
 * wording, layout and noise; nothing of the engine is used and no word list is shared with it.
 */
@NullMarked
package io.rolewright.evaluation.generator.vitae;

import org.jspecify.annotations.NullMarked;
