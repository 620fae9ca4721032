package io.rolewright.integrations.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the key of a Google service account signs to have a token made (RFC 7523, RS256). */
final class ServiceAssertion {
    private static final Duration LASTS = Duration.ofMinutes(30);

    private final JsonMapper json;
    private final Clock clock;

    ServiceAssertion(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * An assertion; a key file that cannot be read gives one that no partner takes.
     *
     * @param keyFile the JSON that Google gives for an account
     * @param audience where the token is made
     * @param subject for whom the account speaks; absent: for itself
     */
    String of(String keyFile, @Nullable String scope, String audience, @Nullable String subject) {
        try {
            var account = json.readTree(keyFile);
            var head = new LinkedHashMap<String, String>(Map.of("alg", "RS256"));
            head.put("typ", "JWT");
            head.put("kid", account.path("private_key_id").asString(""));
            var claims = new LinkedHashMap<String, Object>();
            claims.put("iss", account.path("client_email").asString(""));
            claims.put("scope", String.valueOf(scope));
            claims.put("aud", audience);
            claims.put("iat", clock.instant().getEpochSecond());
            claims.put("exp", clock.instant().plus(LASTS).getEpochSecond());
            if (subject != null) {
                claims.put("sub", subject);
            }
            var signed = part(head) + "." + part(claims);
            return signed + "." + signature(signed, account.path("private_key").asString(""));
        } catch (JacksonException | GeneralSecurityException | IllegalArgumentException broken) {
            return "";
        }
    }

    private String part(Map<String, ?> claims) {
        return encoded(json.writeValueAsString(claims).getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(String signed, String pem) throws GeneralSecurityException {
        var key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
