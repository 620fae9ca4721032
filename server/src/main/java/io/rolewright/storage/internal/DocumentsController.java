package io.rolewright.storage.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DocumentId;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import org.springframework.web.bind.annotation.RestController;

/** Reads files and hands out what was read. */
@RestController
class DocumentsController implements DocumentsInternal {
    private final Reading reading;
    private final DocumentRows documents;

    DocumentsController(Reading reading, DocumentRows documents) {
        this.reading = reading;
        this.documents = documents;
    }

    @Override
    public FileReading read(FileToRead file) {
        return reading.read(file);
    }

    @Override
    public Document find(DocumentId id) {
        return documents
                .find(id)
                .map(DocumentRows.Kept::document)
                .orElseThrow(() -> ContractException.notFound("storage.document-unknown", id.text()));
    }
}
