/** Signs people in, invites them, and signs their access tokens. */
@NullMarked
package io.rolewright.users.internal;

import org.jspecify.annotations.NullMarked;
