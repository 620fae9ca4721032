package io.rolewright.communications.internal.gmail;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CarriersTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.TwinCarriers.Carriers;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Person;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** E-mails that go by Gmail once, whatever it or the way there does. */
@CarriersTest
class GmailTest {
    private static final String PARTNER = "gmail";
    private static final String SEND = "/gmail/v1/users/me/messages/send";

    @Autowired
    Carriers carriers;

    @Autowired
    MessagesInternal messages;

    @Autowired
    CallsInternal calls;

    @Autowired
    Recruiter ann;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void connect() {
        carriers.connect();
    }

    @Test
    void sendsAnEmailOnce() throws Exception {
        var message = send(ann.reachedAt("gmail.one@example.org"));
        carriers.round();
        carriers.round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state).returns(null, Message::dueAt);
        assertThat(ann.facts(message.id())).hasSize(1);
        var sent = sent("gmail.one@example.org");
        assertThat(sent).hasSize(1);
        var mail = mail(sent.getFirst());
        assertThat(mail.getSubject()).isEqualTo("Grüße");
        assertThat(mail.getMessageID()).startsWith("<" + message.id().text() + "@");
        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .containsExactly("Our agency <" + Domain.RECRUITER + ">");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Good news: 你好");
    }

    @Test
    void sendsNoEmailTwiceWhoseAnswerWasLost() {
        fault(Faults.lostAnswer());
        var message = send(ann.reachedAt("gmail.two@example.org"));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.SENDING, Message::state)
                .returns("communications.mail-uncertain", Message::code);

        later();
        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(sent("gmail.two@example.org")).hasSize(1);
    }

    @Test
    void sendsOnceWhatNeverArrivedAtGmail() {
        fault(Faults.lostRequest());
        var message = send(ann.reachedAt("gmail.three@example.org"));
        carriers.round();
        assertThat(find(message)).returns(MessageState.SENDING, Message::state);

        later();
        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(sent("gmail.three@example.org")).hasSize(1);
    }

    @Test
    void asksAgainBeforeItSendsWhileGmailCannotBeAsked() {
        fault(Faults.lostAnswer());
        var message = send(ann.reachedAt("gmail.four@example.org"));
        carriers.round();
        carriers.twins().gmail().refuse(403, "rateLimitExceeded", 1);

        later();
        assertThat(find(message)).returns(MessageState.SENDING, Message::state);
        assertThat(sent("gmail.four@example.org")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "403, rateLimitExceeded",
        "403, userRateLimitExceeded",
        "403, dailyLimitExceeded",
        "429, rateLimitExceeded",
        "429, userRateLimitExceeded"
    })
    void waitsForItsQuota(int status, String reason) {
        var message = send(ann.reachedAt("gmail.five@example.org"));
        var before = sent("gmail.five@example.org").size();
        carriers.twins().gmail().refuse(status, reason, 1);
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.mail-postponed", Message::code);

        later();
        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(sent("gmail.five@example.org")).hasSize(before + 1);
    }

    @Test
    void waitsWhenSomebodyElseAnswers() {
        fault(Faults.status(403));
        var message = send(ann.reachedAt("gmail.eight@example.org"));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.mail-away", Message::code);
    }

    @Test
    void waitsWhileGmailLetsUsSpeakForNobody() {
        carriers.twins().gmail().refuse(403, "forbidden", 1);
        var message = send(ann.reachedAt("gmail.nine@example.org"));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.mail-sender-refused", Message::code);
    }

    @Test
    void waitsWhileGmailIsNotConnected() {
        carriers.disconnect();
        var message = send(ann.reachedAt("gmail.six@example.org"));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.mail-unconnected", Message::code);
    }

    @Test
    void waitsForAFileThatCannotBeRead() {
        var lost = new AttachedFile(new FileReference(UUID.randomUUID()), "cv.pdf", "application/pdf");
        var message = send(ann.reachedAt("gmail.seven@example.org"), List.of(lost));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.mail-file-away", Message::code);
    }

    private void later() {
        carriers.pass(Duration.ofMinutes(2));
        carriers.round();
    }

    private void fault(Fault fault) {
        carriers.twins().twin(PARTNER).faults().add(FaultRule.on(SEND, fault).call(1));
    }

    private Message send(Person to) {
        return send(to, List.of());
    }

    private Message send(Person to, List<AttachedFile> files) {
        var key = UUID.randomUUID().toString();
        return ann.as(() -> messages.send(new NewMessage(
                key, to, Channel.EMAIL, Purpose.SERVICE, null, null, "Grüße", "Good news: 你好", files, null, null)));
    }

    private Message find(Message message) {
        return ann.as(() -> messages.find(message.id()));
    }

    /** The ids of what lies in the mailbox for somebody. */
    private List<String> sent(String to) {
        return ask("/gmail/v1/users/me/messages?q=to:" + to)
                .path("messages")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private MimeMessage mail(String id) throws Exception {
        var raw = ask("/gmail/v1/users/me/messages/" + id + "?format=raw").path("raw");
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(raw.asString())));
    }

    private JsonNode ask(String path) {
        var question = ProviderCall.get("look", path).as(Domain.RECRUITER);
        return json.readTree(ann.as(() -> calls.call(PARTNER, question)).body());
    }
}
