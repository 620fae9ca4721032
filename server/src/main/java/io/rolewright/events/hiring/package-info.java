/** Facts about client companies, the people there, and the terms that they signed. */
@NullMarked
package io.rolewright.events.hiring;

import org.jspecify.annotations.NullMarked;
