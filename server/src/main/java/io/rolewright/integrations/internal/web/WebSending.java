package io.rolewright.integrations.internal.web;

import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends to addresses that users named, guarded against inner ones as all requests are. It sends once, follows nothing, and
 * has neither pace nor breaker, so that nobody waits for another program at the same host; how many are sent at once is for
 * the caller to say.
 */
@Component
public class WebSending implements AutoCloseable {
    private static final int MOST = 1024;
    private static final int AT_ONCE = 400;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String JSON = "application/json";

    private final WebClient client;
    private final GuardedNames names;
    private final WebSettings settings;
    private final Clock clock;

    WebSending(GuardedNames names, WebSettings settings, Clock clock) {
        this.client = new WebClient(settings, names, LONGEST, AT_ONCE);
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Refuses an address that nothing would be sent to.
     *
     * @throws ContractException {@code integrations.address-…} (422)
     */
    public void check(String url) {
        try {
            names.resolve(allowed(url).host());
        } catch (RefusedException refusal) {
            throw ContractException.invalid(refusal.code());
        } catch (GuardedNames.InnerAddressException inner) {
            throw ContractException.invalid("integrations.address-inner");
        } catch (UnknownHostException unknown) {
            // It may come to be known.
        }
    }

    /**
     * Sends JSON.
     *
     * @param time after which the connection is cut; less than five minutes
     * @return the answer, of which {@value #MOST} bytes are read
     */
    public WebReply send(String url, Map<String, String> headers, String body, Duration time) {
        try {
            var request = new WebRequest("POST", headers, body, JSON, false, 0);
            var answer = client.ask(allowed(url), request, time, MOST);
            var text = PageText.of(answer.body().bytes(), answer.contentType());
            return new WebReply(
                    answer.status(), text, null, true, answer.waiting(clock).orElse(null));
        } catch (RefusedException refusal) {
            return without(refusal.code(), false);
        } catch (GuardedNames.InnerAddressException inner) {
            return without("integrations.address-inner", false);
        } catch (IOException failure) {
            return without(FailedException.of(failure).code(), true);
        }
    }

    private static WebReply without(String code, boolean mayHaveActed) {
        return new WebReply(0, "", code, mayHaveActed, null);
    }

    private WebAddress allowed(String url) throws RefusedException {
        var address = WebAddress.of(url);
        settings.checkPort(address);
        if (!address.isSecure() && !settings.isInner(address)) {
            throw new RefusedException("integrations.address-insecure");
        }
        return address;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
