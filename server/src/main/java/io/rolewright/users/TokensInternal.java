package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the door needs to know to believe an access token. */
@HttpExchange("/internal/v1/tokens")
public interface TokensInternal {
    /** The public halves of the keys that sign access tokens, as a JSON Web Key Set (RFC 7517). */
    @GetExchange("/keys")
    @Allowed(Permission.SERVICE)
    PublicKeys keys();

    /** What became void so lately that a token from before may not have expired yet. */
    @GetExchange("/revocations")
    @Allowed(Permission.SERVICE)
    VoidTokens revocations();
}
