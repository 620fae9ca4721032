package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Message;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageMoved;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.Digest;
import io.rolewright.notifications.NewSettings;
import io.rolewright.notifications.NotificationTrace;
import io.rolewright.notifications.Preference;
import io.rolewright.notifications.QuietHours;
import io.rolewright.notifications.Snooze;
import io.rolewright.notifications.Way;
import io.rolewright.notifications.WayTrace;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.core.type.TypeReference;

/** What goes out when, and what is known of how far it came. It is eight in the evening in Sydney at the beginning. */
@NotificationsTest
class DispatchTest {
    private static final String LIST = "/api/v1/notifications";
    private static final String PHONE = "+61491570156";
    private static final Digest NONE = new Digest(Digest.Rhythm.NONE, 8);
    private static final Digest DAILY = new Digest(Digest.Rhythm.DAILY, 8);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(19, 0), LocalTime.of(7, 0));
    private static final Instant MORNING = Instant.parse("2026-03-02T20:00:00Z");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Outbox outbox;

    @Autowired
    Telling telling;

    @Autowired
    Chores chores;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void writesWhatIsNotReadAndThenTexts() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, NONE, null, Set.of(Way.values()), PHONE + "1");
        var id = tell(ann, Topic.MESSAGE, "Unread");

        look();
        assertThat(mails(ann)).isEmpty();
        clock.advance(Duration.ofMinutes(15));
        look();
        assertThat(mails(ann))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail).returns("notice", Message::subject).returns(Person.of(ann), Message::person));
        assertThat(outbox.to(PHONE + "1")).isEmpty();
        clock.advance(Duration.ofHours(1));
        look();
        look();

        assertThat(mails(ann)).hasSize(1);
        assertThat(outbox.to(PHONE + "1")).hasSize(1);
        assertThat(states(ann, id))
                .containsExactly(WayTrace.State.SHOWN, WayTrace.State.HANDED_OVER, WayTrace.State.HANDED_OVER);
    }

    @Test
    void sparesWhatWasReadBefore() {
        var ann = colleagues.join(Role.RECRUITER);
        var id = tell(ann, Topic.MESSAGE, "Read");
        colleagues.post(ann, LIST + "/" + id + "/reading", null).expectStatus().isNoContent();

        clock.advance(Duration.ofMinutes(15));
        look();

        assertThat(mails(ann)).isEmpty();
        assertThat(states(ann, id)).containsExactly(WayTrace.State.SHOWN, WayTrace.State.UNNEEDED);
    }

    @Test
    void waitsForTheEndOfTheNightAndOfWhatIsPutOff() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, NONE, NIGHT, Set.of(Way.IN_APP, Way.EMAIL), null);
        var quiet = tell(ann, Topic.MESSAGE, "Quiet");
        var later = tell(ann, Topic.MESSAGE, "Put off");
        var until = MORNING.plus(Duration.ofHours(2));
        colleagues
                .post(ann, LIST + "/" + later + "/snooze", new Snooze(until))
                .expectStatus()
                .isOk();

        clock.advance(Duration.ofMinutes(15));
        look();
        assertThat(mails(ann)).isEmpty();
        assertThat(trace(ann, quiet).ways().getLast().dueAt()).isEqualTo(MORNING);
        assertThat(trace(ann, later).ways().getLast().dueAt()).isEqualTo(until);
        clock.set(MORNING);
        look();
        assertThat(mails(ann)).hasSize(1);
        clock.set(until);
        look();

        assertThat(mails(ann)).hasSize(2);
    }

    @Test
    void textsAsLongAfterTheMailAsEverWhereThatHadToWait() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, NONE, NIGHT, Set.of(Way.values()), PHONE + "2");
        var id = tell(ann, Topic.MESSAGE, "Quiet");

        clock.advance(Duration.ofHours(3));
        look();

        assertThat(trace(ann, id).ways().get(1).dueAt()).isEqualTo(MORNING);
        assertThat(trace(ann, id).ways().getLast().dueAt()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
    }

    @Test
    void letsNobodyMissWhatIsCritical() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, DAILY, NIGHT, Set.of(), null);

        var silent = tell(ann, Topic.MESSAGE, "Not wanted");
        tell(ann, Topic.SECURITY, "Wanted or not");
        look();

        assertThat(trace(ann, silent).ways()).isEmpty();
        assertThat(mails(ann)).singleElement().returns("notice", Message::subject);
    }

    @Test
    void gathersWhatIsNotReadIntoOneMailADay() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, DAILY, null, Set.of(Way.IN_APP, Way.EMAIL), null);
        var first = tell(ann, Topic.MESSAGE, "First one");
        var read = tell(ann, Topic.MESSAGE, "Read one");
        var later = tell(ann, Topic.MESSAGE, "Put off");
        colleagues
                .post(ann, LIST + "/" + read + "/reading", null)
                .expectStatus()
                .isNoContent();
        colleagues
                .post(ann, LIST + "/" + later + "/snooze", new Snooze(TestClock.START.plus(Duration.ofDays(1))))
                .expectStatus()
                .isOk();
        clock.advance(Duration.ofHours(2));
        look();
        assertThat(mails(ann)).isEmpty();

        clock.set(Instant.parse("2026-03-02T21:00:00Z"));
        look();
        look();

        assertThat(mails(ann)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("digest");
            assertThat(mail.text()).contains("- First one").doesNotContain("Read one", "Put off");
        });
        assertThat(states(ann, first)).containsExactly(WayTrace.State.SHOWN, WayTrace.State.HANDED_OVER);
        assertThat(states(ann, read)).containsExactly(WayTrace.State.SHOWN, WayTrace.State.UNNEEDED);
        assertThat(states(ann, later)).containsExactly(WayTrace.State.SHOWN, WayTrace.State.GATHERED);
        clock.set(Instant.parse("2026-03-03T21:00:00Z"));
        look();
        assertThat(mails(ann))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.text()).contains("Put off").doesNotContain("First one"));
        clock.set(Instant.parse("2026-03-04T21:00:00Z"));
        look();
        assertThat(mails(ann)).hasSize(2);
    }

    @Test
    void sendsNoDigestWithNothingInIt() {
        var ann = colleagues.join(Role.RECRUITER);
        wish(ann, DAILY, null, Set.of(Way.IN_APP, Way.EMAIL), null);
        var read = tell(ann, Topic.MESSAGE, "Read one");
        colleagues
                .post(ann, LIST + "/" + read + "/reading", null)
                .expectStatus()
                .isNoContent();

        clock.set(Instant.parse("2026-03-02T21:00:00Z"));
        look();

        assertThat(mails(ann)).isEmpty();
    }

    @Test
    void saysWhyNothingCanGoOut() {
        var ann = colleagues.join(Role.RECRUITER);
        outbox.keep(Person.of(ann).text(), new ContactPoints(null, List.of(), null, null, null));
        var id = tell(ann, Topic.SECURITY, "Nowhere");

        look();

        assertThat(trace(ann, id).ways().getLast())
                .returns(WayTrace.State.FAILED, WayTrace::state)
                .returns("communications.no-address", WayTrace::code)
                .returns(null, WayTrace::dueAt);
    }

    @Test
    void provesHowFarAMessageCame() {
        var ann = colleagues.join(Role.RECRUITER);
        var id = tell(ann, Topic.SECURITY, "Proven");
        look();
        var message = mails(ann).getFirst();
        colleagues.tell(moved(message, MessageState.SENT, null));
        clock.advance(Duration.ofMinutes(1));
        colleagues.tell(moved(message, MessageState.BOUNCED, "communications.mail-bounced"));

        assertThat(trace(ann, id).ways().getLast())
                .returns(WayTrace.State.HANDED_OVER, WayTrace::state)
                .returns(
                        List.of(
                                new WayTrace.Move(MessageState.SENT, null, TestClock.START),
                                new WayTrace.Move(
                                        MessageState.BOUNCED,
                                        "communications.mail-bounced",
                                        TestClock.START.plus(Duration.ofMinutes(1)))),
                        WayTrace::moves);
    }

    @Test
    void removesWhatIsOld() {
        var ann = colleagues.join(Role.RECRUITER);
        var id = tell(ann, Topic.MESSAGE, "Old");
        clock.advance(Duration.ofDays(365).plusSeconds(1));

        assertThat(chores.run("notifications.old")).isTrue();

        colleagues.refused(colleagues.get(ann, LIST + "/" + id), 404, "notifications.unknown");
    }

    private static MessageMoved moved(Message message, MessageState state, @Nullable String code) {
        return new MessageMoved(message.id(), message.person(), Channel.EMAIL, Purpose.SERVICE, state, code);
    }

    private void look() {
        assertThat(chores.run(NotificationsConfiguration.DISPATCH)).isTrue();
    }

    private List<Message> mails(UserId user) {
        return outbox.to(Colleagues.mail(user));
    }

    private NotificationId tell(UserId user, Topic topic, String title) {
        var told = new AtomicReference<NotificationId>();
        colleagues.as(() -> told.set(telling.tell(new Notice(title, topic, null, title, null, null), List.of(user))
                .getFirst()
                .notification()));
        return told.get();
    }

    private void wish(UserId user, Digest digest, @Nullable QuietHours quiet, Set<Way> ways, @Nullable String phone) {
        var settings =
                new NewSettings(List.of(new Preference(Topic.MESSAGE, ways)), digest, quiet, "Australia/Sydney", phone);
        colleagues
                .send(user, HttpMethod.PUT, LIST + "/settings", "\"0\"", settings)
                .expectStatus()
                .isOk();
    }

    private NotificationTrace trace(UserId user, NotificationId id) {
        return colleagues.read(new TypeReference<>() {}, colleagues.get(user, LIST + "/" + id));
    }

    private List<WayTrace.State> states(UserId user, NotificationId id) {
        return trace(user, id).ways().stream().map(WayTrace::state).toList();
    }
}
