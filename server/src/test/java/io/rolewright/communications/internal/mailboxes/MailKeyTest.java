package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A message has one key, wherever it lies. */
class MailKeyTest {
    @Test
    void isTheSameInEveryMailbox() throws IOException {
        var here = "Delivered-To: a@agency.example\r\nSubject: x\r\n\r\ntext";
        var there = "Delivered-To: b@agency.example\r\nSubject: x\r\n\r\ntext";

        assertThat(key(here, "m1")).isEqualTo(key(there, "m1")).hasSize(64);
        assertThat(key(here, null)).isNotEqualTo(key(there, null));
    }

    @Test
    void isAnotherForAnotherBodyUnderTheSameName() throws IOException {
        assertThat(key("A: b\r\n\r\ntext", "m1")).isNotEqualTo(key("A: b\r\n\r\nother", "m1"));
        assertThat(key("A: b\r\n\r\ntext", "m1")).isNotEqualTo(key("A: b\r\n\r\ntext", "m2"));
    }

    @Test
    void doesNotDependOnHowItIsRead() throws IOException {
        var raw = "A: b\r\n\r\none\r\n\r\ntwo";
        var byByte = new MailKey(stream(raw));
        while (byByte.read() >= 0) {
            continue;
        }

        assertThat(byByte.of("m1")).isEqualTo(key(raw, "m1"));
    }

    private static String key(String raw, @Nullable String messageId) throws IOException {
        var reading = new MailKey(stream(raw));
        reading.readAllBytes();
        return reading.of(messageId);
    }

    private static InputStream stream(String raw) {
        return new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8));
    }
}
