/** Facts without a name. */
@NullMarked
package io.rolewright.architecture.broken.jobs;

import org.jspecify.annotations.NullMarked;
