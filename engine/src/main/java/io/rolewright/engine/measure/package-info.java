/** Measures how right reading and ranking are. */
@NullMarked
package io.rolewright.engine.measure;

import org.jspecify.annotations.NullMarked;
