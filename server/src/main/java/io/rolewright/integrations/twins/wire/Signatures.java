package io.rolewright.integrations.twins.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signatures that providers put on what they send, as values of their header fields. */
public final class Signatures {
    private static final String KEY_PREFIX = "whsec_";

    private Signatures() {}

    /** {@code Seek-Signature}: hexadecimal HMAC-SHA512 of the body. */
    public static String seek(String secret, byte[] body) {
        return HexFormat.of().formatHex(hmac("HmacSHA512", bytes(secret), body));
    }

    /** {@code Signature} of Greenhouse: the name of the algorithm, a space, hexadecimal HMAC-SHA256 of the body. */
    public static String greenhouse(String secret, byte[] body) {
        return "sha256 " + HexFormat.of().formatHex(hmac("HmacSHA256", bytes(secret), body));
    }

    /** {@code Ashby-Signature}: as Greenhouse, with an equals sign. */
    public static String ashby(String secret, byte[] body) {
        return "sha256=" + HexFormat.of().formatHex(hmac("HmacSHA256", bytes(secret), body));
    }

    /** {@code X-Twilio-Signature}: base64 HMAC-SHA1 of the address, and of posted parameters in the order of their names. */
    public static String twilio(String token, String url, Map<String, String> posted) {
        var signed = new StringBuilder(url);
        new TreeMap<>(posted).forEach((name, value) -> signed.append(name).append(value));
        return Base64.getEncoder().encodeToString(hmac("HmacSHA1", bytes(token), bytes(signed.toString())));
    }

    /**
     * {@code webhook-signature} of Standard Webhooks: HMAC-SHA256 of id, timestamp and body.
     *
     * @param secret base64, with or without {@code whsec_}
     * @param timestamp seconds since 1970
     */
    public static String standard(String secret, String id, long timestamp, byte[] body) {
        var key = Base64.getDecoder()
                .decode(secret.startsWith(KEY_PREFIX) ? secret.substring(KEY_PREFIX.length()) : secret);
        var signed = joined(id + "." + timestamp + ".", body);
        return "v1," + Base64.getEncoder().encodeToString(hmac("HmacSHA256", key, signed));
    }

    /**
     * {@code v1} of {@code Stripe-Signature}: hexadecimal HMAC-SHA256 of the time, a point and the body.
     *
     * @param secret all of it is the key, with {@code whsec_}
     * @param timestamp seconds since 1970
     */
    public static String stripe(String secret, long timestamp, byte[] body) {
        return HexFormat.of().formatHex(hmac("HmacSHA256", bytes(secret), joined(timestamp + ".", body)));
    }

    private static byte[] joined(String start, byte[] body) {
        var head = bytes(start);
        var whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hmac(String algorithm, byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + algorithm, missing);
        }
    }
}
