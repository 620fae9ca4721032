package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.google.QuotaRefusals;
import io.rolewright.integrations.twins.google.ServiceAccount;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Who may do what: the administrator of the domain lets one service account speak for each of its users, within these
 * scopes.
 */
final class WorkspaceAccess {
    private static final String ME = "me";

    private final Set<String> scopes;
    private final ServiceAccount account;
    private final QuotaRefusals quota = new QuotaRefusals();

    WorkspaceAccess(Clock clock, Domain domain, Set<String> scopes) {
        this.scopes = scopes;
        this.account = new ServiceAccount(clock, scopes, domain::has);
    }

    String keyFile(String tokenUri) {
        return account.keyFile(tokenUri);
    }

    /** All scopes, as they are written in an assertion. */
    String scopes() {
        return String.join(" ", new TreeSet<>(scopes));
    }

    TwinAnswer token(TwinRequest request) {
        return account.token(request);
    }

    /** Refuses so many of the next requests for a reason of quota. */
    void refuse(int status, String reason, int times) {
        quota.refuse(status, reason, times);
    }

    /** The same, told by JSON: {@code status}, {@code reason}, {@code times}. */
    void refuse(JsonNode told) {
        refuse(
                told.path("status").asInt(429),
                told.path("reason").asString("rateLimitExceeded"),
                told.path("times").asInt(1));
    }

    /** Answers a request of somebody, or tells what stands against it. */
    TwinAnswer answer(Supplier<TwinAnswer> answer) {
        try {
            return quota.next().orElseGet(answer);
        } catch (GoogleError.Refused refused) {
            return refused.error().answer();
        }
    }

    /**
     * What the token of a request is good for.
     *
     * @param sufficient scopes of which one is enough
     */
    ServiceAccount.Grant grant(TwinRequest request, Set<String> sufficient) {
        var grant = account.grant(request)
                .filter(valid -> !request.has(Quirk.EXPIRED_TOKEN))
                .orElseThrow(() -> GoogleError.unauthenticated().thrown());
        if (grant.scopes().stream().noneMatch(sufficient::contains)) {
            throw GoogleError.denied("insufficientPermissions", "Request had insufficient authentication scopes.")
                    .thrown();
        }
        if (grant.user().isEmpty()) {
            // An account that speaks for itself has neither mail nor a calendar here.
            throw new GoogleError(
                            400, "FAILED_PRECONDITION", "global", "failedPrecondition", "Precondition check failed.")
                    .thrown();
        }
        return new ServiceAccount.Grant(Domain.key(grant.user()), grant.scopes());
    }

    /** Whether an address of a path is that of the user, who may also be called {@code me}. */
    static boolean isOneself(String named, String user) {
        return named.equals(ME) || Domain.key(named).equals(user);
    }
}
