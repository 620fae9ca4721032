package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that come in are told, answered and, where they are keywords, obeyed. */
class TwilioInboundTest {
    private final Phone phone = new Phone();

    @BeforeEach
    void open() {
        phone.twilio.smsUrl(phone.hook("/sms"));
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void isToldSigned() throws IOException {
        var sid = receive("When do I start?");
        var hook = phone.told("/sms", 1).getFirst();
        assertThat(Phone.isSigned(hook)).isTrue();
        assertThat(hook.form())
                .containsEntry("MessageSid", sid)
                .containsEntry("AccountSid", TwilioAccount.SID)
                .containsEntry("From", Phone.ADA)
                .containsEntry("To", TwilioTwin.NUMBER)
                .containsEntry("Body", "When do I start?")
                .containsEntry("NumMedia", "0")
                .containsEntry("NumSegments", "1")
                .doesNotContainKey("OptOutType");
        var shown = phone.json("/Messages/" + sid + ".json");
        assertThat(shown.path("status").asString()).isEqualTo("received");
        assertThat(shown.path("direction").asString()).isEqualTo("inbound");
    }

    @Test
    void theAnswerBecomesAMessage() throws IOException {
        phone.customer.at("/sms", "<Message>On &lt;Monday&gt;</Message><Message><Body>At nine</Body></Message>");
        receive("When?");
        assertThat(phone.twilio.sent()).extracting(SentText::body).containsExactly("On <Monday>", "At nine");
        assertThat(phone.twilio.sent()).extracting(SentText::to).containsOnly(Phone.ADA);
        assertThat(phone.json("/Messages/" + phone.twilio.sent().getFirst().sid() + ".json")
                        .path("direction")
                        .asString())
                .isEqualTo("outbound-reply");
        assertThat(phone.twilio.alerts()).isEmpty();
    }

    @Test
    void anEmptyAnswerIsNone() {
        receive("Hello");
        phone.customer.at("/sms", request -> TwinAnswer.empty(204));
        receive("Hello");
        assertThat(phone.twilio.sent()).isEmpty();
        assertThat(phone.twilio.alerts()).isEmpty();
    }

    @Test
    void aPlainTextIsSentAsItIs() {
        phone.customer.at("/sms", request -> TwinAnswer.text(200, "text/plain", "OK"));
        receive("Hello");
        assertThat(phone.twilio.sent()).extracting(SentText::body).containsExactly("OK");
    }

    @Test
    void anErrorIsAnAlertAndNoMessage() {
        phone.customer.at("/sms", request -> TwinAnswer.text(500, "text/plain", "sorry"));
        receive("Hello");
        phone.customer.at("/sms", request -> Customer.xml("<Response><Message>x</Response>"));
        receive("Hello");
        phone.customer.at("/sms", "<Say>x</Say>");
        receive("Hello");
        assertThat(phone.twilio.sent()).isEmpty();
        assertThat(phone.twilio.alerts()).extracting(Alert::code).containsExactly(11_200, 12_100, 12_200);
    }

    @Test
    void stopEndsMessagesUntilStart() throws IOException {
        receive(" stop ");
        assertThat(phone.told("/sms", 1).getFirst().form()).containsEntry("OptOutType", "STOP");
        assertThat(phone.twilio.sent().getFirst().body()).contains("unsubscribed");
        assertThat(Phone.code(phone.post("/Messages.json", "To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "x")))
                .isEqualTo(21_610);
        receive("START");
        assertThat(phone.told("/sms", 2).getLast().form()).containsEntry("OptOutType", "START");
        phone.text("welcome back");
    }

    @Test
    void stopConcernsOneNumberAlone() throws IOException {
        receive("STOP");
        var other = phone.post("/Messages.json", "To", Phone.ADA, "From", TwilioAccount.NUMBERS.getLast(), "Body", "x");
        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void theConfirmationOfStopIsDelivered() {
        receive("STOP");
        phone.pass(Phone.DELAY.multipliedBy(4));
        assertThat(phone.twilio.sent()).extracting(SentText::status).containsExactly("delivered");
    }

    @Test
    void whatTheCustomerSaysToAStopIsNotSent() {
        phone.customer.at("/sms", "<Message>Why?</Message>");
        receive("STOP");
        assertThat(phone.twilio.sent()).hasSize(1);
        assertThat(phone.twilio.alerts()).extracting(Alert::code).containsExactly(21_610);
    }

    @Test
    void helpIsAnsweredAndTold() throws IOException {
        receive("Help");
        assertThat(phone.told("/sms", 1).getFirst().form()).containsEntry("OptOutType", "HELP");
        assertThat(phone.twilio.sent()).extracting(SentText::body).containsExactly(Keyword.HELP.reply());
    }

    @Test
    void aKeywordWithinASentenceIsNone() {
        for (var body : List.of("please stop", "STOP PLEASE", "yes", "start")) {
            receive(body);
        }
        assertThat(phone.twilio.sent()).isEmpty();
        assertThat(phone.told("/sms", 4)).noneMatch(hook -> hook.form().containsKey("OptOutType"));
    }

    private String receive(String body) {
        return phone.twilio.receive(Phone.ADA, TwilioTwin.NUMBER, body);
    }
}
