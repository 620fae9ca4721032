package io.rolewright.runtime.processes;

import com.nimbusds.jwt.JWTClaimsSet;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call as claims of a token: the actor with what they may do, the cause and the trace. */
final class CallClaims {
    private static final String USER = "user";
    private static final String SESSION = "session";
    private static final String PERMISSIONS = "permissions";
    private static final String CAUSE = "cause";
    private static final String TRACE = "trace";

    private CallClaims() {}

    static JWTClaimsSet.Builder write(Call call, JWTClaimsSet.Builder claims) {
        var actor = call.actor();
        var user = actor.user();
        var session = actor.session();
        return claims.subject(actor.name())
                .claim(USER, user == null ? null : user.text())
                .claim(SESSION, session == null ? null : session.text())
                .claim(PERMISSIONS, List.copyOf(actor.permissions()))
                .claim(CAUSE, call.cause())
                .claim(TRACE, call.trace());
    }

    /** @throws IllegalArgumentException when something is missing or malformed */
    static Call read(JWTClaimsSet claims) throws ParseException {
        var permissions = Objects.requireNonNullElse(claims.getStringListClaim(PERMISSIONS), List.<String>of());
        var actor = new Actor(
                required(claims.getSubject()),
                id(claims.getStringClaim(USER), UserId::new),
                id(claims.getStringClaim(SESSION), SessionId::new),
                Set.copyOf(permissions));
        return new Call(actor, claims.getStringClaim(CAUSE), required(claims.getStringClaim(TRACE)));
    }

    private static <T> @Nullable T id(@Nullable String text, Function<UUID, T> type) {
        return text == null ? null : type.apply(UUID.fromString(text));
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return text;
    }
}
