package io.rolewright.resumes.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileName;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.web.multipart.MultipartFile;

/** A zip of résumés, read from front to back within limits. Names of entries are shown, never used as paths. */
final class Archive {
    /** How entries of documents that happen to be zipped start: Office Open XML and OpenDocument. */
    private static final List<String> DOCUMENT_PARTS =
            List.of("[Content_Types].xml", "mimetype", "_rels/", "docProps/", "word/", "customXml/", "META-INF/");

    private static final byte[] START = {'P', 'K', 3, 4};

    private final MultipartFile file;
    private final ResumeSettings settings;

    Archive(MultipartFile file, ResumeSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** Takes one file of an archive. */
    interface Taker {
        void take(FileName name, InputStream content);
    }

    private interface Visitor {
        /** Whether to go on to the next entry. */
        boolean visit(ZipEntry entry, InputStream content);
    }

    /**
     * Whether this is an archive indeed, and no document that happens to be zipped.
     *
     * @throws ContractException as {@link #unpack}
     */
    boolean isArchive() throws IOException {
        return startsLikeZip() && !isDocument();
    }

    // Told by the first entries; what breaks before one of a document's parts is an archive that cannot be unpacked.
    private boolean isDocument() throws IOException {
        try {
            return !walk((entry, content) -> DOCUMENT_PARTS.stream().noneMatch(entry.getName()::startsWith));
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return false;
        }
    }

    /**
     * Hands out the files in the archive.
     *
     * @throws ContractException {@code resumes.archive-too-large}, {@code resumes.too-many-files} or
     *     {@code resumes.archive-unreadable} (422), possibly after some were handed out
     */
    void unpack(Taker taker) throws IOException {
        try {
            walk((entry, content) -> {
                if (isFile(entry)) {
                    taker.take(FileName.of(entry.getName(), Arrivals.NAMELESS), content);
                }
                return true;
            });
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw ContractException.invalid("resumes.archive-unreadable");
        }
    }

    private boolean startsLikeZip() throws IOException {
        try (var content = file.getInputStream()) {
            return Arrays.equals(content.readNBytes(START.length), START);
        }
    }

    /** Answers whether the visitor went on to the end. */
    private boolean walk(Visitor visitor) throws IOException {
        var packed = new CountedStream(new BufferedInputStream(file.getInputStream()));
        try (var zip = new ZipInputStream(packed)) {
            var unpacked = new UnpackedStream(zip, packed, settings);
            var entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseTooMany(++entries);
                if (!visitor.visit(entry, unpacked)) {
                    return false;
                }
                // What the visitor left is unpacked under the same limits.
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
            return true;
        }
    }

    private void refuseTooMany(int entries) {
        if (entries > settings.maxFiles()) {
            throw ContractException.invalid("resumes.too-many-files", settings.maxFiles());
        }
    }

    /** Not a folder, and not what an operating system leaves in archives. */
    private static boolean isFile(ZipEntry entry) {
        var name = entry.getName();
        var last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
    }
}
