/** Facts about partners and what passes between them and us. */
@NullMarked
package io.rolewright.events.integrations;

import org.jspecify.annotations.NullMarked;
