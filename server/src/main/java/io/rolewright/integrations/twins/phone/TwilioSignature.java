package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Signatures;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What {@code X-Twilio-Signature} says, and who takes it: a signature holds whether or not the port stands in the address
 * that was signed, for a proxy may have added or taken it.
 */
public final class TwilioSignature {
    /** The header field. */
    public static final String FIELD = "X-Twilio-Signature";

    private static final String HASH = "bodySHA256=";

    private TwilioSignature() {}

    /** The signature of a form that is posted, or of an address alone. */
    public static String of(String token, String url, Map<String, String> posted) {
        return Signatures.twilio(token, url, posted);
    }

    /** Whether a form came from who has the token. */
    public static boolean isValid(String token, String url, Map<String, String> posted, String signature) {
        return Stream.of(url, withPort(url), withoutPort(url))
                .anyMatch(variant -> isSame(of(token, variant, posted), signature));
    }

    /** Whether a body that is no form came from who has the token: the address is signed, and tells the hash of the body. */
    public static boolean isValid(String token, String url, byte[] body, String signature) {
        var at = url.indexOf(HASH);
        return at > 0
                && isSame(hash(body), url.substring(at + HASH.length()).split("&", -1)[0])
                && isValid(token, url, Map.of(), signature);
    }

    /** The address that a body which is no form is sent to. */
    public static String withHash(String url, byte[] body) {
        return url + (url.contains("?") ? "&" : "?") + HASH + hash(body);
    }

    static String withPort(String url) {
        var address = URI.create(url);
        return address.getPort() >= 0
                ? url
                : replaced(
                        url,
                        address.getRawAuthority(),
                        address.getRawAuthority() + (address.getScheme().equalsIgnoreCase("https") ? ":443" : ":80"));
    }

    static String withoutPort(String url) {
        var address = URI.create(url);
        var authority = address.getRawAuthority();
        return address.getPort() < 0
                ? url
                : replaced(url, authority, authority.substring(0, authority.lastIndexOf(':')));
    }

    private static String replaced(String url, String authority, String other) {
        var at = url.indexOf(authority);
        return url.substring(0, at) + other + url.substring(at + authority.length());
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
