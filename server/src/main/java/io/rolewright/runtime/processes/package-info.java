/** The trust and the ways between processes: where other services are, the inner port, and the tokens that open it. */
@NullMarked
package io.rolewright.runtime.processes;

import org.jspecify.annotations.NullMarked;
