package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A key that signs heads.
 *
 * @param id the SHA-256 of the public key, so that nobody can put another key in its place
 */
record SealingKey(String id, PublicKey publicKey, PrivateKey privateKey) {
    static final String ALGORITHM = "Ed25519";

    static SealingKey generate() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SealingKey(id(pair.getPublic().getEncoded()), pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id of a key with these bytes (X.509). */
    static String id(byte[] publicKey) {
        return Digest.begin().bytes(publicKey).end().text();
    }

    Head sign(Mark mark, Place place, Instant at) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(Head.digest(mark, place, at, id));
            return new Head(place, at, id, HexFormat.of().formatHex(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SealingKey " + id;
    }
}
