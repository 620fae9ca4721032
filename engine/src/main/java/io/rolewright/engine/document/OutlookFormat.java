package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** A message that Outlook saved (MSG): its body. Who wrote it and what is attached to it is not read. */
final class OutlookFormat implements Format {
    @Override
    public void read(byte[] bytes, DocumentText text) throws UnreadableDocumentException, IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            if (message.getAttachmentFiles().length > 0) {
                text.finding("document.attachments-unread", Severity.WARNING);
            }
            read(message, text);
        } catch (ChunkNotFoundException e) {
            throw new UnreadableDocumentException("document.no-text", e);
        }
    }

    private static void read(MAPIMessage message, DocumentText text)
            throws UnreadableDocumentException, ChunkNotFoundException {
        String plain = message.getTextBody();
        String html = message.getHtmlBody();
        if (isThere(plain)) {
            TextFormat.write(plain, text);
        } else if (isThere(html)) {
            HtmlFormat.write(html, text);
        } else {
            String rtf = message.getRtfBody();
            new RtfFormat().read((rtf == null ? "" : rtf).getBytes(StandardCharsets.ISO_8859_1), text);
        }
    }

    private static boolean isThere(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
