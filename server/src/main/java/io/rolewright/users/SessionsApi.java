package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Sessions: where one's own login is signed in. */
@HttpExchange("/api/v1/users/sessions")
public interface SessionsApi {
    /**
     * Lists one's own sessions.
     *
     * @return the open ones, the one used last first; at most 200
     */
    @GetExchange
    @Allowed(Permission.OWN_ACCOUNT)
    Page<Session> list();

    /**
     * Ends one of one's own sessions.
     *
     * <p>Its refresh token is void at once, its access token within two seconds.
     *
     * @param id names the session
     */
    @DeleteExchange("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.session-unknown")
    void end(@PathVariable SessionId id);
}
