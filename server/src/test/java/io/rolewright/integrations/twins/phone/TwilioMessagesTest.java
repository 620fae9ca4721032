package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages as part C5 of the fact sheet tells of them. */
class TwilioMessagesTest {
    private final Phone phone = new Phone();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void isCreatedAsTwilioShowsIt() throws IOException {
        var created = phone.post("/Messages.json", "To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "Hello");
        assertThat(created.statusCode()).isEqualTo(201);
        var shown = Asking.read(created);
        assertThat(shown.path("sid").asString()).matches("SM[0-9a-f]{32}");
        assertThat(shown.path("status").asString()).isEqualTo("queued");
        assertThat(shown.path("direction").asString()).isEqualTo("outbound-api");
        assertThat(shown.path("num_segments").asString()).isEqualTo("1");
        assertThat(shown.path("num_media").asString()).isEqualTo("0");
        assertThat(shown.path("date_created").asString()).isEqualTo("Thu, 26 Nov 2026 09:00:00 +0000");
        assertThat(shown.path("date_sent").isNull()).isTrue();
        assertThat(shown.path("error_code").isNull()).isTrue();
        assertThat(shown.path("uri").asString())
                .isEqualTo(Phone.ACCOUNT + "/Messages/" + shown.path("sid").asString() + ".json");
    }

    @Test
    void opensToTheTokenAndToAnApiKeyAlone() throws IOException {
        var target = Phone.ACCOUNT + ".json";
        var token = phone.asking.get(target, "Authorization", Phone.authorization());
        var key =
                phone.asking.get(target, "Authorization", Phone.basic(TwilioAccount.API_KEY, TwilioAccount.API_SECRET));
        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(key.statusCode()).isEqualTo(200);
        var wrong = phone.asking.get(target, "Authorization", Phone.basic(TwilioAccount.SID, "wrong"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(Phone.code(wrong)).isEqualTo(20_003);
        assertThat(phone.asking.get(target).statusCode()).isEqualTo(401);
        assertThat(Phone.code(phone.get("/2010-04-01/Accounts/AC1/Messages.json")))
                .isEqualTo(20_404);
    }

    @Test
    void refusesWhatTwilioRefuses() throws IOException {
        assertThat(refusal("From", TwilioTwin.NUMBER, "Body", "x")).isEqualTo(21_604);
        assertThat(refusal("To", Phone.ADA, "Body", "x")).isEqualTo(21_603);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER)).isEqualTo(21_602);
        assertThat(refusal("To", "0491 570 157", "From", TwilioTwin.NUMBER, "Body", "x"))
                .isEqualTo(21_211);
        assertThat(refusal("To", TwilioTwin.NUMBER, "From", TwilioTwin.NUMBER, "Body", "x"))
                .isEqualTo(21_211);
        assertThat(refusal("To", Phone.ADA, "From", "+61491570158", "Body", "x"))
                .isEqualTo(21_606);
        assertThat(refusal("To", Phone.ADA, "From", "RolewrightTeam", "Body", "x"))
                .isEqualTo(21_212);
        assertThat(refusal("To", Phone.ADA, "MessagingServiceSid", "MG1", "Body", "x"))
                .isEqualTo(21_701);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "x".repeat(1601)))
                .isEqualTo(21_617);
        assertThat(refusal("To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "x", "StatusCallback", "nowhere"))
                .isEqualTo(21_609);
        assertThat(phone.twilio.sent()).isEmpty();
    }

    @Test
    void tellsErrorsAsTwilioDoes() throws IOException {
        var refused = phone.post("/Messages.json", "To", "nobody", "From", TwilioTwin.NUMBER, "Body", "x");
        assertThat(refused.statusCode()).isEqualTo(400);
        var error = Asking.read(refused);
        assertThat(error.path("code").asInt()).isEqualTo(21_211);
        assertThat(error.path("more_info").asString()).isEqualTo("https://www.twilio.com/docs/errors/21211");
        assertThat(error.path("status").asInt()).isEqualTo(400);
        assertThat(error.path("message").asString()).contains("nobody");
    }

    @Test
    void isNotProcessedWhenTooMuchIsUnderWay() throws IOException {
        phone.twin
                .faults()
                .add(FaultRule.on("createMessage", Faults.odd(Quirk.TOO_MANY)).call(1));
        var refused = phone.post("/Messages.json", "To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "x");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Phone.code(refused)).isEqualTo(20_429);
        assertThat(phone.twilio.sent()).isEmpty();
        phone.text("x");
        assertThat(phone.twilio.sent()).hasSize(1);
    }

    @Test
    void movesByTheClockUntilItIsDelivered() throws IOException {
        var sid = phone.text("Hello");
        var seen = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            seen.add(phone.status(sid));
            phone.pass(Phone.DELAY);
        }
        assertThat(seen).containsExactly("queued", "sending", "sent", "delivered", "delivered");
        var shown = phone.json("/Messages/" + sid + ".json");
        assertThat(shown.path("date_sent").asString()).isEqualTo("Thu, 26 Nov 2026 09:00:20 +0000");
    }

    @Test
    void isNotDeliveredToAHandsetThatIsOff() throws IOException {
        phone.twilio.handset(Phone.ADA, Handset.undelivered(30_003));
        var sid = phone.text("Hello");
        phone.pass(Duration.ofMinutes(1));
        var shown = phone.json("/Messages/" + sid + ".json");
        assertThat(shown.path("status").asString()).isEqualTo("undelivered");
        assertThat(shown.path("error_code").asInt()).isEqualTo(30_003);
        assertThat(shown.path("error_message").asString()).isEqualTo("Unreachable destination handset");
    }

    @Test
    void failsBeforeItIsSentWhereItIsTakenForSpam() throws IOException {
        phone.twilio.handset(Phone.ADA, Handset.failed(30_007));
        var sid = phone.text("Hello");
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.status(sid)).isEqualTo("failed");
        assertThat(phone.json("/Messages/" + sid + ".json").path("date_sent").isNull())
                .isTrue();
    }

    @Test
    void staysSentWhereNoCarrierConfirms() throws IOException {
        phone.twilio.handset(Phone.ADA, Handset.withoutReceipts());
        var sid = phone.text("Hello");
        phone.pass(Duration.ofDays(1));
        assertThat(phone.status(sid)).isEqualTo("sent");
    }

    @Test
    void failsWhenItStoodInTheQueueForTooLong() throws IOException {
        phone.twilio.handset(Phone.ADA, Handset.delivers().withHold(Duration.ofMinutes(10)));
        var patient = phone.text("Hello");
        var hasty = phone.text("Hello", "ValidityPeriod", "60");
        phone.pass(Duration.ofMinutes(5));
        assertThat(phone.status(patient)).isEqualTo("queued");
        assertThat(phone.status(hasty)).isEqualTo("failed");
        phone.pass(Duration.ofMinutes(10));
        assertThat(phone.status(patient)).isEqualTo("delivered");
        assertThat(phone.json("/Messages/" + hasty + ".json").path("error_code").asInt())
                .isEqualTo(30_036);
    }

    @Test
    void isNotTakenForWhoOptedOut() throws IOException {
        phone.twilio.optOut(Phone.ADA);
        var refused = phone.post("/Messages.json", "To", Phone.ADA, "From", TwilioTwin.NUMBER, "Body", "x");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Phone.code(refused)).isEqualTo(21_610);
    }

    @Test
    void longAndForeignTextsTakeMoreSegments() throws IOException {
        assertThat(segments("x".repeat(160))).isEqualTo("1");
        assertThat(segments("x".repeat(161))).isEqualTo("2");
        assertThat(segments("Привет".repeat(11))).isEqualTo("1");
        assertThat(segments("Привет".repeat(12))).isEqualTo("2");
    }

    @Test
    void aServiceAcceptsBeforeItChoosesASender() throws IOException {
        var created = phone.post(
                "/Messages.json", "To", Phone.ADA, "MessagingServiceSid", TwilioAccount.SERVICE, "Body", "Hello");
        var shown = Asking.read(created);
        assertThat(shown.path("status").asString()).isEqualTo("accepted");
        assertThat(shown.path("from").isNull()).isTrue();
        phone.pass(Phone.DELAY);
        shown = phone.json("/Messages/" + shown.path("sid").asString() + ".json");
        assertThat(shown.path("status").asString()).isEqualTo("queued");
        assertThat(shown.path("from").asString()).isEqualTo(TwilioTwin.NUMBER);
    }

    @Test
    void whatIsScheduledWaitsAndCanBeCanceled() throws IOException {
        var kept = scheduled("2026-11-26T10:00:00Z");
        var canceled = scheduled("2026-11-26T10:00:00Z");
        phone.pass(Duration.ofMinutes(30));
        assertThat(phone.status(kept)).isEqualTo("scheduled");
        var answer = phone.post("/Messages/" + canceled + ".json", "Status", "canceled");
        assertThat(Asking.read(answer).path("status").asString()).isEqualTo("canceled");
        phone.pass(Duration.ofHours(1));
        assertThat(phone.status(kept)).isEqualTo("delivered");
        assertThat(phone.status(canceled)).isEqualTo("canceled");
        assertThat(phone.post("/Messages/" + kept + ".json", "Status", "canceled")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isScheduledByAServiceAndWithinBounds() throws IOException {
        assertThat(refusal(
                        "To",
                        Phone.ADA,
                        "From",
                        TwilioTwin.NUMBER,
                        "Body",
                        "x",
                        "ScheduleType",
                        "fixed",
                        "SendAt",
                        "x"))
                .isEqualTo(35_118);
        assertThat(refusalToSchedule("2026-11-26T09:01:00Z")).isEqualTo(35_114);
        assertThat(refusalToSchedule("2027-11-26T09:01:00Z")).isEqualTo(35_114);
        assertThat(refusalToSchedule("tomorrow")).isEqualTo(35_114);
        assertThat(refusalToSchedule("")).isEqualTo(35_111);
    }

    @Test
    void isRedactedByAnEmptyBody() throws IOException {
        var sid = phone.text("Secret");
        phone.pass(Duration.ofMinutes(1));
        assertThat(Phone.code(phone.post("/Messages/" + sid + ".json", "Body", "other")))
                .isEqualTo(20_001);
        assertThat(Asking.read(phone.post("/Messages/" + sid + ".json", "Body", ""))
                        .path("body")
                        .asString())
                .isEmpty();
        assertThat(phone.status(sid)).isEqualTo("delivered");
    }

    @Test
    void isDeletedOnceItIsComplete() throws IOException {
        var sid = phone.text("Hello");
        assertThat(phone.delete("/Messages/" + sid + ".json").statusCode()).isEqualTo(409);
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.delete("/Messages/" + sid + ".json").statusCode()).isEqualTo(204);
        var gone = phone.get(Phone.ACCOUNT + "/Messages/" + sid + ".json");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Phone.code(gone)).isEqualTo(20_404);
    }

    @Test
    void listsPageByPageWhateverArrivesMeanwhile() throws IOException {
        for (var i = 1; i <= 5; i++) {
            phone.text("number " + i);
        }
        var seen = new ArrayList<String>();
        var target = Phone.ACCOUNT + "/Messages.json?PageSize=2&To=%2B61491570157";
        while (!target.isEmpty()) {
            var page = Asking.read(phone.get(target));
            page.path("messages")
                    .forEach(message -> seen.add(message.path("body").asString()));
            phone.text("late");
            target = page.path("next_page_uri").asString("");
            assertThat(target)
                    .satisfiesAnyOf(
                            uri -> assertThat(uri).isEmpty(),
                            uri -> assertThat(uri).startsWith("/2010-04-01/").contains("To=%2B61491570157"));
        }
        assertThat(seen).containsExactly("number 5", "number 4", "number 3", "number 2", "number 1");
    }

    @Test
    void listsByRecipientSenderAndDay() throws IOException {
        phone.text("Hello");
        phone.pass(Duration.ofDays(1));
        phone.text("Again");
        assertThat(count("To=%2B61491570157")).isEqualTo(2);
        assertThat(count("To=%2B61491570158")).isZero();
        assertThat(count("From=%2B61491570006")).isEqualTo(2);
        assertThat(count("DateSent=2026-11-27")).isEqualTo(1);
        assertThat(count("DateSent%3E=2026-11-26")).isEqualTo(2);
        assertThat(count("DateSent%3C=2026-11-26")).isEqualTo(1);
    }

    @Test
    void goesBackByThePreviousPage() throws IOException {
        for (var i = 1; i <= 5; i++) {
            phone.text("number " + i);
        }
        var first = phone.json("/Messages.json?PageSize=2");
        assertThat(first.path("previous_page_uri").isNull()).isTrue();
        var second = Asking.read(phone.get(first.path("next_page_uri").asString()));
        assertThat(second.path("page").asInt()).isEqualTo(1);
        assertThat(second.path("start").asInt()).isEqualTo(2);
        assertThat(second.path("end").asInt()).isEqualTo(3);
        var back = Asking.read(phone.get(second.path("previous_page_uri").asString()));
        assertThat(back.path("messages")).isEqualTo(first.path("messages"));
    }

    private int refusal(String... namesAndValues) throws IOException {
        var refused = phone.post("/Messages.json", namesAndValues);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        return Phone.code(refused);
    }

    private int refusalToSchedule(String at) throws IOException {
        return refusal(
                "To",
                Phone.ADA,
                "MessagingServiceSid",
                TwilioAccount.SERVICE,
                "Body",
                "x",
                "ScheduleType",
                "fixed",
                "SendAt",
                at);
    }

    private String scheduled(String at) throws IOException {
        return Phone.sid(phone.post(
                "/Messages.json",
                "To",
                Phone.ADA,
                "MessagingServiceSid",
                TwilioAccount.SERVICE,
                "Body",
                "Hello",
                "ScheduleType",
                "fixed",
                "SendAt",
                at));
    }

    private String segments(String body) throws IOException {
        return phone.json("/Messages/" + phone.text(body) + ".json")
                .path("num_segments")
                .asString();
    }

    private int count(String query) throws IOException {
        return phone.json("/Messages.json?" + query).path("messages").size();
    }
}
