package io.rolewright.benchmarks.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An e-mail as it is handed over.
 *
 * @param to the address that takes it
 * @param raw all bytes, with CR LF
 */
record Mail(String to, byte[] raw) {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    /** One with these header lines and this body, line by line. */
    static Mail of(String to, String... lines) {
        return new Mail(to, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An application with a file. */
    static Mail application(String from, String to, String id, String fileName, byte[] content) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(
                ("From: " + from + "\r\nTo: " + to + "\r\nSubject: My application\r\nMessage-ID: <" + id + ">\r\n"
                                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"part\"\r\n\r\n"
                                + "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                                + "Dear agency,\r\n\r\nplease find my CV attached.\r\n\r\n"
                                + "--part\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                                + "Content-Disposition: attachment; filename=\"" + fileName + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(LINES.encode(content));
        all.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        return new Mail(to, all.toByteArray());
    }
}
