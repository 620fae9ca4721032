package io.rolewright.storage;

import io.rolewright.engine.document.Document;
import io.rolewright.shared.DocumentId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reads stored files into documents and keeps them, encrypted under the file's key. */
@HttpExchange("/internal/v1/documents")
public interface DocumentsInternal {
    /**
     * Reads a file in a process of its own that is killed when the file asks too much. Repeatable: a file has one document.
     *
     * @throws io.rolewright.shared.ContractException {@code storage.file-unknown} (404), {@code storage.file-damaged} (500)
     */
    @PostExchange
    FileReading read(@RequestBody @Valid FileToRead file);

    /**
     * A document that was read before.
     *
     * @throws io.rolewright.shared.ContractException {@code storage.document-unknown} (404)
     */
    @GetExchange("/{id}")
    Document find(@PathVariable DocumentId id);
}
