/** Finds texts of any language by words, by letters and by meaning together. */
@NullMarked
package io.rolewright.engine.retrieval;

import org.jspecify.annotations.NullMarked;
