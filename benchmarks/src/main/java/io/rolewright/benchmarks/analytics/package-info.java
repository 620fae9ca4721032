/** Figures: whether they are right, and how fast they are answered and made anew. */
@NullMarked
package io.rolewright.benchmarks.analytics;

import org.jspecify.annotations.NullMarked;
