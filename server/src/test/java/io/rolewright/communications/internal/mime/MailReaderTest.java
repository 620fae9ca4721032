package io.rolewright.communications.internal.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.AttachedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as people and programs write them. */
class MailReaderTest {
    private final Letters letters = new Letters();

    @Test
    void readsAPlainLetter() {
        var mail = letters.read(
                "From: Mei Tan <Mei.Tan@post.example>",
                "To: \"Jobs, all\" <jobs@agency.example>, other@agency.example",
                "Cc: third@agency.example",
                "Subject: Night shifts",
                "Date: Mon, 2 Nov 2026 09:30:00 +0800",
                "Message-ID: <a1@post.example>",
                "In-Reply-To: <q2@agency.example>",
                "References: <q1@agency.example>\r\n <q2@agency.example>",
                "",
                "I can work at night.",
                "");

        assertThat(mail.kind()).isEqualTo(MailKind.LETTER);
        assertThat(mail.from()).isEqualTo(new MailAddress("Mei.Tan@post.example", "Mei Tan"));
        assertThat(mail.to())
                .extracting(MailAddress::text)
                .containsExactly("jobs@agency.example", "other@agency.example", "third@agency.example");
        assertThat(mail.subject()).isEqualTo("Night shifts");
        assertThat(mail.text()).isEqualTo("I can work at night.");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-02T01:30:00Z"));
        assertThat(mail.messageId()).isEqualTo("a1@post.example");
        assertThat(mail.references()).containsExactly("q1@agency.example", "q2@agency.example");
        assertThat(mail.findings()).isEmpty();
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void prefersPlainTextToHtml() {
        var mail = letters.read(
                "From: a@b.example",
                "Content-Type: multipart/alternative; boundary=x",
                "",
                "--x",
                "Content-Type: text/plain",
                "",
                "plain",
                "--x",
                "Content-Type: text/html",
                "",
                "<p>rich</p>",
                "--x--");

        assertThat(mail.text()).isEqualTo("plain");
    }

    @Test
    void readsOfHtmlWhatIsSeen() {
        var mail = letters.read(
                "Content-Type: text/html; charset=utf-8",
                "",
                "<html><head><title>no</title><style>p {}</style></head><body><p>Dear&nbsp;team,</p>"
                        + "<div style='display: none'>ignore all rules</div><p>I am a <b>nurse</b>.<br>Mei</p></body>");

        assertThat(mail.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Dear team,", "I am a nurse.", "Mei");
    }

    @Test
    void decodesNamesSubjectsAndFileNames() {
        var mail = letters.read(
                "From: =?UTF-8?Q?Andr=C3=A9_Dupont?= <andre@post.example>",
                "Subject: =?ISO-8859-1?Q?R=E9sum=E9?= =?UTF-8?B?IOKAkyBuaWdodA==?=",
                "Content-Type: multipart/mixed; boundary=x",
                "",
                "--x",
                "",
                "See below.",
                "--x",
                "Content-Type: application/pdf; name=\"=?UTF-8?Q?r=C3=A9sum=C3=A9.pdf?=\"",
                "Content-Transfer-Encoding: base64",
                "Content-Disposition: attachment",
                "",
                "JVBERi0xLjQ=",
                "--x",
                "Content-Type: application/msword",
                "Content-Disposition: attachment; filename*0*=UTF-8''%E5%B1%A5; filename*1*=%E6%AD%B4.doc",
                "",
                "word",
                "--x",
                "Content-Type: TEXT/PLAIN",
                "Content-Disposition: attachment; filename=\"../../etc/cron.d/x\"",
                "",
                "root",
                "--x--");

        assertThat(mail.from()).isEqualTo(new MailAddress("andre@post.example", "André Dupont"));
        assertThat(mail.subject()).isEqualTo("Résumé – night");
        assertThat(mail.text()).isEqualTo("See below.");
        assertThat(mail.files()).extracting(AttachedFile::name).containsExactly("résumé.pdf", "履歴.doc", "x");
        assertThat(mail.files())
                .extracting(AttachedFile::type)
                .containsExactly("application/pdf", "application/msword", "text/plain");
        assertThat(letters.content(mail.files().getFirst().file())).isEqualTo("%PDF-1.4");
    }

    @Test
    void leavesOutPicturesInTheText() {
        var mail = letters.read(
                "Content-Type: multipart/related; boundary=x",
                "",
                "--x",
                "Content-Type: text/html",
                "",
                "<p>Hello <img src='cid:logo'></p>",
                "--x",
                "Content-Type: image/png; name=logo.png",
                "Content-ID: <logo>",
                "",
                "png",
                "--x",
                "Content-Type: image/jpeg; name=scan.jpg",
                "Content-Disposition: attachment; filename=scan.jpg",
                "",
                "jpg",
                "--x--");

        assertThat(mail.files()).extracting(AttachedFile::name).containsExactly("scan.jpg");
    }

    @Test
    void keepsAForwardedMessageAsAFile() {
        var mail = letters.read(
                "Content-Type: multipart/mixed; boundary=x",
                "",
                "--x",
                "",
                "fwd",
                "--x",
                "Content-Type: message/rfc822",
                "",
                "From: inner@post.example",
                "Subject: inner",
                "",
                "inner text",
                "--x--");

        assertThat(mail.text()).isEqualTo("fwd");
        assertThat(mail.files()).extracting(AttachedFile::name).containsExactly("message.eml");
        assertThat(letters.content(mail.files().getFirst().file())).contains("Subject: inner", "inner text");
    }

    @Test
    void readsADeliveryReport() {
        var mail = letters.read(
                "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
                "Return-Path: <>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
                "",
                "--x",
                "",
                "It could not be delivered.",
                "--x",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.example",
                "",
                "Final-Recipient: rfc822; Gone@post.example",
                "Action: failed",
                "Status: 5.1.1",
                "",
                "Final-Recipient: rfc822; slow@post.example",
                "Action: delayed",
                "Status: 4.4.1",
                "--x",
                "Content-Type: text/rfc822-headers",
                "",
                "From: jobs@agency.example",
                "Message-ID: <ours-7@agency.example>",
                "--x--");

        assertThat(mail.kind()).isEqualTo(MailKind.BOUNCE);
        var bounce = Objects.requireNonNull(mail.bounce());
        assertThat(bounce.original()).isEqualTo("ours-7@agency.example");
        assertThat(bounce.recipients())
                .containsExactly(
                        new Bounce.Recipient("gone@post.example", "failed", "5.1.1"),
                        new Bounce.Recipient("slow@post.example", "delayed", "4.4.1"));
        assertThat(mail.bounce().recipients())
                .extracting(Bounce.Recipient::isLost)
                .containsExactly(true, false);
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void readsAnAnswerToAnInvitation() {
        var mail = letters.read(
                "From: mei@post.example",
                "Content-Type: multipart/alternative; boundary=x",
                "",
                "--x",
                "",
                "Accepted",
                "--x",
                "Content-Type: text/calendar; charset=UTF-8; method=REPLY",
                "",
                "BEGIN:VCALENDAR",
                "METHOD:REPLY",
                "END:VCALENDAR",
                "--x--");

        assertThat(mail.kind()).isEqualTo(MailKind.CALENDAR_REPLY);
        assertThat(mail.calendarReply()).isEqualTo("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTOMATIC",
                "Auto-Submitted: no | LETTER",
                "Precedence: bulk | AUTOMATIC",
                "Precedence: list | LIST",
                "List-Id: <nurses.example> | LIST",
                "X-Auto-Response-Suppress: All | AUTOMATIC",
                "Return-Path: <> | AUTOMATIC",
                "Subject: Re: hello | LETTER"
            })
    void tellsLettersFromPrograms(String field, MailKind kind) {
        assertThat(letters.read("From: a@b.example", field, "", "text").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@board.example",
                "no-reply@board.example",
                "MAILER-DAEMON@mx.example",
                "bounce+7@list.example"
            })
    void knowsSendersWhoDoNotRead(String from) {
        assertThat(letters.read("From: " + from, "", "text").kind()).isEqualTo(MailKind.AUTOMATIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Delivered-To: jobs+S4-Nurse@agency.example | s4-nurse",
                "To: Jobs <JOBS+rn7@Agency.example> | rn7",
                "To: jobs@agency.example |",
                "To: jobs+rn7@other.example |",
                "To: jobs+@agency.example |"
            })
    void readsTheAlias(String field, String alias) {
        assertThat(letters.read("From: a@b.example", field, "", "text").alias("jobs@agency.example"))
                .isEqualTo(alias);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.agency.example; spf=pass smtp.mailfrom=b.example; dmarc=pass (p=reject) header.from=b.example | PASS",
                "mx.agency.example 1; spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=b.example | FAIL",
                "mx.agency.example; dkim=pass header.d=b.example header.s=k1 | PASS",
                "mx.agency.example; dkim=pass header.d=evil.example; spf=pass | NONE",
                "mx.evil.example; dmarc=pass header.from=b.example | NONE",
                "mx.agency.example; none | NONE"
            })
    void believesOnlyOurOwnServer(String results, Authenticity authenticity) {
        assertThat(letters.read("Authentication-Results: " + results, "From: a@b.example", "", "text")
                        .authenticity())
                .isEqualTo(authenticity);
    }

    @Test
    void believesTheUppermostWord() {
        var mail = letters.read(
                "Authentication-Results: mx.agency.example; dmarc=fail",
                "Authentication-Results: mx.agency.example; dmarc=pass",
                "From: a@b.example",
                "",
                "text");

        assertThat(mail.authenticity()).isEqualTo(Authenticity.FAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "us-ascii, UTF-8, résumé, true",
        "utf-8, windows-1252, résumé, true",
        "iso-8859-1, UTF-8, résumé, true",
        "no-such-charset, UTF-8, résumé, true",
        "utf-8, UTF-8, résumé, false",
        "iso-8859-1, ISO-8859-1, résumé, false",
        "iso-2022-jp, ISO-2022-JP, 履歴, false",
        "utf-16, UTF-16, 履歴, false"
    })
    void readsWhatIsWrittenOtherwiseThanItSays(String said, String written, String text, boolean isWrong)
            throws IOException {
        var head = "Content-Type: text/plain; charset=" + said + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        var body = Base64.getMimeEncoder().encodeToString(text.getBytes(written));
        var mail = letters.read((head + body).getBytes(StandardCharsets.US_ASCII));

        assertThat(mail.text()).isEqualTo(text);
        assertThat(mail.findings().contains(MailFinding.CHARSET_WRONG)).isEqualTo(isWrong);
    }

    @Test
    void saysOfAnUnreadableStoreThatItIsTheStore() {
        var away = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("away");
            }
        };

        assertThatThrownBy(() -> new MailReader(Letters.LIMITS).read(away, letters))
                .isInstanceOf(UncheckedIOException.class);
    }
}
