package io.rolewright.communications.internal.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** Opens {@code winmail.dat}, into which Outlook puts files. */
final class Winmail {
    private Winmail() {}

    /** A file that was in it. */
    record Content(String name, byte[] bytes) {}

    /** The files in it; empty when it cannot be opened, or holds none. */
    static List<Content> open(byte[] bytes) {
        try {
            return new HMEFMessage(new ByteArrayInputStream(bytes))
                    .getAttachments().stream()
                            .map(Winmail::content)
                            .flatMap(Optional::stream)
                            .toList();
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private static Optional<Content> content(Attachment file) {
        var bytes = file.getContents();
        var name = file.getLongFilename() == null ? file.getFilename() : file.getLongFilename();
        return bytes == null || name == null ? Optional.empty() : Optional.of(new Content(name, bytes));
    }
}
