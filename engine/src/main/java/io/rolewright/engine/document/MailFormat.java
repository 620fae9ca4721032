package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * An e-mail or a web page saved with its pictures (MIME): its body. Who wrote it and what is attached to it is not read.
 */
final class MailFormat implements Format {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_FIELDS = 500;
    private static final int LONGEST_FIELD = 64 << 10;

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}+:.*+");
    /** What programs write at the head of a message and people do not. */
    private static final Pattern MACHINE_FIELD = Pattern.compile(
            "(?:mime-version|message-id|received|return-path|content-type|content-transfer-encoding):.*+");

    private final int mostBytes;

    MailFormat(ReadingLimits limits) {
        this.mostBytes = limits.expandedBytes();
    }

    /** Whether a text begins with the fields of a message, two of them at least. */
    static boolean startsLikeMail(String start) {
        int fields = 0;
        boolean machine = false;
        for (String line : start.lines().toList()) {
            if (line.isBlank()) {
                break;
            }
            boolean continued = fields > 0 && Character.isWhitespace(line.charAt(0));
            if (!continued && !(fields == 0 && line.startsWith("From "))) {
                if (!FIELD.matcher(line).matches()) {
                    return false;
                }
                fields++;
                machine |= MACHINE_FIELD.matcher(line.toLowerCase(Locale.ROOT)).matches();
            }
        }
        return machine && fields > 1;
    }

    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException {
        MimeConfig config = MimeConfig.custom()
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxLineLen(-1)
                .setMaxContentLen(mostBytes)
                .build();
        MimeTokenStream mail = new MimeTokenStream(config);
        mail.setRecursionMode(RecursionMode.M_NO_RECURSE);
        mail.parse(new ByteArrayInputStream(bytes));
        try {
            write(bodies(mail, text), text);
        } catch (MimeException e) {
            throw new UnreadableDocumentException("document.damaged", e);
        }
    }

    /** A part of the message that is shown as its text. */
    private record Body(boolean html, String text) {}

    private List<Body> bodies(MimeTokenStream mail, DocumentText text)
            throws IOException, MimeException, UnreadableDocumentException {
        List<Body> bodies = new ArrayList<>();
        int depth = 0;
        int parts = 0;
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            depth += state == EntityState.T_START_MULTIPART ? 1 : state == EntityState.T_END_MULTIPART ? -1 : 0;
            if (depth > DEEPEST || parts > MOST_PARTS) {
                throw new UnreadableDocumentException("document.damaged");
            }
            if (state == EntityState.T_BODY) {
                parts++;
                read(mail, bodies, text);
            }
        }
        return bodies;
    }

    private void read(MimeTokenStream mail, List<Body> bodies, DocumentText text) throws IOException {
        BodyDescriptor part = mail.getBodyDescriptor();
        boolean html = part.getMimeType().equals("text/html");
        if (html || part.getMimeType().equals("text/plain")) {
            byte[] bytes = mail.getDecodedInputStream().readNBytes(mostBytes);
            bodies.add(new Body(html, decode(bytes, part.getCharset())));
        } else if (!part.getMediaType().equals("image")) {
            text.finding("document.attachments-unread", Severity.WARNING);
        }
    }

    // What a message says of its encoding is often wrong; its bytes are believed first where they are UTF-8.
    private static String decode(byte[] bytes, String said) {
        TextEncoding seen = TextEncoding.of(bytes).orElse(null);
        if (seen != null && (seen.mark() > 0 || seen.charset().name().startsWith("UTF-") || !isKnown(said))) {
            return seen.decode(bytes, bytes.length);
        }
        return new String(bytes, isKnown(said) ? Charset.forName(said) : Charset.forName("windows-1252"));
    }

    private static boolean isKnown(String charset) {
        try {
            return charset != null && Charset.isSupported(charset) && !charset.equalsIgnoreCase("us-ascii");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    // The same text is sent plain and as a page; the plain one has no tricks.
    private static void write(List<Body> bodies, DocumentText text) {
        boolean plain =
                bodies.stream().anyMatch(body -> !body.html() && !body.text().isBlank());
        for (Body body : bodies) {
            text.endBlock();
            if (plain && !body.html()) {
                TextFormat.write(body.text(), text);
            } else if (!plain && body.html()) {
                HtmlFormat.write(body.text(), text);
            }
        }
    }
}
