package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.InvitationId;

/** An invitation that nobody has accepted yet. */
record OpenInvitation(InvitationId id, EmailAddress address, Role role) {}
