/** What is measured: servers and databases as real processes. */
@NullMarked
package io.rolewright.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
