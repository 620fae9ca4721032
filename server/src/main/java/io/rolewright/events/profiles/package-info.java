/** Facts about candidates' profiles. */
@NullMarked
package io.rolewright.events.profiles;

import org.jspecify.annotations.NullMarked;
