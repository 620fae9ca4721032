package io.rolewright.engine.taxonomy.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A file in the folder of a release, plain or gzipped. */
record ReleaseFile(Path path) {
    private static final String GZIPPED = ".gz";

    /** The first of these names that is there, with or without {@code .gz}. */
    static Optional<ReleaseFile> find(Path folder, List<String> names) {
        return names.stream()
                .flatMap(name -> List.of(name, name + GZIPPED).stream())
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(ReleaseFile::new)
                .findFirst();
    }

    /** The same, for a file that a release cannot do without. */
    static ReleaseFile need(Path folder, List<String> names) throws InvalidReleaseException {
        return find(folder, names)
                .orElseThrow(() ->
                        new InvalidReleaseException("release.file-missing", names.getFirst(), 0, folder.toString()));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    InputStream open() throws IOException {
        InputStream stream = Files.newInputStream(path);
        try {
            return name().endsWith(GZIPPED) ? new GZIPInputStream(stream) : stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /** A line that tells which file was read, for those who ask later. */
    String remark() throws InvalidReleaseException {
        try (InputStream stream = Files.newInputStream(path);
                DigestInputStream hashed = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            return "read %s, sha256 %s".formatted(name(), hash);
        } catch (IOException e) {
            throw new InvalidReleaseException("release.unreadable", name(), 0, e.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
