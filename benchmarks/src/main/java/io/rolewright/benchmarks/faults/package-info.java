/** Kills what is running at random moments, and checks that nothing acknowledged is lost and every effect happened once. */
@NullMarked
package io.rolewright.benchmarks.faults;

import org.jspecify.annotations.NullMarked;
