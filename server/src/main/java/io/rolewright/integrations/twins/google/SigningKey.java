package io.rolewright.integrations.twins.google;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A key of RSA that signs and checks JSON web tokens (RS256). */
public final class SigningKey {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String id;
    private final KeyPair pair;

    private SigningKey(String id) {
        this.id = id;
        this.pair = newPair();
    }

    /** The key of the account of a service. */
    static SigningKey ofAccount() {
        return OfAccount.KEY;
    }

    /** The key by which Google signs who it is. */
    public static SigningKey ofGoogle() {
        return OfGoogle.KEY;
    }

    /** A key that nobody knows, for tokens that nobody should believe. */
    public static SigningKey ofStranger() {
        return OfStranger.KEY;
    }

    public String id() {
        return id;
    }

    /** A token that says this. */
    public String sign(Map<String, @Nullable Object> claims) {
        var head = BASE64.encodeToString(Json.bytes(object("alg", "RS256", "kid", id, "typ", "JWT")));
        var text = head + "." + BASE64.encodeToString(Json.bytes(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has RSA", missing);
        }
    }

    /** What a token says that this key has signed; empty for any other text. */
    public Optional<JsonNode> claims(String token) {
        var parts = token.split("\\.", -1);
        return parts.length == 3 && isSigned(parts) ? Optional.of(Json.read(decoded(parts[1]))) : Optional.empty();
    }

    /** The private key as PEM. */
    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    /** The public key as a JSON web key. */
    public Map<String, @Nullable Object> shown() {
        var key = (RSAPublicKey) pair.getPublic();
        return object(
                "kty",
                "RSA",
                "alg",
                "RS256",
                "use",
                "sig",
                "kid",
                id,
                "n",
                unsigned(key.getModulus()),
                "e",
                unsigned(key.getPublicExponent()));
    }

    private boolean isSigned(String[] parts) {
        if (!Json.read(decoded(parts[0])).path("alg").asString("").equals("RS256")) {
            return false;
        }
        try {
            var verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(pair.getPublic());
            verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(decoded(parts[2]));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static byte[] decoded(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has RSA", missing);
        }
    }

    /** One key for all accounts of a process: making it takes longer than all else that a twin does. */
    private static final class OfAccount {
        static final SigningKey KEY = new SigningKey("twin-key-1");
    }

    private static final class OfGoogle {
        static final SigningKey KEY = new SigningKey("twin-google-1");
    }

    /** It says the id of Google's key, for a liar would. */
    private static final class OfStranger {
        static final SigningKey KEY = new SigningKey("twin-google-1");
    }
}
