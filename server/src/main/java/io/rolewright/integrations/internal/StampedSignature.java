package io.rolewright.integrations.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A signature over a time and a body, as Stripe sends it: {@code t=<seconds since 1970>,v1=<hexadecimal>}, with one signature for
 * each secret that is in use. Signatures of other schemes may stand among them and say nothing.
 *
 * @param time as it was signed
 * @param signatures any of which may be right
 */
record StampedSignature(String time, List<String> signatures) {
    private static final String TIME = "t=";
    private static final int MOST_DIGITS = 12;

    StampedSignature {
        signatures = List.copyOf(signatures);
    }

    /**
     * What a header says; nothing where it says no time, or no signature of the scheme.
     *
     * @param scheme what signatures that count are called
     */
    static Optional<StampedSignature> of(String header, String scheme) {
        var parts = Arrays.stream(header.split(",", -1)).map(String::strip).toList();
        var signatures = values(parts, scheme + "=");
        return values(parts, TIME).stream()
                .findFirst()
                .filter(StampedSignature::isTime)
                .filter(time -> !signatures.isEmpty())
                .map(time -> new StampedSignature(time, signatures));
    }

    private static List<String> values(List<String> parts, String start) {
        return parts.stream()
                .filter(part -> part.startsWith(start))
                .map(part -> part.substring(start.length()))
                .toList();
    }

    private static boolean isTime(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** Whether it was signed so shortly before a time, or after it by a clock that is ahead. */
    boolean isNear(Instant now, Duration tolerance) {
        var apart = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now);
        return apart.abs().compareTo(tolerance) <= 0;
    }

    /** Whether who knows the secret has signed this body at this time; each is compared in the same time wherever it differs. */
    boolean isRight(String algorithm, String secret, byte[] body) {
        var right = HexFormat.of()
                .formatHex(HookSignature.mac(algorithm, secret, signed(body)))
                .getBytes(StandardCharsets.US_ASCII);
        return signatures.stream()
                .anyMatch(signature -> MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] signed(byte[] body) {
        var head = (time + ".").getBytes(StandardCharsets.US_ASCII);
        var whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
