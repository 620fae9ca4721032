package io.rolewright.integrations.internal.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What we and a program sign by, after <a href="https://www.standardwebhooks.com">Standard Webhooks</a>.
 *
 * @param text {@code whsec_} and the key in base64
 */
record SigningSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    SigningSecret {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret without " + PREFIX);
        }
    }

    static SigningSecret random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /**
     * The signature of a message.
     *
     * @param id of the event
     * @param at when it is sent; whole seconds count
     */
    String sign(String id, Instant at, String body) {
        var signed = id + "." + at.getEpochSecond() + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(mac(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SigningSecret";
    }
}
