package io.rolewright.security.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another program gets from the keys, through the door. */
@ServerTest
class EncryptionJourneyTest {
    private static final String ROTATIONS = "/api/v1/security/keys/rotations";
    private static final String WORDS = "18 AUD more per hour from July";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private Door door;

    @BeforeEach
    void knock() {
        people = new People(server);
        door = people.administrator().door();
    }

    @Test
    void givesBackWhatItEncryptedAndNotesIt() {
        var sealed = encrypt("payroll", WORDS, "note 4711");
        assertThat(sealed.status()).isEqualTo(200);
        assertThat(sealed.text("ciphertext"))
                .startsWith("rw1." + sealed.body().path("keyVersion").asInt() + ".")
                .doesNotContain(base64(WORDS));
        var before = decryptions();
        var opened = decrypt("payroll", sealed.text("ciphertext"), "note 4711");
        assertThat(new String(Base64.getDecoder().decode(opened.text("plaintext")), UTF_8))
                .isEqualTo(WORDS);
        assertThat(decryptions()).isEqualTo(before + 1);
    }

    @Test
    void refusesEveryChangedCharacterAndNeverFails() {
        var ciphertext = encrypt("payroll", WORDS, "note 4711").text("ciphertext");
        var codes = new HashSet<String>();
        for (var place = 0; place < ciphertext.length(); place++) {
            var changed = new StringBuilder(ciphertext);
            changed.setCharAt(place, ciphertext.charAt(place) == 'A' ? 'B' : 'A');
            codes.add(decrypt("payroll", changed.toString(), "note 4711").code());
        }
        codes.add(decrypt("payroll", ciphertext, "note 4712").code());
        codes.add(decrypt("payroll", ciphertext, "").code());
        codes.add(decrypt("payrolls", ciphertext, "note 4711").code());
        codes.add(decrypt("payroll", ciphertext.replaceFirst("rw1\\.\\d+", "rw1.999"), "note 4711")
                .code());
        codes.add(decrypt("payroll", ciphertext + "A", "note 4711").code());
        codes.add(decrypt("payroll", "rw1.0.", "note 4711").code());
        codes.add(decrypt("payroll", "", "note 4711").code());
        assertThat(codes).isEqualTo(Set.of("security.ciphertext-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64 at all", "MTgg===", "MTgg\\n"})
    void saysWhatIsNoBase64(String plaintext) {
        var reply = door.post(
                "/api/v1/security/encrypt", "{\"purpose\":\"payroll\",\"plaintext\":\"%s\"}".formatted(plaintext));
        assertThat(reply.code()).isEqualTo(plaintext.isEmpty() ? "" : "security.not-base64");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(encrypt("payroll", "x".repeat(256 * 1024), "").status()).isEqualTo(200);
        assertThat(encrypt("payroll", "x".repeat(256 * 1024 + 1), "").code()).isEqualTo("security.plaintext-too-large");
        assertThat(encrypt("Payroll", WORDS, "").code()).isEqualTo("gateway.invalid");
    }

    @Test
    void readsOldCiphertextsAfterARotation() {
        var old = encrypt("payroll", WORDS, "");
        var started = door.post(ROTATIONS, "");
        assertThat(started.status()).isEqualTo(202);
        events.awaitIdle();
        var rotation = door.get(started.header("Location").orElseThrow());
        assertThat(rotation.text("state")).isEqualTo("FINISHED");
        assertThat(rotation.body().path("done").asLong())
                .isPositive()
                .isLessThanOrEqualTo(rotation.body().path("total").asLong());

        var fresh = encrypt("payroll", WORDS, "");
        assertThat(fresh.body().path("keyVersion").asInt())
                .isEqualTo(rotation.body().path("version").asInt())
                .isGreaterThan(old.body().path("keyVersion").asInt());
        for (var one : new Reply[] {old, fresh}) {
            assertThat(decrypt("payroll", one.text("ciphertext"), "").text("plaintext"))
                    .isEqualTo(base64(WORDS));
        }
        assertThat(people.recruiter().door().get("/api/v1/users/profile").status())
                .isEqualTo(200);
    }

    @Test
    void rotatesOnceForOneIdempotencyKey() {
        var ids = new ArrayList<String>();
        for (var attempt = 0; attempt < 2; attempt++) {
            var reply = door.send(door.to(ROTATIONS)
                    .header("Idempotency-Key", "rotation-of-this-test")
                    .POST(BodyPublishers.noBody()));
            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.header("Location")).contains(ROTATIONS + "/" + reply.text("id"));
            ids.add(reply.text("id"));
        }
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        events.awaitIdle();
    }

    private Reply encrypt(String purpose, String words, String associated) {
        return door.post(
                "/api/v1/security/encrypt",
                "{\"purpose\":\"%s\",\"plaintext\":\"%s\",\"associatedData\":\"%s\"}"
                        .formatted(purpose, base64(words), base64(associated)));
    }

    private Reply decrypt(String purpose, String ciphertext, String associated) {
        return door.post(
                "/api/v1/security/decrypt",
                "{\"purpose\":\"%s\",\"ciphertext\":\"%s\",\"associatedData\":\"%s\"}"
                        .formatted(purpose, ciphertext, base64(associated)));
    }

    private static String base64(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(UTF_8));
    }

    private long decryptions() {
        return jdbc.sql("select count(*) from runtime.event where type = 'security.data-decrypted.v1'")
                .query(Long.class)
                .single();
    }
}
