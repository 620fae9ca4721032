package io.rolewright.communications.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ConversationSummary;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CarriersTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.TwinCarriers.Carriers;
import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.integrations.twins.phone.CallbackFault;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Text messages that people write to us, and the words by which they want no more of ours. */
@CarriersTest
class IncomingTextsTest {
    private static final String INBOX = "/api/v1/communications/inbox?channel=SMS&person=";

    @Autowired
    Carriers carriers;

    @Autowired
    MessagesInternal messages;

    @Autowired
    Recruiter ann;

    @Autowired
    Events events;

    @Autowired
    TextEvents news;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void connect() {
        carriers.connect();
    }

    @Test
    void takesATextOnceHoweverOftenItIsTold() {
        var mia = reachedAt("+61491570301");
        carriers.twins().twilio().misbehave(CallbackFault.DUPLICATE);
        hear("+61491570301", "Yes, 9 am is fine: 你好 & thanks");

        assertThat(inbox(mia)).returns(1, ConversationSummary::unread);
        assertThat(inbox(mia).last())
                .returns(mia, Message::person)
                .returns(MessageState.RECEIVED, Message::state)
                .returns("Yes, 9 am is fine: 你好 & thanks", Message::text);
        assertThat(consents(mia)).isEmpty();
    }

    /** What partners told is forgotten after a while; whoever kept it with its signature may tell it again then. */
    @Test
    void obeysNoWordAgainThatIsToldAgainMuchLater() {
        var mia = reachedAt("+61491570302");
        take("first", Keyword.START);
        take("second", Keyword.STOP);
        take("first", Keyword.START);

        assertThat(inbox(mia)).returns(2, ConversationSummary::unread);
        assertThat(send(mia, Channel.SMS, Purpose.SERVICE)).isEqualTo(MessageState.REFUSED);
    }

    private void take(String key, Keyword word) {
        var received = new Received(
                Channel.SMS,
                "+61491570302",
                null,
                null,
                word.name(),
                null,
                List.of(),
                null,
                List.of(),
                carriers.clock().instant(),
                null,
                key);
        ann.run(() -> news.take(Optional.of(new TextNews.Came(received, Optional.of(word)))));
    }

    @Test
    void stopsEveryChannelAndOpensOneAgain() {
        var mia = reachedAt("+61491570303");
        assertThat(send(mia, Channel.SMS, Purpose.SERVICE)).isEqualTo(MessageState.SENT);
        hear("+61491570303", " Stop. ");

        assertThat(send(mia, Channel.SMS, Purpose.SERVICE)).isEqualTo(MessageState.REFUSED);
        assertThat(send(mia, Channel.EMAIL, Purpose.APPROACH)).isEqualTo(MessageState.REFUSED);
        assertThat(send(mia, Channel.EMAIL, Purpose.SERVICE)).isEqualTo(MessageState.SENT);
        hear("+61491570303", "HELP");
        assertThat(send(mia, Channel.SMS, Purpose.SERVICE)).isEqualTo(MessageState.REFUSED);
        hear("+61491570303", "start");
        assertThat(send(mia, Channel.SMS, Purpose.SERVICE)).isEqualTo(MessageState.SENT);
        assertThat(send(mia, Channel.EMAIL, Purpose.APPROACH)).isEqualTo(MessageState.REFUSED);
    }

    @Test
    void stopsEverybodyWhoSharesANumber() {
        var mia = reachedAt("+61491570304");
        var bob = reachedAt("+61491570304");
        var waiting = write(bob, Channel.SMS, Purpose.SERVICE);
        hear("+61491570304", "UNSUBSCRIBE");
        carriers.round();

        assertThat(find(waiting)).returns(MessageState.REFUSED, Message::state).returns("stopped", Message::code);
        assertThat(consents(mia)).hasSameSizeAs(consents(bob));
    }

    @Test
    void takesASentenceWithSuchAWordForWhatItIs() {
        var mia = reachedAt("+61491570305");
        hear("+61491570305", "Can I stop by at noon?");
        hear("+61491570305", "Yes");

        assertThat(inbox(mia)).returns(2, ConversationSummary::unread);
        assertThat(consents(mia)).isEmpty();
    }

    @Test
    void keepsWhatStrangersWriteAndLeavesOutWhatHasNoNumber() {
        hear("+61491570306", "Who are you?");
        hear("Parcels", "Your parcel waits");

        assertThat(jdbc.sql("select intent from communications.message where channel = 'SMS' and person is null")
                        .query((row, number) -> row.getString(1))
                        .list())
                .hasSize(1);
    }

    private void hear(String from, String text) {
        carriers.twins().twilio().receive(from, TwilioTwin.NUMBER, text);
        events.awaitIdle();
    }

    private ConversationSummary inbox(Person person) {
        var page = ann.read(new TypeReference<Page<ConversationSummary>>() {}, ann.get(INBOX + person.text()));
        assertThat(page.items()).hasSize(1);
        return page.items().getFirst();
    }

    private List<String> consents(Person person) {
        return jdbc.sql("select channel || ' ' || purpose from communications.consent where person = ? order by number")
                .param(person.text())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Person reachedAt(String number) {
        return ann.reached(new ContactPoints(
                "Ann Lee",
                List.of(
                        new ContactPoint(Channel.SMS, number),
                        new ContactPoint(Channel.EMAIL, number.substring(1) + "@example.org")),
                "Australia/Sydney",
                "AU",
                "en-AU"));
    }

    private MessageState send(Person to, Channel channel, Purpose purpose) {
        var message = write(to, channel, purpose);
        carriers.round();
        return find(message).state();
    }

    private Message write(Person to, Channel channel, Purpose purpose) {
        var key = UUID.randomUUID().toString();
        return ann.as(() -> messages.send(
                new NewMessage(key, to, channel, purpose, null, null, "Hello", "Hello there", null, null, null)));
    }

    private Message find(Message message) {
        return ann.as(() -> messages.find(message.id()));
    }
}
