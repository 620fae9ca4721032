/** Measures how fast and how robust the server is, beside named peers. */
@NullMarked
package io.rolewright.benchmarks;

import org.jspecify.annotations.NullMarked;
