package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Twin;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service account that signs in by its key file, as a stranger's client would. */
final class GoogleAccount {
    private final Twin twin;
    private final Asking asking;

    GoogleAccount(Twin twin) {
        this.twin = twin;
        this.asking = new Asking(twin);
    }

    /** A token by which it speaks for a user. */
    String token(String user, String scope) throws IOException {
        var answer = grant(signed(claims(user, scope)));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.body());
        }
        return Asking.read(answer).path("access_token").asString();
    }

    /** What it says of itself when it asks for a token. */
    Map<String, @Nullable Object> claims(String user, String scope) {
        var now = twin.clock().instant();
        return object(
                "iss",
                "twin@rolewright-twin.iam.gserviceaccount.com",
                "sub",
                user,
                "scope",
                scope,
                "aud",
                "https://oauth2.googleapis.com/token",
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(Duration.ofHours(1)).getEpochSecond());
    }

    HttpResponse<String> grant(String assertion) throws IOException {
        return asking.form(
                "/token", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion);
    }

    String signed(Map<String, @Nullable Object> claims) {
        var file =
                Json.read(Objects.requireNonNull(twin.account().get("keyFile")).getBytes(StandardCharsets.UTF_8));
        var pem = file.path("private_key").asString().replaceAll("-----[A-Z ]+-----", "");
        var text = encoded(Json.bytes(object("alg", "RS256", "typ", "JWT"))) + "." + encoded(Json.bytes(claims));
        try {
            var key = KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
