package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.ProfileChanged;
import io.rolewright.events.users.Role;
import io.rolewright.events.users.UserRemoved;
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
    Members members;

    @Test
    void knowsWhoMayBeToldOfWhat() {
        var ann = colleagues.join(Role.RECRUITER);

        assertThat(members.find(ann)).contains(new Member(ann, Role.RECRUITER, "Australia/Sydney"));
        assertThat(members.with(List.of(Role.RECRUITER, Role.ADMIN))).contains(ann);
        assertThat(members.with(List.of(Role.ADMIN))).doesNotContain(ann);
    }

    @Test
    void followsTheClocksByWhichSomebodyLives() {
        var ann = colleagues.join(Role.RECRUITER);
        desk.know(new UserProfile(ann, Colleagues.mail(ann), true, "Ann", Role.RECRUITER, "en", "UTC", 2));

        colleagues.tell(new ProfileChanged(ann, 2, List.of("timeZone")));

        assertThat(members.find(ann)).contains(new Member(ann, Role.RECRUITER, "UTC"));
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
}
