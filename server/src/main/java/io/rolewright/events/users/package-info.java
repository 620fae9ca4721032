/** Facts about logins and who was invited to have one. */
@NullMarked
package io.rolewright.events.users;

import org.jspecify.annotations.NullMarked;
