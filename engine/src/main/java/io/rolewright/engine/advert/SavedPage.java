package io.rolewright.engine.advert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Pages that browsers saved: with a note of their address, or in one file with their pictures (MHTML). */
final class SavedPage {
    private static final String NOTE = "saved from url=(";
    private static final int HEAD = 4096;
    private static final int MOST_PARTS = 500;

    private SavedPage() {}

    /** The address in the note that browsers leave: {@code saved from url=(0031)https://…}. */
    static Optional<String> address(Document page) {
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment && comment.getData().contains(NOTE)) {
                String note = comment.getData();
                String address = note.substring(note.indexOf(')', note.indexOf(NOTE)) + 1)
                        .strip();
                return Optional.of(address).filter(text -> text.startsWith("http") && text.length() < 2000);
            }
        }
        return Optional.empty();
    }

    /** Whether the bytes are a page in one file with what belongs to it. */
    static boolean isArchive(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("content-type: multipart/related")
                && head.contains("mime-version:")
                && !head.startsWith("<");
    }

    /** The first page in the file; empty when there is none. */
    static Optional<String> page(byte[] bytes, int mostBytes) throws IOException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxContentLen(mostBytes)
                .build();
        MimeTokenStream parts = new MimeTokenStream(config);
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        parts.parse(new ByteArrayInputStream(bytes));
        try {
            int seen = 0;
            for (EntityState state = parts.getState();
                    state != EntityState.T_END_OF_STREAM && seen < MOST_PARTS;
                    state = parts.next()) {
                if (state == EntityState.T_BODY) {
                    seen++;
                    if (parts.getBodyDescriptor().getMimeType().equals("text/html")) {
                        byte[] page = parts.getDecodedInputStream().readNBytes(mostBytes);
                        return Optional.of(new String(
                                page, charset(parts.getBodyDescriptor().getCharset())));
                    }
                }
            }
        } catch (MimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Charset charset(String said) {
        try {
            boolean plain = said == null || said.equalsIgnoreCase("us-ascii") || !Charset.isSupported(said);
            return plain ? StandardCharsets.UTF_8 : Charset.forName(said);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
