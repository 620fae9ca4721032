package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserInvited;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvitationId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Acceptance;
import io.rolewright.users.Invitation;
import io.rolewright.users.Invitee;
import io.rolewright.users.UserProfile;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Invites people and makes their logins when they accept. */
@Component
class Inviting {
    private static final Set<Role> STAFF = EnumSet.of(Role.ADMIN, Role.ACCOUNTANT, Role.RECRUITER);

    private final Invitations invitations;
    private final Logins logins;
    private final PasswordHashes hashes;
    private final Correspondence correspondence;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Once once;
    private final UserSettings settings;
    private final AgencyPolicies policies;
    private final Ids ids;
    private final Clock clock;

    Inviting(
            Invitations invitations,
            Logins logins,
            PasswordHashes hashes,
            Correspondence correspondence,
            EventLog log,
            TransactionOperations transactions,
            Once once,
            UserSettings settings,
            AgencyPolicies policies,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.logins = logins;
        this.hashes = hashes;
        this.correspondence = correspondence;
        this.log = log;
        this.transactions = transactions;
        this.once = once;
        this.settings = settings;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    Invitation invite(Invitee invitee) {
        if (!STAFF.contains(invitee.role())) {
            throw ContractException.invalid("users.role-not-invited", invitee.role());
        }
        var address = new EmailAddress(invitee.email());
        if (logins.find(address).filter(Login::isVerified).isPresent()) {
            throw ContractException.conflict("users.email-taken");
        }
        var secret = Secret.random();
        var end = clock.instant().plus(settings.invitationLife());
        var invitation = new OpenInvitation(ids.next(InvitationId::new), address, invitee.role());
        var acceptance = "/api/v1/users/invitations/%s/acceptance".formatted(secret.text());
        return once.execute(() -> {
            invitations.add(
                    invitation,
                    secret,
                    Objects.requireNonNull(Call.current().actor().user()),
                    end);
            log.append(new UserInvited(invitation.id(), invitation.role()));
            correspondence.invite(address, secret);
            return new Invitation(invitation.id(), acceptance, end);
        });
    }

    UserProfile accept(Secret secret, Acceptance acceptance) {
        refuseUnknown(secret);
        var hash = hashes.hash(Password.chosen(acceptance.password(), policies.password()));
        var user = ids.next(UserId::new);
        return once.executeAbout(KeyName.of(user), () -> {
            var invitation = invitations.findOpen(secret).orElseThrow(Inviting::unknown);
            var login = Login.of(user, invitation.role(), hash);
            invitations.close(invitation);
            logins.find(invitation.address())
                    .filter(Predicate.not(Login::isVerified))
                    .ifPresent(this::giveWay);
            logins.add(login, invitation.address(), acceptance.name().strip());
            log.append(new UserRegistered(login.id(), login.role(), invitation.id()));
            return logins.profile(login.id()).orElseThrow();
        });
    }

    // Nobody has shown that the address is theirs; otherwise anybody could keep staff out by registering with theirs.
    private void giveWay(Login registered) {
        logins.remove(registered.id());
        log.append(new UserRemoved(registered.id()));
    }

    // Before the dear hash, so that guessed links cost us nothing.
    private void refuseUnknown(Secret secret) {
        var isOpen = transactions.execute(status -> invitations.findOpen(secret).isPresent());
        if (!Boolean.TRUE.equals(isOpen)) {
            throw unknown();
        }
    }

    private static ContractException unknown() {
        return ContractException.notFound("users.invitation-unknown");
    }
}
