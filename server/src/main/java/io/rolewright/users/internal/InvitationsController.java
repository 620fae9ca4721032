package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Secret;
import io.rolewright.users.Acceptance;
import io.rolewright.users.Invitation;
import io.rolewright.users.InvitationsApi;
import io.rolewright.users.Invitee;
import io.rolewright.users.UserProfile;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link InvitationsApi}. */
@RestController
class InvitationsController implements InvitationsApi {
    private final Inviting inviting;

    InvitationsController(Inviting inviting) {
        this.inviting = inviting;
    }

    @Override
    public Invitation invite(Invitee invitee) {
        return inviting.invite(invitee);
    }

    @Override
    public UserProfile accept(String token, Acceptance acceptance) {
        return inviting.accept(new Secret(token), acceptance);
    }
}
