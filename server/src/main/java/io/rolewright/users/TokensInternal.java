package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the door needs to know to believe an access token or an API key. */
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

    /**
     * What an API key allows at this moment.
     *
     * @param proof the key as a program showed it
     * @return what it allows
     */
    @PostExchange("/grants")
    @Allowed(Permission.SERVICE)
    @Answers(status = 401, code = "users.key-refused")
    KeyGrant grant(@RequestBody KeyProof proof);
}
