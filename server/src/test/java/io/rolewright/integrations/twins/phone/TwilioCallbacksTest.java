package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Twilio tells of messages arrives signed, and goes wrong when it is told to. */
class TwilioCallbacksTest {
    private final Phone phone = new Phone();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void everyStatusIsToldInOrder() throws IOException {
        var sid = told();
        var hooks = phone.told("/status", 3);
        assertThat(statuses(hooks)).containsExactly("sending", "sent", "delivered");
        assertThat(hooks).allSatisfy(hook -> {
            assertThat(Phone.isSigned(hook)).isTrue();
            assertThat(hook.form())
                    .containsEntry("MessageSid", sid)
                    .containsEntry("SmsSid", sid)
                    .containsEntry("SmsStatus", hook.form().get("MessageStatus"))
                    .containsEntry("AccountSid", TwilioAccount.SID)
                    .containsEntry("From", TwilioTwin.NUMBER)
                    .containsEntry("To", Phone.ADA)
                    .containsEntry("ApiVersion", "2010-04-01")
                    .doesNotContainKey("ErrorCode");
        });
        assertThat(hooks.getLast().form()).containsEntry("RawDlrDoneDate", "2611260900");
    }

    @Test
    void theReasonOfAFailureIsTold() throws IOException {
        phone.twilio.handset(Phone.ADA, Handset.undelivered(30_003));
        told();
        assertThat(phone.told("/status", 3).getLast().form())
                .containsEntry("MessageStatus", "undelivered")
                .containsEntry("ErrorCode", "30003");
    }

    @Test
    void comesTwiceWithOneToken() throws IOException {
        phone.twilio.misbehave(CallbackFault.DUPLICATE);
        told();
        var hooks = phone.told("/status", 4);
        assertThat(statuses(hooks)).containsExactly("sending", "sending", "sent", "delivered");
        assertThat(token(hooks.get(0))).isEqualTo(token(hooks.get(1))).isNotEqualTo(token(hooks.get(2)));
    }

    @Test
    void comesOutOfOrder() throws IOException {
        phone.twilio.misbehave(CallbackFault.OUT_OF_ORDER);
        told();
        assertThat(statuses(phone.told("/status", 3))).containsExactly("sent", "sending", "delivered");
    }

    @Test
    void neverComes() throws IOException {
        phone.twilio.misbehave(CallbackFault.WITHHELD);
        told();
        assertThat(statuses(phone.told("/status", 2))).containsExactly("sent", "delivered");
    }

    @Test
    void comesFalselySignedOrUnsigned() throws IOException {
        phone.twilio.misbehave(CallbackFault.BAD_SIGNATURE);
        phone.twilio.misbehave(CallbackFault.UNSIGNED);
        told();
        var hooks = phone.told("/status", 3);
        assertThat(hooks.stream().map(Phone::isSigned)).containsExactly(false, false, true);
        assertThat(hooks.get(0).field(TwilioSignature.FIELD)).isPresent();
        assertThat(hooks.get(1).field(TwilioSignature.FIELD)).isEmpty();
    }

    @Test
    void bringsAParameterThatNobodyToldOf() throws IOException {
        phone.twilio.misbehave(CallbackFault.UNKNOWN_PARAMETER);
        told();
        var first = phone.told("/status", 3).getFirst();
        assertThat(first.form()).containsKey("AddedLately");
        assertThat(Phone.isSigned(first)).isTrue();
    }

    @Test
    void isSignedWithoutThePort() throws IOException {
        phone.twilio.misbehave(CallbackFault.PORT_IN_SIGNATURE);
        told();
        var first = phone.told("/status", 3).getFirst();
        var exact = TwilioSignature.of(TwilioTwin.TOKEN, first.base() + first.target(), first.form());
        assertThat(first.field(TwilioSignature.FIELD)).isPresent().isNotEqualTo(Optional.of(exact));
        assertThat(Phone.isSigned(first)).isTrue();
    }

    private String told() throws IOException {
        var sid =
                phone.text("Hello", "StatusCallback", phone.hook("/status?of=1").toString());
        phone.pass(Duration.ofSeconds(40));
        return sid;
    }

    private static List<String> statuses(List<TwinRequest> hooks) {
        return hooks.stream()
                .map(hook -> hook.formField("MessageStatus").orElse(""))
                .toList();
    }

    private static String token(TwinRequest hook) {
        return hook.field("I-Twilio-Idempotency-Token").orElse("");
    }
}
