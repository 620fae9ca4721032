/** Facts about matches between jobs and people. */
@NullMarked
package io.rolewright.events.matching;

import org.jspecify.annotations.NullMarked;
