package io.rolewright.models.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes one artefact of the files of a jar. Equal files make equal bytes, on any machine. */
final class Packing {
    /** The earliest time that a zip can name. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int CHUNK = 1 << 16;

    private Packing() {}

    static void write(Kind kind, OutputStream out) throws IOException {
        var files = kind.bundled().files();
        if (!kind.isZip()) {
            try (var file = Manifest.resource(files.getFirst())) {
                file.transferTo(out);
            }
            return;
        }
        var root = root(files);
        var zip = new ZipOutputStream(out);
        for (var file : files) {
            zip.putNextEntry(entry(file, file.substring(root.length())));
            try (var content = Manifest.resource(file)) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The folder that all files lie in, with its last slash; in the end the one above all. */
    private static String root(List<String> files) {
        var root = files.getFirst();
        do {
            root = root.substring(0, root.lastIndexOf('/', root.length() - 2) + 1);
        } while (!isAbove(root, files));
        return root;
    }

    private static boolean isAbove(String folder, List<String> files) {
        return files.stream().allMatch(file -> file.startsWith(folder));
    }

    // Stored as they are: what deflating makes differs from one zlib to another.
    private static ZipEntry entry(String resource, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(LONG_AGO);
        var sum = new CRC32();
        try (var content = Manifest.resource(resource)) {
            entry.setSize(sum(content, sum));
        }
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static long sum(InputStream content, CRC32 sum) throws IOException {
        var chunk = new byte[CHUNK];
        var size = 0L;
        for (var length = content.read(chunk); length >= 0; length = content.read(chunk)) {
            sum.update(chunk, 0, length);
            size += length;
        }
        return size;
    }
}
