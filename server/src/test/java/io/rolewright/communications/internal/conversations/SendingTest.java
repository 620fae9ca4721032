package io.rolewright.communications.internal.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Delivery;
import io.rolewright.communications.Message;
import io.rolewright.communications.Sending;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** One thing written to many, each of whom gets it once. */
@CommunicationsTest
class SendingTest {
    private static final String SEND = "/api/v1/communications/send";
    private static final String MESSAGES = "/api/v1/communications/messages/";

    @Autowired
    Recruiter ann;

    @Test
    void writesToEverybodyOnceHoweverOftenItIsSent() {
        var mia = ann.reachedAt("mia.sending@example.org");
        var bob = ann.reachedAt("bob.sending@example.org");
        var nowhere = ann.candidate();

        var first = send(text("all", List.of(mia, bob, mia, nowhere), null));

        assertThat(first).extracting(Delivery::to).containsExactly(mia, bob, nowhere);
        assertThat(first.subList(0, 2)).extracting(Delivery::state).containsOnly(MessageState.QUEUED);
        assertThat(first.getLast()).isEqualTo(new Delivery(nowhere, null, null, "communications.no-address"));
        assertThat(send(text("all", List.of(mia, bob, mia, nowhere), null))).isEqualTo(first);
        assertThat(find(first.getFirst()))
                .returns(mia, Message::person)
                .returns("Hi", Message::text)
                .returns(TestClock.START, Message::dueAt);
    }

    @Test
    void spreadsManyOverTheHours() {
        var people = Stream.of("a", "b", "c")
                .map(name -> ann.reachedAt(name + ".spread@example.org"))
                .toList();

        assertThat(send(text("spread", people, 2)))
                .extracting(one -> find(one).dueAt())
                .containsExactly(
                        TestClock.START,
                        TestClock.START.plus(Duration.ofMinutes(30)),
                        TestClock.START.plus(Duration.ofMinutes(60)));
    }

    @Test
    void refusesWordsThatCannotBeSentToAnybody() {
        var mia = ann.reachedAt("mia.words@example.org");
        var wordless = new Sending(
                "none", List.of(mia), null, Purpose.PROCESS, null, null, null, null, null, null, null, null);

        ann.refused(ann.post(SEND, wordless), 422, "communications.words-unclear");
        ann.refused(ann.get(MESSAGES + UUID.randomUUID()), 404, "communications.message-unknown");
    }

    private List<Delivery> send(Sending sending) {
        var answer = ann.post(SEND, sending);
        answer.expectStatus().isAccepted();
        return ann.read(new TypeReference<Page<Delivery>>() {}, answer).items();
    }

    private Message find(Delivery delivery) {
        MessageId id = Objects.requireNonNull(delivery.message());
        return ann.read(new TypeReference<>() {}, ann.get(MESSAGES + id));
    }

    private static Sending text(String key, List<Person> to, @Nullable Integer perHour) {
        return new Sending(
                key, to, null, Purpose.PROCESS, null, null, "Your application", "Hi", null, null, perHour, null);
    }
}
