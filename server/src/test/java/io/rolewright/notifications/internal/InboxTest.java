package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.InboxGlance;
import io.rolewright.notifications.NewNotification;
import io.rolewright.notifications.Notification;
import io.rolewright.notifications.NotificationTrace;
import io.rolewright.notifications.Snooze;
import io.rolewright.notifications.Told;
import io.rolewright.notifications.Way;
import io.rolewright.notifications.WayTrace;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** What colleagues are told, and what they do with it. */
@NotificationsTest
class InboxTest {
    private static final String LIST = "/api/v1/notifications";

    @Autowired
    Colleagues colleagues;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void tellsColleaguesOnce() {
        var ann = colleagues.join(Role.ADMIN);
        var bob = colleagues.join(Role.RECRUITER);
        var wanted = announcement("once", List.of(bob, ann, bob), "Lunch at noon");

        var told = send(ann, wanted);
        var again = send(ann, announcement("once", List.of(bob, ann), "Lunch at one"));

        assertThat(told).extracting(Told::user).containsExactly(bob, ann);
        assertThat(again).isEqualTo(told);
        assertThat(list(bob, ""))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .returns(told.getFirst().notification(), Notification::id)
                        .returns("Lunch at noon", Notification::title)
                        .returns(Topic.ANNOUNCEMENT, Notification::topic)
                        .returns("/api/v1/jobs", Notification::about)
                        .returns(TestClock.START, Notification::madeAt)
                        .returns(null, Notification::readAt));
        assertThat(colleagues.facts(told.getFirst().notification()))
                .containsExactly("notifications.notification-made.v1");
        assertThat(rows()).isNotEmpty().doesNotContain("Lunch", "menu");
    }

    @Test
    void tellsEverybodyWithARole() {
        var ann = colleagues.join(Role.ADMIN);
        var bob = colleagues.join(Role.ADMIN);
        var mia = colleagues.join(Role.RECRUITER);

        var told = send(
                ann, new NewNotification("role", List.of(mia), Set.of(Role.ADMIN), Topic.URGENT, "Fire", null, null));

        assertThat(told).extracting(Told::user).contains(ann, bob).containsOnlyOnce(mia);
    }

    @Test
    void refusesWhatIsNotForColleagues() {
        var ann = colleagues.join(Role.ADMIN);
        var candidate = colleagues.join(Role.CANDIDATE);

        colleagues.refused(
                colleagues.post(ann, LIST + "/send", announcement("r1", List.of(candidate), "Hi")),
                404,
                "notifications.user-unknown");
        colleagues.refused(
                colleagues.post(ann, LIST + "/send", announcement("r2", List.of(), "Hi")), 422, "notifications.nobody");
        colleagues.refused(
                colleagues.post(
                        ann,
                        LIST + "/send",
                        new NewNotification("r3", List.of(), Set.of(Role.CANDIDATE), Topic.URGENT, "Hi", null, null)),
                422,
                "notifications.not-staff");
        colleagues.refused(
                colleagues.post(
                        ann,
                        LIST + "/send",
                        new NewNotification("r4", List.of(ann), Set.of(), Topic.SECURITY, "Hi", null, null)),
                422,
                "notifications.topic-reserved");
        colleagues.refused(
                colleagues.post(ann, LIST + "/send", announcement("r5", List.of(ann), "Two\nlines")),
                422,
                "gateway.invalid");
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        var ann = colleagues.join(Role.ADMIN);
        tell(ann, "p1");
        tell(ann, "p2");
        send(ann, new NewNotification("p3", List.of(ann), Set.of(), Topic.URGENT, "p3", null, null));

        var first = page(ann, "?limit=2");
        var second = page(ann, "?limit=2&cursor=" + first.next());

        assertThat(first.items()).extracting(Notification::title).containsExactly("p3", "p2");
        assertThat(second.items()).extracting(Notification::title).containsExactly("p1");
        assertThat(second.next()).isNull();
        assertThat(list(ann, "?topic=URGENT")).extracting(Notification::title).containsExactly("p3");
        assertThat(list(ann, "?topic=URGENT&topic=ANNOUNCEMENT")).hasSize(3);
        colleagues.refused(
                colleagues.get(ann, LIST + "?unread=true&cursor=" + first.next()), 400, "runtime.cursor-invalid");
    }

    @Test
    void showsNobodyElseButTheSenderWhatSomebodyWasTold() {
        var ann = colleagues.join(Role.ADMIN);
        var bob = colleagues.join(Role.RECRUITER);
        var mia = colleagues.join(Role.RECRUITER);
        var id = send(ann, announcement("own", List.of(bob), "For Bob"))
                .getFirst()
                .notification();

        assertThat(trace(bob, id)).isEqualTo(trace(ann, id));
        colleagues.refused(colleagues.get(mia, LIST + "/" + id), 404, "notifications.unknown");
        for (var other : List.of(ann, mia)) {
            colleagues.refused(
                    colleagues.post(other, LIST + "/" + id + "/reading", null), 404, "notifications.unknown");
            colleagues.refused(
                    colleagues.post(other, LIST + "/" + id + "/snooze", snooze(Duration.ofHours(1))),
                    404,
                    "notifications.unknown");
        }
        colleagues.refused(colleagues.get(mia, LIST + "/" + UUID.randomUUID()), 404, "notifications.unknown");
        assertThat(list(ann, "")).isEmpty();
    }

    @Test
    void notesWhenSomethingWasReadFirst() {
        var ann = colleagues.join(Role.ADMIN);
        var id = tell(ann, "read");

        clock.advance(Duration.ofMinutes(3));
        colleagues.post(ann, LIST + "/" + id + "/reading", null).expectStatus().isNoContent();
        clock.advance(Duration.ofMinutes(3));
        colleagues.post(ann, LIST + "/" + id + "/reading", null).expectStatus().isNoContent();

        assertThat(list(ann, ""))
                .singleElement()
                .returns(TestClock.START.plus(Duration.ofMinutes(3)), Notification::readAt);
        assertThat(list(ann, "?unread=true")).isEmpty();
    }

    @Test
    void hidesWhatIsPutOffUntilItsTime() {
        var ann = colleagues.join(Role.ADMIN);
        var id = tell(ann, "later");
        colleagues.post(ann, LIST + "/" + id + "/reading", null).expectStatus().isNoContent();
        var before = inbox.state(ann);
        clock.advance(Duration.ofMinutes(1));

        Notification snoozed = colleagues.read(
                new TypeReference<>() {},
                colleagues.post(ann, LIST + "/" + id + "/snooze", snooze(Duration.ofHours(2))));
        assertThat(snoozed)
                .returns(TestClock.START.plus(Duration.ofHours(2)), Notification::snoozedUntil)
                .returns(null, Notification::readAt);
        assertThat(list(ann, "")).isEmpty();
        assertThat(inbox.glance(ann).unread()).isZero();
        var hidden = inbox.state(ann);
        clock.advance(Duration.ofHours(2));

        assertThat(list(ann, "?unread=true")).hasSize(1);
        assertThat(inbox.glance(ann).unread()).isEqualTo(1);
        InboxGlance glance = colleagues.read(new TypeReference<>() {}, colleagues.get(ann, LIST + "/stream"));
        assertThat(glance.latest()).isEqualTo(list(ann, ""));
        assertThat(List.of(before, hidden, inbox.state(ann))).doesNotHaveDuplicates();
        colleagues.refused(
                colleagues.post(ann, LIST + "/" + id + "/snooze", snooze(Duration.ZERO)),
                422,
                "notifications.snooze-time");
        colleagues.refused(
                colleagues.post(ann, LIST + "/" + id + "/snooze", snooze(Duration.ofDays(400))),
                422,
                "notifications.snooze-time");
    }

    @Test
    void showsTheWaysThatSomethingTakes() {
        var ann = colleagues.join(Role.ADMIN);

        var trace = trace(ann, tell(ann, "ways"));

        assertThat(trace.ways())
                .containsExactly(
                        new WayTrace(Way.IN_APP, WayTrace.State.SHOWN, TestClock.START, null, null, List.of()),
                        new WayTrace(
                                Way.EMAIL,
                                WayTrace.State.WAITING,
                                TestClock.START,
                                TestClock.START.plus(Duration.ofMinutes(15)),
                                null,
                                List.of()));
    }

    @Test
    void forgetsWhatTheErasedWereTold() {
        var ann = colleagues.join(Role.ADMIN);
        var bob = colleagues.join(Role.RECRUITER);
        var id = send(ann, announcement("erased", List.of(bob), "For Bob"))
                .getFirst()
                .notification();

        colleagues.erase(bob);

        colleagues.refused(colleagues.get(ann, LIST + "/" + id), 404, "notifications.unknown");
    }

    private static Snooze snooze(Duration time) {
        return new Snooze(TestClock.START.plus(time));
    }

    private NotificationId tell(UserId user, String title) {
        return send(user, announcement(title, List.of(user), title)).getFirst().notification();
    }

    private static NewNotification announcement(String key, List<UserId> users, String title) {
        return new NewNotification(
                key, users, Set.of(), Topic.ANNOUNCEMENT, title, "The menu hangs there", "/api/v1/jobs");
    }

    private List<Told> send(UserId sender, NewNotification wanted) {
        var answer = colleagues.post(sender, LIST + "/send", wanted);
        answer.expectStatus().isAccepted();
        return colleagues.read(new TypeReference<Page<Told>>() {}, answer).items();
    }

    private Page<Notification> page(UserId user, String question) {
        return colleagues.read(new TypeReference<>() {}, colleagues.get(user, LIST + question));
    }

    private List<Notification> list(UserId user, String question) {
        return page(user, question).items();
    }

    private NotificationTrace trace(UserId user, NotificationId id) {
        return colleagues.read(new TypeReference<>() {}, colleagues.get(user, LIST + "/" + id));
    }

    private String rows() {
        return String.join(
                "\n",
                jdbc.sql("select n::text from notifications.notification n")
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
