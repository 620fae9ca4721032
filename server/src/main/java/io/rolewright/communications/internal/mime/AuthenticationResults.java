package io.rolewright.communications.internal.mime;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What our own mail server found out about the sender, as RFC 8601 writes it. The same of anybody else is not believed. */
final class AuthenticationResults {
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern DMARC = Pattern.compile(";\\s*+dmarc\\s*+=\\s*+([a-z]++)");
    private static final Pattern DKIM =
            Pattern.compile(";\\s*+dkim\\s*+=\\s*+pass\\b[^;]*?\\bheader\\.d\\s*+=\\s*+([^\\s;]++)");

    private final String trustedServer;

    /** @param trustedServer the name by which our server signs; absent where nobody is believed */
    AuthenticationResults(@Nullable String trustedServer) {
        this.trustedServer = Objects.requireNonNullElse(trustedServer, "").toLowerCase(Locale.ROOT);
    }

    /** The word of the uppermost field that our server wrote: what stands below may have come with the message. */
    Authenticity of(MailHead head) {
        return head.all("authentication-results").stream()
                .map(value -> COMMENT.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" "))
                .filter(this::isOurs)
                .findFirst()
                .map(value -> verdict(value, head))
                .orElse(Authenticity.NONE);
    }

    private boolean isOurs(String value) {
        var end = value.indexOf(';');
        return !trustedServer.isEmpty()
                && end > 0
                && value.substring(0, end).strip().replaceAll("\\s.*", "").equals(trustedServer);
    }

    private static Authenticity verdict(String value, MailHead head) {
        var dmarc = DMARC.matcher(value);
        if (dmarc.find()) {
            return switch (dmarc.group(1)) {
                case "pass", "bestguesspass" -> Authenticity.PASS;
                case "fail" -> Authenticity.FAIL;
                default -> signed(value, head);
            };
        }
        return signed(value, head);
    }

    /** Without a policy of the sender's domain, a signature of that very domain counts. */
    private static Authenticity signed(String value, MailHead head) {
        var domain = domain(head);
        var isSigned = DKIM.matcher(value).results().anyMatch(found -> domain.equals(Optional.of(found.group(1))));
        return isSigned ? Authenticity.PASS : Authenticity.NONE;
    }

    private static Optional<String> domain(MailHead head) {
        return Optional.ofNullable(head.from())
                .map(from -> from.key().substring(from.key().lastIndexOf('@') + 1));
    }
}
