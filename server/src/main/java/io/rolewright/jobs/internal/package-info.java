/** How pages become jobs. */
@NullMarked
package io.rolewright.jobs.internal;

import org.jspecify.annotations.NullMarked;
