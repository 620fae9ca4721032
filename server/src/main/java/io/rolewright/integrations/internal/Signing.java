package io.rolewright.integrations.internal;

import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.internal.web.WebCall;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Makes calls of partners as they go out, signed in by our account. */
@Component
class Signing {
    private static final String JSON = "application/json";

    private final Tokens tokens;

    Signing(Tokens tokens) {
        this.tokens = tokens;
    }

    WebCall sign(Provider provider, Accounts.Kept account, ProviderCall call) throws Tokens.NoTokenException {
        var headers = new LinkedHashMap<>(provider.headers());
        headers.putAll(call.headers());
        headers.putAll(tokens.headers(provider, account, call.subject()));
        if (call.idempotencyKey() != null) {
            headers.put("Idempotency-Key", call.idempotencyKey());
        }
        var type = headers.getOrDefault("Content-Type", JSON);
        headers.remove("Content-Type");
        var isRepeatable = call.verb().equals("GET") || call.idempotencyKey() != null;
        return new WebCall(
                call.verb(),
                provider.address() + call.path(),
                headers,
                call.body(),
                call.body() == null ? null : type,
                isRepeatable,
                provider.perSecond());
    }
}
