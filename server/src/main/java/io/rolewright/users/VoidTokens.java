package io.rolewright.users;

import java.util.List;

/**
 * Access tokens that are void before they expire.
 *
 * @param logins the logins whose older tokens are void
 * @param sessions the sessions whose tokens are all void
 */
public record VoidTokens(List<Revocation> logins, List<EndedSession> sessions) {
    public VoidTokens {
        logins = List.copyOf(logins);
        sessions = List.copyOf(sessions);
    }
}
