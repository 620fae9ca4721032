package io.rolewright.communications.internal.calls;

import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.CallState;
import io.rolewright.communications.script.Classifier;
import io.rolewright.communications.script.Conversation;
import io.rolewright.communications.script.Script;
import io.rolewright.communications.script.Scripts;
import io.rolewright.communications.script.Turn;
import io.rolewright.integrations.twins.phone.Callee;
import io.rolewright.integrations.twins.phone.TwilioTwin;
import io.rolewright.integrations.twins.phone.Utterance;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A script on the twin of Twilio: the twin asks us over HTTP what to say, and speaks for the person called. */
final class TelephoneLine implements Provider, AutoCloseable {
    private static final String NOOR = "+61491570157";

    private final Script script;
    private final Conversation conversation;
    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-27T01:00:00Z"));
    private final TwilioTwin twilio = new TwilioTwin(clock, Duration.ofSeconds(1));
    private final Twin twin = Twin.start(twilio, clock, 1);
    private final Twin server = Twin.start(this, clock, 1);
    private final HttpClient web = HttpClient.newHttpClient();
    private volatile @Nullable String kept;

    TelephoneLine(Script script, Classifier classifier) {
        this.script = script;
        this.conversation = new Conversation(script, classifier);
    }

    @Override
    public String name() {
        return "telephone-line";
    }

    /** Between two requests there is nothing but the state as JSON. */
    @Override
    public TwinAnswer answer(TwinRequest request) {
        var turn = turn(request);
        kept = turn.state().json();
        var next = server.address().resolve("/next").toString();
        return TwinAnswer.text(200, "text/xml; charset=utf-8", CallDocument.of(turn, script.language(), next));
    }

    private Turn turn(TwinRequest request) {
        return request.path().equals("/next")
                ? conversation.hear(CallState.read(Objects.requireNonNull(kept)), HeardForm.read(request.form()))
                : conversation.start(Scripts.VALUES, Scripts.TODAY);
    }

    /** Lets somebody be called who says these words; an empty one is silence. */
    CallResult call(List<String> words) throws IOException {
        twilio.callee(
                NOOR, Callee.human(words.stream().map(TelephoneLine::utterance).toArray(Utterance[]::new)));
        dial();
        for (var i = 0; i < 600; i++) {
            clock.advance(Duration.ofSeconds(1));
            twilio.tick();
        }
        return CallResult.of(script, CallState.read(Objects.requireNonNull(kept)));
    }

    private static Utterance utterance(String words) {
        return words.isEmpty() ? Utterance.silence() : Utterance.said(words).withConfidence(1);
    }

    private void dial() throws IOException {
        var account = twin.account();
        var form = "To=" + encoded(NOOR) + "&From=" + encoded(TwilioTwin.NUMBER) + "&Url="
                + encoded(server.address().resolve("/start").toString());
        var basic = account.get("accountSid") + ":" + account.get("authToken");
        var request = HttpRequest.newBuilder(
                        twin.address().resolve("/2010-04-01/Accounts/" + account.get("accountSid") + "/Calls.json"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = web.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.body());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the person called has heard. */
    List<String> said() throws IOException {
        var request = HttpRequest.newBuilder(twin.address().resolve("/_twin/transcripts?number=" + encoded(NOOR)))
                .build();
        try {
            var lines = JsonMapper.shared()
                    .readTree(web.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .at("/0/lines");
            return lines.valueStream()
                    .filter(line -> line.path("kind").asString("").equals("said"))
                    .map(line -> line.path("text").asString(""))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        twin.close();
        server.close();
        web.close();
    }
}
