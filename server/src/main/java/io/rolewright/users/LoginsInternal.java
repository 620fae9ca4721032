package io.rolewright.users;

import io.rolewright.shared.UserId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Logins, for whoever has to reach their owners. */
@HttpExchange("/internal/v1/logins")
public interface LoginsInternal {
    /**
     * Whose login it is, and how they want to be spoken to. Only where the address is verified do we know that it is its
     * owner's.
     *
     * @throws io.rolewright.shared.ContractException {@code users.login-unknown} (404)
     */
    @GetExchange("/{id}")
    UserProfile find(@PathVariable UserId id);
}
