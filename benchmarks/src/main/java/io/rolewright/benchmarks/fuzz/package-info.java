/** Sends the API what its description does not expect, as every role, and looks for answers that must never be given. */
@NullMarked
package io.rolewright.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
