package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Map;

/**
 * What tells whether a head is genuine.
 *
 * @param keys by their id; only those whose id is theirs
 */
record PublicSealingKeys(Map<String, PublicKey> keys) {
    PublicSealingKeys {
        keys = Map.copyOf(keys);
    }

    boolean isGenuine(Mark mark, Head head) {
        var key = keys.get(head.key());
        return key != null && isSigned(key, Head.digest(mark, head.place(), head.at(), head.key()), head.signature());
    }

    private static boolean isSigned(PublicKey key, byte[] digest, String signature) {
        try {
            var check = Signature.getInstance(SealingKey.ALGORITHM);
            check.initVerify(key);
            check.update(digest);
            return check.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
