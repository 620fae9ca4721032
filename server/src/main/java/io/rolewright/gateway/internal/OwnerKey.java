package io.rolewright.gateway.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The key of this machine's owner: whoever may read the server's folder is believed as {@code cli:<system user>}. It lives in
 * the memory of this process alone and is good on this machine alone.
 */
@Component
class OwnerKey {
    private static final String FORM = "rwo_";
    private static final int BYTES = 32;

    private final String text = make();
    private final Actor owner = new Actor("cli:" + System.getProperty("user.name"), null, permissions());

    String text() {
        return text;
    }

    /** The owner, when it is their key and it was not sent from elsewhere, not by way of a proxy on this machine either. */
    Optional<Actor> actor(String bearer, HttpServletRequest request) {
        return bearer.startsWith(FORM) && isRight(bearer) && isFromHere(request)
                ? Optional.of(owner)
                : Optional.empty();
    }

    private boolean isRight(String bearer) {
        return MessageDigest.isEqual(bearer.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isFromHere(HttpServletRequest request) {
        try {
            // Always a number, never a name to be looked up.
            var from = InetAddress.getByName(request.getRemoteAddr());
            return (from.isLoopbackAddress() || from.equals(InetAddress.getByName(request.getLocalAddr())))
                    && Stream.of("Forwarded", "X-Forwarded-For", "Via")
                            .allMatch(name -> request.getHeader(name) == null);
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    // What an administrator may, but for what needs a login of one's own.
    private static Set<String> permissions() {
        var permissions = EnumSet.copyOf(Role.ADMIN.permissions());
        permissions.removeAll(Set.of(Permission.OWN_ACCOUNT, Permission.INVITE_USERS));
        return permissions.stream().map(Permission::text).collect(Collectors.toUnmodifiableSet());
    }

    private static String make() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
