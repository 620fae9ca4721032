package io.rolewright.integrations.twins.phone;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address of the customer's that Twilio asks or tells.
 *
 * @param method {@code GET} or {@code POST}
 */
record Hook(URI url, String method) {
    /** The hook of an address; none where it is no address. */
    static Optional<Hook> of(String url, Optional<String> method) {
        return isAddress(url) ? Optional.of(new Hook(URI.create(url), method(method))) : Optional.empty();
    }

    /**
     * The hook that a document names.
     *
     * @param document where it was asked for; null where it was told, so that its addresses have to be complete
     * @param address as it stands in the document; without one, the document is asked for again
     */
    static Hook in(@Nullable Hook document, Optional<String> address, Optional<String> method) throws TwimlFault {
        var base = document == null ? "" : document.url().toString();
        var url = address.map(text -> document == null ? text : resolved(document.url(), text))
                .orElse(base);
        var hook = of(url, method);
        if (hook.isEmpty()) {
            throw new TwimlFault(TwimlFault.BAD_ADDRESS, "Invalid URL format: " + address.orElse(""));
        }
        return hook.get();
    }

    private static String resolved(URI base, String address) {
        try {
            return address.isEmpty() ? base.toString() : base.resolve(address).toString();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static String method(Optional<String> told) {
        return told.filter(method -> method.toUpperCase(Locale.ROOT).equals("GET"))
                        .isPresent()
                ? "GET"
                : "POST";
    }

    private static boolean isAddress(String url) {
        try {
            var address = URI.create(url);
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
