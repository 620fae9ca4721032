package io.rolewright.storage.internal;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Starts fingerprints. Their hashes (HMAC-SHA-256) are keyed, so that nobody can try out which files we hold. */
@Component
class Fingerprints {
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec addresses;
    private final SecretKeySpec contents;

    Fingerprints(MasterKey master) {
        addresses = new SecretKeySpec(master.derive("file addresses", KEY_BYTES), MAC);
        contents = new SecretKeySpec(master.derive("file contents", KEY_BYTES), MAC);
    }

    /** The fingerprint of a content that is to be stored under a key. */
    Fingerprint start(KeyName key) {
        var address = mac(addresses);
        address.update(key.text().getBytes(StandardCharsets.UTF_8));
        address.update((byte) 0);
        return new Fingerprint(address, mac(contents));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
