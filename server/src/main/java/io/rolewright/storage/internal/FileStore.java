package io.rolewright.storage.internal;

import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Files by their content: first the bytes reach the disk, then the row is written. A crash in between leaves a file that
 * nobody knows of, see {@link Orphans}, never a row without its file.
 */
@Component
class FileStore {
    private static final int CHUNK = 1 << 16;

    private final FileFolder folder;
    private final FileRows rows;
    private final FieldCipher cipher;
    private final Fingerprints fingerprints;
    private final long limit;

    FileStore(
            FileFolder folder, FileRows rows, FieldCipher cipher, Fingerprints fingerprints, StorageSettings settings) {
        this.folder = folder;
        this.rows = rows;
        this.cipher = cipher;
        this.fingerprints = fingerprints;
        this.limit = settings.maxFileSize().toBytes();
    }

    StoredFile store(KeyName key, InputStream content) throws IOException {
        var arrival = folder.arrival();
        try {
            var fingerprint = encrypt(key, content, arrival);
            var stored = new StoredFile(fingerprint.reference(), fingerprint.size(), fingerprint.hash());
            // Also over a file that is there: it may be damaged, and this one is not.
            folder.keep(arrival, stored.reference());
            rows.add(new FileRow(stored.reference(), key), stored.size());
            return stored;
        } finally {
            Files.deleteIfExists(arrival);
        }
    }

    /** The file's bytes; the stream fails where they are not those that were stored. */
    InputStream open(FileRow file) {
        try {
            var encrypted = folder.open(file.reference());
            var plain = cipher.streaming(file.key())
                    .decrypting(encrypted, file.key().text());
            return new VerifiedStream(plain, fingerprints.start(file.key()), file.reference());
        } catch (IOException missing) {
            throw ContractException.broken("storage.file-damaged", file.reference());
        }
    }

    FileRow find(FileReference reference) {
        return rows.find(reference)
                .orElseThrow(() -> ContractException.notFound("storage.file-unknown", reference.text()));
    }

    /** Row first: a crash in between leaves an orphan. */
    void remove(FileReference reference) throws IOException {
        rows.remove(reference);
        folder.delete(reference);
    }

    // Encrypted for its key, not for its address, which is known at the end only; the address vouches for the content.
    private Fingerprint encrypt(KeyName key, InputStream content, Path arrival) throws IOException {
        var fingerprint = fingerprints.start(key);
        try (var out = cipher.streaming(key).encrypting(Files.newOutputStream(arrival), key.text())) {
            var chunk = new byte[CHUNK];
            for (var length = content.read(chunk); length >= 0; length = content.read(chunk)) {
                fingerprint.update(chunk, 0, length);
                refuseTooLarge(fingerprint.size());
                out.write(chunk, 0, length);
            }
        }
        if (fingerprint.size() == 0) {
            throw ContractException.invalid("document.empty");
        }
        return fingerprint;
    }

    private void refuseTooLarge(long size) {
        if (size > limit) {
            throw ContractException.invalid("document.too-large");
        }
    }
}
