package io.rolewright.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailFormatTest {
    private static final String HEAD = "From: Jan <jan@post.example>\r\nMIME-Version: 1.0\r\n";

    @Test
    void readsAPlainBody() throws Exception {
        Document document = read(HEAD
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Caf=E9 keeper\r\nin Li=\r\nlle\r\n");
        assertThat(document.text()).isEqualTo("Café keeper\nin Lille");
        assertThat(document.mediaType()).isEqualTo("message/rfc822");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void readsOneOfTwoFormsOfTheSameText() throws Exception {
        String plain = "--b\r\nContent-Type: text/plain\r\n\r\nKeeper of a lighthouse\r\n";
        String page = "--b\r\nContent-Type: text/html\r\n\r\n<p>Keeper of a <b>lighthouse</b></p>\r\n";
        String head = HEAD + "Content-Type: multipart/alternative; boundary=b\r\n\r\n";
        assertThat(read(head + plain + page + "--b--\r\n").text()).isEqualTo("Keeper of a lighthouse");
        assertThat(read(head + page + "--b--\r\n").text()).isEqualTo("Keeper of a lighthouse");
    }

    @Test
    void saysThatFilesHangOnIt() throws Exception {
        String file = Base64.getEncoder().encodeToString(PdfFile.saying("Keeper"));
        Document document = read(HEAD
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee my CV\r\n--b\r\n"
                + "Content-Type: application/pdf; name=cv.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + file
                + "\r\n--b--\r\n");
        assertThat(document.text()).isEqualTo("See my CV");
        assertThat(Reading.codes(document)).containsExactly("document.attachments-unread");
    }

    @Test
    void believesTheBytesWhenTheCharsetLies() throws Exception {
        byte[] mail =
                (HEAD + "Content-Type: text/plain; charset=us-ascii\r\n\r\nŁódź").getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of("a.eml", mail).text()).isEqualTo("Łódź");
    }

    @Test
    void takesALetterForText() throws Exception {
        String letter = "Subject: Application as a keeper\nDate: 3 May 2003\n\nDear Sir,";
        assertThat(Reading.of("a.txt", letter).mediaType()).isEqualTo("text/plain");
        assertThat(Reading.of("a.txt", letter).text()).startsWith("Subject: Application as a keeper");
    }

    @Test
    void refusesPartsInPartsWithoutEnd() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        assertThat(Reading.refusal(latin(mail.toString()))).isEqualTo("document.damaged");
        String many = HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(10_000);
        assertThat(Reading.refusal(latin(many))).isEqualTo("document.damaged");
        assertThat(Reading.refusal(latin(HEAD + "X-Long: " + "x".repeat(1 << 20) + "\r\n\r\nKeeper")))
                .isEqualTo("document.damaged");
    }

    private static Document read(String mail) throws UnreadableDocumentException {
        return Reading.of("a.eml", latin(mail));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
