package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.Permission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Letters about logins, for whoever sends them. */
@HttpExchange("/internal/v1/letters")
public interface LettersInternal {
    /**
     * What a letter says. There is none when nobody has the address, when what it was about has been done, and when it is too
     * late.
     */
    @GetExchange("/{id}")
    @Allowed(Permission.SERVICE)
    @Answers(status = 404, code = "users.letter-unknown")
    Letter find(@PathVariable LetterId id);
}
