/** Invents adverts and what becomes of them when boards and agencies copy them, and adverts that only look like copies. */
@NullMarked
package io.rolewright.evaluation.generator.reposts;

import org.jspecify.annotations.NullMarked;
