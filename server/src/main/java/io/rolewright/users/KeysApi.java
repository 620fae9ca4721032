package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** API keys: how programs work on somebody's behalf. */
@HttpExchange("/api/v1/users/keys")
public interface KeysApi {
    /**
     * Makes a key for a program.
     *
     * <p>The program may do what both the key's scopes and your own role allow at the time. It can never manage your login: no
     * key makes or ends keys and sessions.
     *
     * @param key what to make
     * @return the key with its secret, which is shown this once
     */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    @Answers(status = 409, code = "users.too-many-keys")
    @Answers(status = 422, code = "users.scope-not-yours")
    @Answers(status = 422, code = "users.key-life-refused")
    MadeApiKey make(@RequestBody @Valid NewApiKey key);

    /**
     * Lists one's own keys, without their secrets.
     *
     * @return all of them, the newest first
     */
    @GetExchange
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    Page<ApiKey> list();

    /**
     * Ends one of one's own keys; it is void within two seconds.
     *
     * @param id names the key
     */
    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.key-unknown")
    void revoke(@PathVariable ApiKeyId id);
}
