package io.rolewright.engine.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A message as Outlook saves it, property by property. */
final class OutlookFile {
    private static final String BODY = "1000001F";
    private static final String HTML = "10130102";

    private final POIFSFileSystem file = new POIFSFileSystem();

    OutlookFile() {
        stream(file.getRoot(), "__properties_version1.0", new byte[32]);
    }

    OutlookFile body(String words) {
        return property(file.getRoot(), BODY, words.getBytes(StandardCharsets.UTF_16LE));
    }

    OutlookFile html(String page) {
        return property(file.getRoot(), HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    OutlookFile attachment(String name) {
        try {
            DirectoryEntry attached = file.getRoot().createDirectory("__attach_version1.0_#00000000");
            stream(attached, "__properties_version1.0", new byte[8]);
            return property(attached, "3707001F", name.getBytes(StandardCharsets.UTF_16LE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutlookFile property(DirectoryEntry folder, String tag, byte[] value) {
        stream(folder, "__substg1.0_" + tag, value);
        return this;
    }

    private static void stream(DirectoryEntry folder, String name, byte[] value) {
        try {
            folder.createDocument(name, new ByteArrayInputStream(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (file) {
            file.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
