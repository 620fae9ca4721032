package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.notifications.Topic;
import io.rolewright.events.users.Role;
import io.rolewright.notifications.InboxGlance;
import io.rolewright.notifications.Notification;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.Actor;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees who watches their list. */
@NotificationsTest
class WatchingInboxTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    NotificationsEndpoint endpoint;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Telling telling;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheBeginning() {
        clock.set(TestClock.START);
    }

    @Test
    void tellsWhatIsThereAndThenWhatIsNew() throws UnsupportedEncodingException {
        var ann = colleagues.join(Role.RECRUITER);
        tell(ann, "First");

        var heard = watch(ann, null, List.of(() -> tell(ann, "Second"), () -> {}));

        assertThat(glances(heard)).extracting(InboxGlance::unread).containsExactly(1, 2);
        assertThat(glances(heard).getLast().latest())
                .extracting(Notification::title)
                .containsExactly("Second", "First");
    }

    @Test
    void goesOnWhereItWasCutOff() throws UnsupportedEncodingException {
        var ann = colleagues.join(Role.RECRUITER);
        tell(ann, "First");
        var last = watch(ann, null, List.of()).lines().findFirst().orElseThrow().substring("id: ".length());

        assertThat(watch(ann, last, List.of())).isEmpty();
        tell(ann, "Second");

        assertThat(glances(watch(ann, last, List.of())))
                .extracting(InboxGlance::unread)
                .containsExactly(2);
    }

    @Test
    void tellsNothingOfOthers() throws UnsupportedEncodingException {
        var ann = colleagues.join(Role.RECRUITER);
        var bob = colleagues.join(Role.RECRUITER);

        var heard = watch(ann, null, List.of(() -> tell(bob, "For Bob")));

        assertThat(glances(heard)).containsExactly(new InboxGlance(0, List.of()));
    }

    /** What somebody hears to whom these things happen while they watch. */
    private String watch(UserId user, @Nullable String last, List<Runnable> happenings)
            throws UnsupportedEncodingException {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        if (last != null) {
            request.addHeader("Last-Event-ID", last);
        }
        var looks = new AtomicInteger();
        EventStreams.whileHolds(request, () -> {
            var look = looks.getAndIncrement();
            if (look < happenings.size()) {
                clock.advance(Duration.ofSeconds(1));
                happenings.get(look).run();
            }
            return look < happenings.size();
        });
        Call.of(Actor.user(user, Set.of()), TRACE).run(() -> endpoint.watch(request, response));
        return response.getContentAsString();
    }

    private List<InboxGlance> glances(String heard) {
        return Stream.of(heard.split("\n", -1))
                .filter(line -> line.startsWith("data: "))
                .map(line -> json.readValue(line.substring("data: ".length()), InboxGlance.class))
                .toList();
    }

    private void tell(UserId user, String title) {
        colleagues.as(() -> telling.tell(new Notice(title, Topic.MESSAGE, null, title, null, null), List.of(user)));
    }
}
