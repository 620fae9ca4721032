package io.rolewright.billing;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.InputStreamResource;

/** Files, in memory: the same content under the same key is stored once. */
@TestComponent
public class BilledFiles implements FilesInternal {
    private final Map<FileReference, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public StoredFile store(KeyName key, InputStreamResource content) {
        try {
            var bytes = content.getInputStream().readAllBytes();
            if (bytes.length == 0) {
                throw ContractException.invalid("document.empty");
            }
            var hash = UUID.nameUUIDFromBytes(bytes);
            files.put(new FileReference(hash), bytes);
            return new StoredFile(new FileReference(hash), bytes.length, hash.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public InputStreamResource open(FileReference reference) {
        return Optional.ofNullable(files.get(reference))
                .map(bytes -> new InputStreamResource(new ByteArrayInputStream(bytes)))
                .orElseThrow(() -> ContractException.notFound("storage.file-unknown", reference.text()));
    }

    @Override
    public void remove(FileReference reference) {
        files.remove(reference);
    }
}
