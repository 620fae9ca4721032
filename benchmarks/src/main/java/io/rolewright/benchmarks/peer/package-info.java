/** What the server is compared with. */
@NullMarked
package io.rolewright.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
