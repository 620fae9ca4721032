package io.rolewright.notifications.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;

/**
 * Somebody who can be told something.
 *
 * @param role what their login is for
 * @param zone the IANA time zone that they live by
 */
record Member(UserId user, Role role, String zone) {}
