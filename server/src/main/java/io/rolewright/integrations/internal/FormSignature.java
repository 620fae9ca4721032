package io.rolewright.integrations.internal;

import io.rolewright.integrations.SignedForm;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature under a form as Twilio makes it: HMAC-SHA1 over the address, and behind it each name with its value, sorted by
 * name. A proxy may have added or taken the port that need not be said, so the address is tried with and without it.
 */
final class FormSignature {
    private static final String ALGORITHM = "HmacSHA1";

    private FormSignature() {}

    /** Whether who knows the secret has signed the form; compared in the same time wherever it differs. */
    static boolean isRight(String secret, SignedForm form) {
        return !secret.isEmpty()
                && spellings(form.url()).anyMatch(url -> isSame(of(secret, url, form), form.signature()));
    }

    private static Stream<String> spellings(String url) {
        try {
            return Stream.of(url, withPort(url), withoutPort(url));
        } catch (IllegalArgumentException malformed) {
            return Stream.of(url);
        }
    }

    private static String of(String secret, String url, SignedForm form) {
        var signed = new StringBuilder(url);
        new TreeMap<>(form.fields())
                .forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var bytes = mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String withPort(String url) {
        var address = URI.create(url);
        return address.getPort() >= 0 || address.getRawAuthority() == null
                ? url
                : replaced(url, address, address.getRawAuthority() + (url.startsWith("https:") ? ":443" : ":80"));
    }

    private static String withoutPort(String url) {
        var address = URI.create(url);
        var authority = address.getRawAuthority();
        return address.getPort() < 0 ? url : replaced(url, address, authority.substring(0, authority.lastIndexOf(':')));
    }

    private static String replaced(String url, URI address, String authority) {
        var start = url.indexOf(address.getRawAuthority());
        return url.substring(0, start)
                + authority
                + url.substring(start + address.getRawAuthority().length());
    }

    private static boolean isSame(String right, String sent) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
