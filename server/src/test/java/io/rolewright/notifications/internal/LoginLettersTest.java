package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Message;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.users.LetterDue;
import io.rolewright.events.users.LetterKind;
import io.rolewright.events.users.Role;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import io.rolewright.users.Letter;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters about logins, which go out once, to the address that they are about. */
@NotificationsTest
class LoginLettersTest {
    @Autowired
    Colleagues colleagues;

    @Autowired
    LoginDesk desk;

    @Autowired
    Outbox outbox;

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void sendsEveryKindOnceWithItsLink(LetterKind kind) {
        var user = colleagues.join(Role.RECRUITER);
        var address = "new." + user + "@example.org";
        var due = due(kind, user, address);

        colleagues.tell(due);
        colleagues.tell(due);

        assertThat(outbox.to(address)).singleElement().satisfies(message -> {
            assertThat(message)
                    .returns(Person.of(user), Message::person)
                    .returns(Channel.EMAIL, Message::channel)
                    .returns(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Message::subject);
            assertThat(message.text())
                    .contains(
                            "link=https://agency.example/account/x", "until=2 March 2026, 21:00 AEDT", "name=Ann Lee");
        });
    }

    @Test
    void invitesWhoHasNoLoginYet() {
        var address = "invited@example.org";

        colleagues.tell(due(LetterKind.INVITATION, null, address));

        assertThat(outbox.to(address))
                .singleElement()
                .returns(null, Message::person)
                .returns("invitation", Message::subject);
    }

    @Test
    void sendsNothingThatIsNotWantedAnyMore() {
        var gone = new LetterDue(new LetterId(UUID.randomUUID()), LetterKind.PASSWORD_RESET);
        var address = "after@example.org";

        colleagues.tell(gone);
        colleagues.tell(due(LetterKind.INVITATION, null, address));

        assertThat(outbox.to(address)).hasSize(1);
    }

    private LetterDue due(LetterKind kind, @Nullable UserId user, String address) {
        var id = new LetterId(UUID.randomUUID());
        var name = user == null ? null : "Ann Lee";
        var end = TestClock.START.plus(Duration.ofHours(1));
        desk.know(new Letter(id, kind, user, address, name, "en", "/account/x", end));
        return new LetterDue(id, kind);
    }
}
