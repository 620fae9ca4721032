package io.rolewright.communications.internal.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ConversationSummary;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;

/** Messages that only their recipients may read. */
@CommunicationsTest
class ConfidingTest {
    private static final Map<String, String> VALUES = Map.of("link", "https://x.example/secret", "until", "");

    @Autowired
    MessagesInternal messages;

    @Autowired
    Conversations conversations;

    @Autowired
    Recruiter ann;

    @Test
    void writesToAPersonOnce() {
        var mia = ann.reachedAt("mia.confided@example.org");
        var wanted = ConfidentialMessage.to(mia, Channel.EMAIL, "c1", "password-reset", VALUES);

        var sent = ann.as(() -> messages.confide(wanted));

        assertThat(sent)
                .returns(mia, Message::person)
                .returns("mia.confided@example.org", Message::address)
                .returns(Purpose.SERVICE, Message::purpose)
                .returns(TestClock.START, Message::dueAt);
        assertThat(sent.text()).startsWith("Hello Ann Lee,").contains("https://x.example/secret");
        assertThat(ann.as(() -> messages.confide(wanted))).isEqualTo(sent);
    }

    @Test
    void writesToAnAddressWhoeverIsThere() {
        var mia = ann.reachedAt("mia.elsewhere@example.org");
        var point = new ContactPoint(Channel.EMAIL, " new.address@example.org ");

        var known = confide(ConfidentialMessage.to(point, mia, "c2", "verification", VALUES));
        var unknown = confide(ConfidentialMessage.to(point, null, "c3", "invitation", VALUES));

        assertThat(known).returns(mia, Message::person).returns("new.address@example.org", Message::address);
        assertThat(unknown).returns(null, Message::person).returns("new.address@example.org", Message::address);
        assertThat(unknown.text()).contains("https://x.example/secret");
    }

    @Test
    void showsNothingToAnybodyElse() {
        var mia = ann.reachedAt("mia.hidden@example.org");
        var sent = confide(ConfidentialMessage.to(mia, Channel.EMAIL, "c4", "password-reset", VALUES));

        assertThat(inbox(mia)).isEmpty();
        ann.refused(ann.get("/api/v1/communications/messages/" + sent.id()), 404, "communications.message-unknown");
    }

    @Test
    void opensAConversationForWhatSomebodyAnswersToIt() {
        var mia = ann.reachedAt("mia.answers@example.org");
        var sent = confide(ConfidentialMessage.to(mia, Channel.EMAIL, "c5", "password-reset", VALUES));
        var header = "<" + sent.id() + "@localhost>";

        var answer = ann.as(() -> conversations.receive(new Received(
                Channel.EMAIL,
                "mia.answers@example.org",
                null,
                "Re: A new password",
                "It was not me.",
                null,
                List.of(header),
                null,
                List.of(),
                TestClock.START,
                null,
                "c5 answered")));

        assertThat(ann.as(() -> messages.find(answer))).returns(mia, Message::person);
        assertThat(inbox(mia)).hasSize(1);
    }

    @Test
    void refusesWhatGoesNowhere() {
        var nowhere = ann.candidate();

        ann.refused(
                () -> confide(ConfidentialMessage.to(nowhere, Channel.EMAIL, "c6", "verification", VALUES)),
                "communications.no-address");
        ann.refused(
                () -> confide(new ConfidentialMessage("c7", null, null, null, "verification", VALUES)),
                "communications.no-address");
        ann.refused(
                () -> confide(ConfidentialMessage.to(
                        new ContactPoint(Channel.EMAIL, "nobody"), null, "c8", "verification", VALUES)),
                "communications.address-malformed");
        ann.refused(
                () -> confide(ConfidentialMessage.to(
                        new ContactPoint(Channel.EMAIL, "a@example.org"), null, "c9", "verification", Map.of())),
                "communications.value-missing");
    }

    private Message confide(ConfidentialMessage message) {
        return ann.as(() -> messages.confide(message));
    }

    private List<ConversationSummary> inbox(Person person) {
        return ann.read(
                        new TypeReference<Page<ConversationSummary>>() {},
                        ann.get("/api/v1/communications/inbox?person=" + person.text()))
                .items();
    }
}
