package io.rolewright.communications.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CarriersTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.TwinCarriers.Carriers;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.integrations.twins.phone.CallbackFault;
import io.rolewright.integrations.twins.phone.Handset;
import io.rolewright.integrations.twins.phone.SentText;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text messages that are sent once, and followed, whatever Twilio or the way there does. */
@CarriersTest
class TextsTest {
    private static final Duration STEPS = Duration.ofSeconds(20);
    private static final String CREATE = "createMessage";

    @Autowired
    Carriers carriers;

    @Autowired
    MessagesInternal messages;

    @Autowired
    Recruiter ann;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void connect() {
        carriers.connect();
    }

    @Test
    void sendsATextOnceAndFollowsItUntilItArrives() {
        var message = send(reachedAt("+61491570201"), "See you at 9 & bring your CV: 你好");
        carriers.round();
        carriers.round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state).returns(null, Message::dueAt);
        assertThat(texts("+61491570201"))
                .singleElement()
                .returns(TwilioTwin.NUMBER, SentText::from)
                .returns("See you at 9 & bring your CV: 你好", SentText::body);
        pass(STEPS);
        assertThat(find(message)).returns(MessageState.DELIVERED, Message::state);
        assertThat(ann.facts(message.id())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackFault.class,
            names = {"DUPLICATE", "UNKNOWN_PARAMETER", "PORT_IN_SIGNATURE"})
    void followsATextHoweverItIsTold(CallbackFault fault) {
        var message = send(reachedAt("+61491570202"), "Told in odd ways");
        carriers.round();
        for (var told = 0; told < 3; told++) {
            carriers.twins().twilio().misbehave(fault);
        }
        pass(STEPS);

        assertThat(find(message)).returns(MessageState.DELIVERED, Message::state);
        assertThat(ann.facts(message.id())).hasSize(2);
    }

    @Test
    void movesATextOnlyOnWhenItsArrivalIsToldFirst() {
        var message = send(reachedAt("+61491570212"), "Told in another order");
        carriers.round();
        carriers.twins().twilio().misbehave(CallbackFault.WITHHELD);
        carriers.twins().twilio().misbehave(CallbackFault.OUT_OF_ORDER);
        pass(STEPS);

        assertThat(find(message)).returns(MessageState.DELIVERED, Message::state);
        assertThat(jdbc.sql("select type from integrations.hook order by id")
                        .query((row, number) -> row.getString(1))
                        .list())
                .endsWith("delivered", "sent");
        assertThat(ann.facts(message.id())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = CallbackFault.class,
            names = {"BAD_SIGNATURE", "UNSIGNED"})
    void believesNobodyWhoDoesNotSign(CallbackFault fault) {
        var message = send(reachedAt("+61491570203"), "Told by others");
        carriers.round();
        for (var told = 0; told < 3; told++) {
            carriers.twins().twilio().misbehave(fault);
        }
        pass(STEPS);

        assertThat(find(message)).returns(MessageState.SENT, Message::state);
    }

    /** Both have the same words, so that one could be taken for the other. */
    @Test
    void sendsNoTextTwiceWhoseAnswerWasLost() {
        var mia = reachedAt("+61491570204");
        withoutCallbacks();
        fault(Faults.lostAnswer(), 2);
        var first = send(mia, "The same words");
        var second = send(mia, "The same words");
        carriers.round();
        assertThat(find(first))
                .returns(MessageState.SENDING, Message::state)
                .returns("communications.text-uncertain", Message::code);

        pass(Duration.ofMinutes(2));
        carriers.round();
        assertThat(List.of(find(first), find(second)))
                .allSatisfy(message -> assertThat(message).returns(MessageState.SENT, Message::state));
        assertThat(texts("+61491570204")).hasSize(2);
    }

    @Test
    void takesTheWordOfACallbackForAnAnswerThatWasLost() {
        fault(Faults.lostAnswer(), 1);
        var message = send(reachedAt("+61491570205"), "Answered by a callback");
        carriers.round();
        pass(STEPS);
        assertThat(find(message)).returns(MessageState.DELIVERED, Message::state);

        pass(Duration.ofMinutes(10));
        carriers.round();
        assertThat(texts("+61491570205")).hasSize(1);
    }

    @Test
    void sendsOnceWhatNeverArrivedAtTwilio() {
        var mia = reachedAt("+61491570206");
        withoutCallbacks();
        send(mia, "The same words");
        carriers.round();
        fault(Faults.lostRequest(), 1);
        var lost = send(mia, "The same words");
        carriers.round();
        assertThat(find(lost)).returns(MessageState.SENDING, Message::state);

        pass(Duration.ofMinutes(2));
        carriers.round();
        assertThat(find(lost)).returns(MessageState.SENT, Message::state);
        assertThat(texts("+61491570206")).hasSize(2);
    }

    @Test
    void asksAgainBeforeItSendsWhileTwilioCannotBeAsked() {
        withoutCallbacks();
        fault(Faults.lostAnswer(), 1);
        var message = send(reachedAt("+61491570207"), "Nobody knows");
        carriers.round();
        carriers.twins().twin("twilio").faults().add(FaultRule.on("listMessages", Faults.status(404)));
        pass(Duration.ofMinutes(2));
        carriers.round();

        assertThat(find(message)).returns(MessageState.SENDING, Message::state);
        assertThat(texts("+61491570207")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "30003, BOUNCED, communications.text-undelivered, SENT",
        "30006, BOUNCED, communications.text-bounced, REFUSED",
        "30034, BOUNCED, communications.text-undelivered, SENT",
        "30999, BOUNCED, communications.text-undelivered, SENT"
    })
    void knowsWhatItMeansThatATextCameBack(int error, MessageState state, String code, MessageState next) {
        var number = "+6149157%04d".formatted(error - 30_000);
        carriers.twins().twilio().handset(number, Handset.undelivered(error));
        var mia = reachedAt(number);
        var message = send(mia, "It comes back");
        carriers.round();
        pass(STEPS);
        assertThat(find(message)).returns(state, Message::state).returns(code, Message::code);

        var more = send(mia, "Once more");
        carriers.round();
        assertThat(find(more)).returns(next, Message::state);
    }

    @Test
    void failsWhatTwilioNeverSends() {
        carriers.twins().twilio().handset("+61491570208", Handset.failed(30_999));
        var message = send(reachedAt("+61491570208"), "It is never sent");
        carriers.round();
        pass(STEPS);

        assertThat(find(message))
                .returns(MessageState.FAILED, Message::state)
                .returns("communications.text-refused", Message::code);
    }

    @Test
    void stopsWhomTwilioKnowsToHaveStopped() {
        carriers.twins().twilio().optOut("+61491570209");
        var mia = reachedAt("+61491570209");
        var message = send(mia, "Unwanted");
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.BOUNCED, Message::state)
                .returns("communications.text-stopped", Message::code);

        var next = send(mia, "Unwanted, too");
        carriers.round();
        assertThat(find(next)).returns(MessageState.REFUSED, Message::state).returns("stopped", Message::code);
    }

    @Test
    void waitsWhileTwilioIsBusyAndWhileItIsNotConnected() {
        fault(Faults.odd(Quirk.TOO_MANY), 1);
        var message = send(reachedAt("+61491570210"), "Later");
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.text-away", Message::code);

        fault(Faults.status(403), 2);
        pass(Duration.ofMinutes(2));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.text-away", Message::code);

        carriers.disconnect();
        pass(Duration.ofMinutes(4));
        carriers.round();
        assertThat(find(message))
                .returns(MessageState.QUEUED, Message::state)
                .returns("communications.text-unconnected", Message::code);
        assertThat(texts("+61491570210")).isEmpty();
    }

    @Test
    void failsATextThatIsTooLong() {
        var message = send(reachedAt("+61491570211"), "x".repeat(1601));
        carriers.round();
        assertThat(find(message)).returns("communications.text-too-long", Message::code);
    }

    private List<SentText> texts(String number) {
        return carriers.twins().twilio().sent().stream()
                .filter(text -> text.to().equals(number))
                .toList();
    }

    private void withoutCallbacks() {
        jdbc.sql("update integrations.account set facts = facts - 'webhookUrl'").update();
    }

    private void fault(Fault fault, int times) {
        carriers.twins().twin("twilio").faults().add(FaultRule.on(CREATE, fault).calls(1, times));
    }

    private void pass(Duration time) {
        carriers.pass(time);
        events.awaitIdle();
    }

    private Person reachedAt(String number) {
        return ann.reached(new ContactPoints(
                "Ann Lee", List.of(new ContactPoint(Channel.SMS, number)), "Australia/Sydney", "AU", "en-AU"));
    }

    private Message send(Person to, String text) {
        var key = UUID.randomUUID().toString();
        return ann.as(() -> messages.send(
                new NewMessage(key, to, Channel.SMS, Purpose.SERVICE, null, null, null, text, null, null, null)));
    }

    private Message find(Message message) {
        return ann.as(() -> messages.find(message.id()));
    }
}
