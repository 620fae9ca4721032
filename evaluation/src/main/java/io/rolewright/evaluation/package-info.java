/** Measures how right reading and ranking are, on data named by path. */
@NullMarked
package io.rolewright.evaluation;

import org.jspecify.annotations.NullMarked;
