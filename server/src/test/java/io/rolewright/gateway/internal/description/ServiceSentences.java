package io.rolewright.gateway.internal.description;

import io.rolewright.shared.Messages;
import java.util.List;
import java.util.Locale;

/** The one sentence about a service, from the bundle {@code services}. */
final class ServiceSentences {
    private ServiceSentences() {}

    static String of(String service) {
        return Messages.find(Locale.ENGLISH, "services." + service, List.of())
                .orElseThrow(() -> new IllegalStateException("no sentence about the service " + service));
    }
}
