package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Invitations: how staff of the agency get a login. */
@HttpExchange("/api/v1/users/invitations")
public interface InvitationsApi {
    /**
     * Invites somebody to work for the agency.
     *
     * @param invitee who is invited, and as what
     * @return the invitation with its link, which is shown this once and works once
     */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.INVITE_USERS)
    @Answers(status = 409, code = "users.email-taken")
    @Answers(status = 422, code = "users.email-malformed")
    @Answers(status = 422, code = "users.role-not-invited")
    Invitation invite(@RequestBody @Valid Invitee invitee);

    /**
     * Accepts an invitation: makes the login.
     *
     * <p>A link that never was, was used, or is too old gets the same answer.
     *
     * @param token the last part but one of the invitation's link
     * @param acceptance the name and the password of the new login
     * @return the new login
     */
    @PostExchange("/{token}/acceptance")
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.CREATED)
    @Public
    @Answers(status = 404, code = "users.invitation-unknown")
    @Answers(status = 409, code = "users.email-taken")
    @Answers(status = 422, code = "users.password-too-short")
    @Answers(status = 422, code = "users.password-too-long")
    @Answers(status = 422, code = "users.password-common")
    @Answers(status = 422, code = "users.password-blocked")
    @Answers(status = 429, code = "users.busy")
    UserProfile accept(@PathVariable String token, @RequestBody @Valid Acceptance acceptance);
}
