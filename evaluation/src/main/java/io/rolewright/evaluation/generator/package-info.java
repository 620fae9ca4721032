/** Makes up recruitment agencies of which everything is known, so that reading and ranking can be measured on them. */
@NullMarked
package io.rolewright.evaluation.generator;

import org.jspecify.annotations.NullMarked;
