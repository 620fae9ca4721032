package io.rolewright.communications.internal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Mail that is written to do harm: it is read within bounds of time and memory, and what is wrong is told. */
class HostileMailTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Letters letters = new Letters();

    @Test
    void readsNoDeeperThanAllowed() {
        var raw = new StringBuilder("From: a@b.example\r\nSubject: deep\r\n");
        for (var level = 0; level < 1000; level++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\r\n\r\n--b");
            raw.append(level).append("\r\n");
        }
        raw.append("\r\nbottom\r\n");

        assertFound(raw.toString(), MailFinding.TOO_DEEP);
    }

    @Test
    void readsNoMorePartsThanAllowed() {
        var part = "--x\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nsame\r\n";

        var mail = assertFound(
                "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + part.repeat(10_000),
                MailFinding.TOO_MANY_PARTS);
        assertThat(mail.findings()).contains(MailFinding.TOO_MANY_FILES);
        assertThat(mail.files()).hasSize(50);
    }

    @Test
    void readsTheHeadAroundALongField() {
        var mail = assertFound(
                "From: a@b.example\r\nX-Long: " + "x".repeat(1_000_000) + "\r\nSubject: still here\r\n\r\ntext",
                MailFinding.HEADER_TOO_LONG);

        assertThat(mail.subject()).isEqualTo("still here");
        assertThat(mail.text()).isEqualTo("text");
    }

    @Test
    void readsUpToAFieldWithoutEnd() {
        var mail = assertFound(
                "From: a@b.example\r\nX-Long: " + "x ".repeat(3_000_000) + "\r\n\r\ntext", MailFinding.HEADER_TOO_LONG);

        assertThat(mail.from()).isEqualTo(new MailAddress("a@b.example", null));
    }

    @Test
    void readsManyFieldsAsFarAsItCan() {
        assertFound("From: a@b.example\r\n" + "X-A: b\r\n".repeat(100_000) + "\r\ntext", MailFinding.BROKEN);
    }

    @Test
    void cutsATextThatNeverEnds() {
        var bomb = Base64.getEncoder().encodeToString("A".repeat(9_000_000).getBytes(StandardCharsets.US_ASCII));

        var mail = assertFound(
                "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + bomb, MailFinding.TEXT_CUT);
        assertThat(mail.text()).hasSize(200_000);
    }

    @Test
    void cutsHtmlThatNeverEnds() {
        assertFound(
                "Content-Type: text/html\r\n\r\n" + "<div>".repeat(400_000) + "words".repeat(400_000),
                MailFinding.TEXT_CUT);
    }

    @Test
    void readsNoMoreThanAMessageMayHold() {
        assertFound(
                "Content-Type: application/pdf; name=a.pdf\r\n\r\n" + "x".repeat(52_500_000), MailFinding.TOO_LARGE);
    }

    @Test
    void storesNoNulAndNoHalfOfACharacter() {
        var mail = letters.read(
                "From: \"a\0b\" <a@b.example>",
                "Subject: =?UTF-16BE?B?" + Base64.getEncoder().encodeToString(new byte[] {(byte) 0xD8, 0, 0, 65})
                        + "?= \0x",
                "Content-Type: text/html",
                "",
                "a\0b &#xD800; &#0; c \u001b[31m");

        assertThat(mail.subject()
                        + mail.text()
                        + Objects.requireNonNull(mail.from()).name())
                .doesNotContain("\0")
                .doesNotContain("\u001b")
                .matches(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Test
    void readsWhatABoundaryThatNeverComesLeaves() {
        var mail = letters.read(
                "From: a@b.example",
                "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(70) + "\"",
                "",
                "--" + "b".repeat(70),
                "Content-Type: text/plain",
                "",
                "open end");

        assertThat(mail.text()).isEqualTo("open end");
    }

    @Test
    void readsWithABoundaryAsLongAsAMessage() {
        var boundary = "b".repeat(500_000);
        var mail = letters.read(
                "From: a@b.example",
                "Content-Type: multipart/mixed; boundary=" + boundary,
                "",
                "--" + boundary,
                "",
                "text");

        assertThat(mail.from()).isNotNull();
    }

    @Test
    void keepsABrokenWinmailAsAFile() {
        var bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 0x78;
        bytes[1] = (byte) 0x9F;
        bytes[2] = 0x3E;
        bytes[3] = 0x22;
        var mail = letters.read(
                "Content-Type: application/ms-tnef; name=winmail.dat",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(bytes));

        assertThat(mail.files()).hasSize(1).first().matches(file -> file.name().equals("winmail.dat"));
    }

    @Property(tries = 300)
    void readsWhateverBytesCome(@ForAll byte[] raw) {
        assertThat(letters.read(raw).findings()).isNotNull();
    }

    @Property(tries = 500)
    void readsWhateverIsMadeOfPartsOfMail(@ForAll("scraps") String raw) {
        var mail = letters.read(raw.getBytes(StandardCharsets.UTF_8));

        assertThat(mail.subject() + mail.text()).doesNotContain("\0");
        assertThat(mail.to()).allMatch(address -> address.text().contains("@"));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "From: ",
                        "To: ",
                        "Subject: ",
                        "Date: ",
                        "Content-Type: ",
                        "Content-Type: multipart/mixed; boundary=x\r\n",
                        "Content-Type: multipart/report; boundary=\"x\"\r\n",
                        "Content-Type: message/delivery-status\r\n",
                        "Content-Type: text/html; charset=",
                        "Content-Transfer-Encoding: base64\r\n",
                        "Content-Transfer-Encoding: quoted-printable\r\n",
                        "Content-Disposition: attachment; filename*0*=utf-8''%",
                        "=?utf-8?q?=FF=",
                        "=?x?b?",
                        "--x\r\n",
                        "--x--\r\n",
                        "\r\n",
                        "\r\n\r\n",
                        "\n",
                        "\0",
                        "<a@b>",
                        "(((",
                        "\"",
                        ";",
                        ":",
                        "é",
                        "Final-Recipient: rfc822;",
                        "<div><table><p>",
                        "=")
                .list()
                .ofMaxSize(60)
                .map(scraps -> String.join("", scraps));
    }

    private ReadMail assertFound(String raw, MailFinding finding) {
        var mail = Assertions.assertTimeoutPreemptively(SOON, () -> letters.read(raw.getBytes(StandardCharsets.UTF_8)));
        assertThat(mail.findings()).contains(finding);
        return mail;
    }
}
