package io.rolewright.communications.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.Staff;
import io.rolewright.events.Event;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.EmailVerified;
import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRegistered;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Owners of logins are reached at the addresses that are theirs. */
@CommunicationsTest
class LoginAddressesTest {
    @Autowired
    ContactPointsInternal points;

    @Autowired
    Recruiter ann;

    @Autowired
    Staff staff;

    @Autowired
    Events events;

    @Autowired
    EventLog log;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    private final UserId user = new UserId(UUID.randomUUID());

    @Test
    void learnsAnAddressOnceItIsVerified() {
        makeKey();
        staff.known(user, "new@example.org", false);
        tell(new UserRegistered(user, Role.CANDIDATE, null));
        assertThat(reach().points()).isEmpty();

        staff.known(user, "new@example.org", true);
        tell(new EmailVerified(user));

        assertThat(reach())
                .isEqualTo(new ContactPoints(
                        "Ann Lee",
                        List.of(new ContactPoint(Channel.EMAIL, "new@example.org")),
                        "Australia/Perth",
                        null,
                        "en"));
    }

    @Test
    void followsWhatChanges() {
        makeKey();
        staff.known(user, "before@example.org", true);
        tell(new UserRegistered(user, Role.RECRUITER, null));
        staff.known(user, "after@example.org", true);

        tell(new ProfileChanged(user, 2, List.of("name")));

        assertThat(reach().points()).containsExactly(new ContactPoint(Channel.EMAIL, "after@example.org"));
    }

    @Test
    void leavesOtherWaysAlone() {
        makeKey();
        staff.known(user, "ann@example.org", true);
        var phone = new ContactPoint(Channel.SMS, "+61491570156");
        ann.run(() -> points.keep(Person.of(user).text(), new ContactPoints("Ann", List.of(phone), null, "AU", null)));

        tell(new ProfileChanged(user, 2, List.of("name")));

        assertThat(reach().points()).containsExactly(new ContactPoint(Channel.EMAIL, "ann@example.org"), phone);
        assertThat(reach().country()).isEqualTo("AU");
    }

    @Test
    void forgetsALoginThatIsGone() {
        makeKey();
        staff.known(user, "leaver@example.org", true);
        tell(new UserRegistered(user, Role.RECRUITER, null));

        ann.erase(Person.of(user));
        tell(new ProfileChanged(user, 3, List.of("name")));

        assertThat(reach().points()).isEmpty();
        assertThat(ann.as(() -> points.owners(new ContactPoint(Channel.EMAIL, "leaver@example.org"))))
                .isEmpty();
    }

    @Test
    void learnsNothingOfALoginThatNobodyHas() {
        tell(new ProfileChanged(user, 2, List.of("name")));

        assertThat(reach().points()).isEmpty();
    }

    private void makeKey() {
        transactions.executeWithoutResult(status -> cipher.create(KeyName.of(user)));
    }

    private void tell(Event fact) {
        ann.run(() -> transactions.executeWithoutResult(status -> log.append(fact)));
        events.awaitIdle();
    }

    private ContactPoints reach() {
        return ann.as(() -> points.find(Person.of(user).text()));
    }
}
