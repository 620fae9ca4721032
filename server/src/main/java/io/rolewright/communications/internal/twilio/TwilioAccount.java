package io.rolewright.communications.internal.twilio;

import java.util.Map;
import java.util.Optional;

/** Our account with Twilio. */
public record TwilioAccount(Map<String, String> facts) {
    private static final String API = "/2010-04-01/Accounts/";

    public TwilioAccount {
        facts = Map.copyOf(facts);
    }

    /** What it is called there. */
    public Optional<String> sid() {
        return fact("accountSid");
    }

    /** The number from which we send and call. */
    public Optional<String> from() {
        return fact("from");
    }

    /** Any fact of it that is not blank. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name)).filter(fact -> !fact.isBlank());
    }

    /** Where its messages or calls are. */
    public String path(String resource) {
        return API + sid().orElse("") + "/" + resource;
    }
}
