package io.rolewright.storage;

import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.FileReference;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Keeps files for the other services. Bytes pass through as streams; nobody holds a whole file in memory. */
@HttpExchange("/internal/v1/files")
public interface FilesInternal {
    /**
     * Stores a file, encrypted. When it answers, the file is on the disk. The same content under the same key is stored once.
     *
     * @param key whose data key encrypts it; the key must exist
     * @param content read to its end; closing it is the caller's work
     * @throws io.rolewright.shared.ContractException {@code document.empty} or {@code document.too-large} (422), and nothing
     *     is stored
     */
    @PutExchange
    StoredFile store(@RequestParam KeyName key, @RequestBody InputStreamResource content);

    /**
     * A stored file's bytes, decrypted while they are read; closing them is the caller's work.
     *
     * @throws io.rolewright.shared.ContractException {@code storage.file-unknown} (404), {@code storage.file-damaged} (500)
     *     when its row is there but its bytes are not
     */
    @GetExchange("/{reference}")
    InputStreamResource open(@PathVariable FileReference reference);

    /** Forgets a file and its document. One that is not there is no error. */
    @DeleteExchange("/{reference}")
    void remove(@PathVariable FileReference reference);
}
