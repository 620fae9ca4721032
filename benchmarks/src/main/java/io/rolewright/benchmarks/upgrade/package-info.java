/** Runs an earlier release and this one side by side on one database. */
@NullMarked
package io.rolewright.benchmarks.upgrade;

import org.jspecify.annotations.NullMarked;
