package io.rolewright.users.internal;

import io.rolewright.events.users.RefreshTokenReused;
import io.rolewright.events.users.SessionEnded.Reason;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.users.Access;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps sessions going: exchanges a refresh token for its successor. A token that comes again has been copied, and since
 * nobody can tell the thief from the owner the session ends; only right after the exchange, while the successor lies unused,
 * it is taken for a repetition by somebody who missed the answer, and gets the same one.
 */
@Component
class Refreshing {
    /** How long an answer can be asked for again: long enough for a client, or us, to start anew. */
    private static final Duration REPEATABLE = Duration.ofMinutes(2);

    private final RefreshTokens tokens;
    private final Sessions sessions;
    private final SessionEnds ends;
    private final Logins logins;
    private final AccessTokens accessTokens;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    Refreshing(
            RefreshTokens tokens,
            Sessions sessions,
            SessionEnds ends,
            Logins logins,
            AccessTokens accessTokens,
            EventLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.ends = ends;
        this.logins = logins;
        this.accessTokens = accessTokens;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws ContractException {@code users.refresh-refused} (401) */
    Access refresh(Secret token) {
        Optional<Access> access =
                transactions.execute(status -> tokens.find(token).flatMap(given -> exchange(token, given)));
        return access.orElseThrow(() -> ContractException.unauthenticated("users.refresh-refused"));
    }

    private Optional<Access> exchange(Secret token, GivenToken given) {
        if (given.replacedAt().isPresent() && !isRepetition(token, given)) {
            endStolen(given.session());
            return Optional.empty();
        }
        if (!sessions.use(given.session().id())) {
            return Optional.empty();
        }
        var next = given.replacedAt().isPresent()
                ? tokens.successor(token)
                : tokens.replace(token, given.session().id());
        return logins.find(given.session().user()).map(login -> accessTokens.give(login, given.session(), next));
    }

    private boolean isRepetition(Secret token, GivenToken given) {
        var isUnused = tokens.find(tokens.successor(token))
                .map(GivenToken::replacedAt)
                .filter(Predicate.not(Optional::isPresent))
                .isPresent();
        return isUnused && given.replacedAt().orElseThrow().plus(REPEATABLE).isAfter(clock.instant());
    }

    private void endStolen(OpenSession session) {
        if (ends.end(session.user(), session.id(), Reason.TOKEN_REUSED)) {
            log.append(new RefreshTokenReused(session.user(), session.id()));
        }
    }
}
