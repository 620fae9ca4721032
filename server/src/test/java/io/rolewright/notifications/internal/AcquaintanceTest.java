package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.EmailVerified;
import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.users.UserProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logins and where their owners are reached, as {@code users} tells it. */
@NotificationsTest
class AcquaintanceTest {
    @Autowired
    Colleagues colleagues;

    @Autowired
    LoginDesk desk;

    @Autowired
    Outbox outbox;

    @Autowired
    Members members;

    @Test
    void makesAnAddressKnownThatIsShownToBeTheirs() {
        var ann = colleagues.join(Role.RECRUITER);

        assertThat(members.find(ann)).contains(new Member(ann, Role.RECRUITER, "Australia/Sydney"));
        assertThat(members.with(List.of(Role.RECRUITER, Role.ADMIN))).contains(ann);
        assertThat(members.with(List.of(Role.ADMIN))).doesNotContain(ann);
        assertThat(points(ann))
                .returns("Ann Lee", ContactPoints::name)
                .returns("Australia/Sydney", ContactPoints::zone)
                .returns(List.of(new ContactPoint(Channel.EMAIL, Colleagues.mail(ann))), ContactPoints::points);
    }

    @Test
    void keepsAnAddressToItselfThatNobodyHasShownToBeTheirs() {
        var ann = colleagues.join(Role.CANDIDATE);
        outbox.keep(Person.of(ann).text(), new ContactPoints(null, List.of(), null, null, null));
        var unverified = new UserProfile(ann, "claimed@example.org", false, "Ann", Role.CANDIDATE, "en", "UTC", 2);
        desk.know(unverified);

        colleagues.tell(new ProfileChanged(ann, 2, List.of("name")));
        assertThat(points(ann).points()).isEmpty();
        desk.know(new UserProfile(ann, "claimed@example.org", true, "Ann", Role.CANDIDATE, "en", "UTC", 3));
        colleagues.tell(new EmailVerified(ann));

        assertThat(points(ann).points()).containsExactly(new ContactPoint(Channel.EMAIL, "claimed@example.org"));
    }

    @Test
    void leavesOtherWaysAlone() {
        var ann = colleagues.join(Role.ADMIN);
        var phone = new ContactPoint(Channel.SMS, "+61491570156");
        outbox.keep(Person.of(ann).text(), new ContactPoints("Ann", List.of(phone), null, "AU", null));

        colleagues.tell(new ProfileChanged(ann, 2, List.of("name")));

        assertThat(points(ann).points()).containsExactly(new ContactPoint(Channel.EMAIL, Colleagues.mail(ann)), phone);
        assertThat(points(ann).country()).isEqualTo("AU");
    }

    @Test
    void forgetsWhoIsGone() {
        var removed = colleagues.join(Role.CANDIDATE);
        var erased = colleagues.join(Role.RECRUITER);

        colleagues.tell(new UserRemoved(removed));
        colleagues.erase(erased);

        assertThat(members.find(removed)).isEmpty();
        assertThat(members.find(erased)).isEmpty();
    }

    private ContactPoints points(UserId user) {
        return outbox.find(Person.of(user).text());
    }
}
