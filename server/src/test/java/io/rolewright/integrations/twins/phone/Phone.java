package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A Twilio whose clock stands, and a customer's server that it asks and tells. Messages take ten seconds for each status. */
final class Phone implements AutoCloseable {
    static final Duration DELAY = Duration.ofSeconds(10);
    static final String ADA = "+61491570157";
    static final String ACCOUNT = "/2010-04-01/Accounts/" + TwilioAccount.SID;

    final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T09:00:00Z"));
    final TwilioTwin twilio = new TwilioTwin(clock, DELAY);
    final Customer customer = new Customer();
    final Twin server = Twin.start(customer, clock, 1);
    final Twin twin = Twin.start(twilio, clock, 1);
    final Asking asking = new Asking(twin);

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    URI hook(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> post(String path, String... namesAndValues) throws IOException {
        var form = new ArrayList<String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            form.add(namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return asking.form(ACCOUNT + path, String.join("&", form), "Authorization", authorization());
    }

    HttpResponse<String> get(String target) throws IOException {
        return asking.get(target, "Authorization", authorization());
    }

    HttpResponse<String> delete(String path) throws IOException {
        return asking.send(
                asking.request(ACCOUNT + path, "Authorization", authorization()).DELETE());
    }

    JsonNode json(String path) throws IOException {
        return Asking.read(get(ACCOUNT + path));
    }

    static String authorization() {
        return basic(TwilioAccount.SID, TwilioAccount.TOKEN);
    }

    /** Sends a message to Ada; answers its id. */
    String text(String body, String... more) throws IOException {
        return sid(post("/Messages.json", with(more, "To", ADA, "From", TwilioTwin.NUMBER, "Body", body)));
    }

    /** Calls Ada; answers the call's id. */
    String call(String... more) throws IOException {
        return sid(post("/Calls.json", with(more, "To", ADA, "From", TwilioTwin.NUMBER)));
    }

    private static String[] with(String[] more, String... usual) {
        var all = new ArrayList<>(List.of(usual));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    static String sid(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Asking.read(created).path("sid").asString();
    }

    static int code(HttpResponse<String> refused) {
        return Asking.read(refused).path("code").asInt();
    }

    /** Lets time go by, and everything happen that is due. */
    void pass(Duration time) {
        clock.advance(time);
        twilio.tick();
    }

    /** Waits until the twin's own thread has done what is due. */
    List<TwinRequest> told(String path, int count) {
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (requests(path).size() < count && System.nanoTime() < deadline) {
            twilio.tick();
            Thread.onSpinWait();
        }
        assertThat(requests(path)).hasSize(count);
        return requests(path);
    }

    private List<TwinRequest> requests(String path) {
        return server.requests().matching(request -> request.path().equals(path));
    }

    String status(String messageSid) throws IOException {
        return json("/Messages/" + messageSid + ".json").path("status").asString();
    }

    /** Whether a form came from Twilio. */
    static boolean isSigned(TwinRequest request) {
        return TwilioSignature.isValid(
                TwilioTwin.TOKEN,
                request.base() + request.target(),
                request.form(),
                request.field(TwilioSignature.FIELD).orElse(""));
    }

    @Override
    public void close() {
        twin.close();
        server.close();
    }
}
