/** Runs, pages and jobs, tested as the service that takes them in. */
@NullMarked
package io.rolewright.jobs.internal;

import org.jspecify.annotations.NullMarked;
