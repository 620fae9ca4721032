package io.rolewright.integrations.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The signature under what a partner tells us, over the bytes as they came. */
final class HookSignature {
    private HookSignature() {}

    /** Whether a signature is the partner's; compared in the same time wherever it differs. */
    static boolean isRight(Provider.Hook hook, String secret, byte[] body, @Nullable String sent) {
        if (sent == null || secret.isEmpty()) {
            return false;
        }
        var right = hook.prefix() + HexFormat.of().formatHex(mac(hook.algorithm(), secret, body));
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), sent.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** The signature of whole bytes under a secret. */
    static byte[] mac(String algorithm, String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
