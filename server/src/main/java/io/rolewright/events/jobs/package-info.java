/** Facts about jobs as they were found at their source. */
@NullMarked
package io.rolewright.events.jobs;

import org.jspecify.annotations.NullMarked;
