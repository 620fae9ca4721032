package io.rolewright.communications.internal.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.ConversationSummary;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Messages that find the conversation where they belong, once each. */
@CommunicationsTest
class ConversationsTest {
    private static final String INBOX = "/api/v1/communications/inbox";
    private static final String CONVERSATIONS = "/api/v1/communications/conversations/";
    private static final AttachedFile CV =
            new AttachedFile(new FileReference(UUID.randomUUID()), "CV Mia Wong.pdf", "application/pdf");

    @Autowired
    Conversations conversations;

    @Autowired
    MessagesInternal messages;

    @Autowired
    Recruiter ann;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from communications.message").update();
        jdbc.sql("delete from communications.conversation").update();
    }

    @Test
    void joinsWhatAKnownAddressWrites() {
        var mia = ann.reachedAt("mia.one@example.org");

        var message = find(receive(mail("k1", "Mia.One@example.org", List.of())));

        assertThat(message)
                .returns(mia, Message::person)
                .returns(MessageState.RECEIVED, Message::state)
                .returns("Hello there", Message::text)
                .returns("jobs42", Message::alias)
                .returns(List.of(CV), Message::files);
        assertThat(ann.facts(message.id())).containsExactly("communications.message-received.v1");
    }

    @Test
    void takesAMessageOnceHoweverManyBringItAtOnce() throws Exception {
        ann.reachedAt("mia.two@example.org");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var brought = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() -> receive(mail("same", "mia.two@example.org", List.of()))))
                    .toList();
            var first = brought.getFirst().get();
            for (var one : brought) {
                assertThat(one.get()).isEqualTo(first);
            }
            assertThat(ann.facts(first)).hasSize(1);
        }
        assertThat(inbox("").items()).singleElement().returns(1, ConversationSummary::unread);
    }

    @Test
    void joinsTheThreadThatAnUnknownAddressAnswers() {
        var mia = ann.reachedAt("mia.three@example.org");
        var ours = send("q1", mia);
        var header = "<" + ours.id().text() + "@localhost>";

        var answer = find(receive(mail("k2", "mia.private@example.net", List.of("<else@x>", header))));

        assertThat(answer).returns(mia, Message::person).returns(ours.conversation(), Message::conversation);
    }

    @Test
    void leavesAThreadThatSomebodyElseWhomWeKnowAnswers() {
        var mia = ann.reachedAt("mia.four@example.org");
        var bob = ann.reachedAt("bob.four@example.org");
        var header = "<" + send("q2", mia).id().text() + "@localhost>";

        assertThat(find(receive(mail("k3", "bob.four@example.org", List.of(header))))
                        .person())
                .isEqualTo(bob);
    }

    @Test
    void handsAStrangersConversationToWhoTheyAre() {
        var first = find(receive(mail("k4", "who@example.org", List.of())));
        var second = find(receive(mail("k5", "WHO@example.org", List.of())));
        assertThat(first).returns(null, Message::person);
        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(inbox("").items())
                .singleElement()
                .returns("Somebody", ConversationSummary::name)
                .returns(2, ConversationSummary::unread);

        var mia = ann.reachedAt("mia.five@example.org");
        var ours = send("q3", mia);
        ann.run(() -> messages.assign(second.id(), mia));
        ann.run(() -> messages.assign(second.id(), ann.candidate()));

        assertThat(List.of(find(first.id()), find(second.id())))
                .allSatisfy(message -> assertThat(message)
                        .returns(mia, Message::person)
                        .returns(ours.conversation(), Message::conversation)
                        .returns("Hello there", Message::text));
        assertThat(inbox("").items()).singleElement().returns(2, ConversationSummary::unread);
    }

    @Test
    void sendsAMessageOncePerKey() {
        var mia = ann.reachedAt("mia.six@example.org");
        var wanted = NewMessage.of(
                "once", mia, Purpose.PROCESS, "interview-reminder", Map.of("job", "Nurse", "when", "9 am"));

        var sent = ann.as(() -> messages.send(wanted));

        assertThat(sent)
                .returns(MessageState.QUEUED, Message::state)
                .returns(Channel.EMAIL, Message::channel)
                .returns("mia.six@example.org", Message::address)
                .returns("Reminder: Nurse", Message::subject)
                .returns(TestClock.START, Message::dueAt);
        assertThat(sent.text()).startsWith("Hello Ann Lee,").endsWith("Our agency\n");
        assertThat(ann.as(() -> messages.send(wanted))).isEqualTo(sent);
    }

    @Test
    void refusesWhatCannotBeSent() {
        var mia = ann.reachedAt("mia.seven@example.org");

        ann.refused(() -> send("n1", ann.candidate()), "communications.no-address");
        ann.refused(() -> messages.send(text("n2", mia).by(Channel.SMS)), "communications.no-address");
        ann.refused(
                () -> messages.send(NewMessage.of("n3", mia, Purpose.PROCESS, "none", Map.of())),
                "communications.template-unknown");
        ann.refused(
                () -> messages.send(NewMessage.of("n4", mia, Purpose.PROCESS, "verification", Map.of())),
                "communications.value-missing");
        ann.refused(
                () -> messages.send(
                        new NewMessage("n5", mia, null, Purpose.PROCESS, null, null, null, null, null, null, null)),
                "communications.words-unclear");
        ann.refused(
                () -> messages.send(text("n6", mia).answering(new MessageId(UUID.randomUUID()))),
                "communications.message-unknown");
    }

    @Test
    void listsWhatIsUnreadFirstPageByPage() {
        var people = IntStream.range(0, 4)
                .mapToObj(number -> ann.reachedAt("page" + number + "@example.org"))
                .toList();
        for (var number = 0; number < 4; number++) {
            receive(mail("p" + number, "page" + number + "@example.org", List.of()));
        }
        var read = inbox("?person=" + people.get(3).text()).items().getFirst();
        ann.post(CONVERSATIONS + read.id() + "/reading", null).expectStatus().isNoContent();

        var first = inbox("?limit=3");
        var second = inbox("?limit=3&cursor=" + first.next());
        assertThat(first.items()).extracting(ConversationSummary::unread).containsExactly(1, 1, 1);
        assertThat(second.items()).extracting(ConversationSummary::person).containsExactly(people.get(3));
        assertThat(second.next()).isNull();
        assertThat(inbox("?unread=true").items()).hasSize(3);
        assertThat(inbox("?channel=SMS").items()).isEmpty();
        ann.refused(ann.get(INBOX + "?unread=true&cursor=" + first.next()), 400, "runtime.cursor-invalid");
        ann.refused(ann.get(INBOX + "?person=nobody"), 422, "communications.person-malformed");
    }

    @Test
    void showsWhatWasSaidTheLatestFirstAndTellsTheTrail() {
        var mia = ann.reachedAt("mia.eight@example.org");
        var first = send("s1", mia);
        var second = find(receive(mail("s2", "mia.eight@example.org", List.of())));
        var path = CONVERSATIONS + first.conversation();

        var page = ann.read(new TypeReference<Page<Message>>() {}, ann.get(path + "?limit=1"));
        assertThat(page.items()).containsExactly(second);
        assertThat(ann.read(new TypeReference<Page<Message>>() {}, ann.get(path + "?limit=1&cursor=" + page.next()))
                        .items())
                .containsExactly(first);
        assertThat(ann.facts(mia.id())).contains("gateway.personal-data-read.v1");
        ann.refused(ann.get(CONVERSATIONS + UUID.randomUUID()), 404, "communications.conversation-unknown");
        ann.refused(
                ann.post(CONVERSATIONS + UUID.randomUUID() + "/reading", null),
                404,
                "communications.conversation-unknown");
    }

    @Test
    void storesNothingReadableAndForgetsWhoIsErased() {
        var mia = ann.reachedAt("mia.nine@example.org");
        var message = find(receive(mail("e1", "mia.nine@example.org", List.of())));
        assertThat(rows()).isNotEmpty().doesNotContain("mia.nine", "Hello", "Wong", "Application");

        ann.erase(mia);
        events.awaitIdle();

        assertThat(rows()).isEmpty();
        ann.refused(() -> messages.find(message.id()), "communications.message-unknown");
    }

    private String rows() {
        return String.join("\n", jdbc.sql("""
                        select message::text from communications.message
                        union all select conversation::text from communications.conversation""").query(String.class).list());
    }

    private Message send(String key, Person to) {
        return ann.as(() -> messages.send(text(key, to)));
    }

    private static NewMessage text(String key, Person to) {
        return new NewMessage(key, to, null, Purpose.PROCESS, null, null, "Your application", "Hi", null, null, null);
    }

    private MessageId receive(Received received) {
        return ann.as(() -> conversations.receive(received));
    }

    private Message find(MessageId id) {
        return ann.as(() -> messages.find(id));
    }

    private Page<ConversationSummary> inbox(String question) {
        return ann.read(new TypeReference<>() {}, ann.get(INBOX + question));
    }

    private static Received mail(String key, String from, @Nullable List<String> references) {
        return new Received(
                Channel.EMAIL,
                from,
                "Somebody",
                "Application",
                "Hello there",
                "<" + key + "@example.org>",
                references == null ? List.of() : references,
                "jobs42",
                List.of(CV),
                TestClock.START,
                null,
                key);
    }
}
