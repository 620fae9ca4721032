package io.rolewright.storage.internal;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Reads stored files into documents. */
@Component
class Reading {
    private final FileStore files;
    private final DocumentRows documents;
    private final DocumentReader reader;

    Reading(FileStore files, DocumentRows documents, DocumentReader reader) {
        this.files = files;
        this.documents = documents;
        this.reader = reader;
    }

    FileReading read(FileToRead wanted) {
        var file = files.find(wanted.file());
        if (documents.findOf(file.reference()).isEmpty()) {
            try {
                documents.add(file, open(file, wanted.name()));
            } catch (UnreadableDocumentException refusal) {
                return FileReading.refused(refusal.code());
            }
        }
        return documents.findOf(file.reference()).map(Reading::answer).orElseThrow();
    }

    private Document open(FileRow file, String name) throws UnreadableDocumentException {
        try (var content = files.open(file)) {
            return reader.read(name, content);
        } catch (IOException failure) {
            throw ContractException.broken("storage.file-not-read", file.reference());
        }
    }

    private static FileReading answer(DocumentRows.Kept kept) {
        var document = kept.document();
        var findings =
                document.findings().stream().map(Finding::code).distinct().toList();
        return FileReading.of(kept.id(), document.mediaType(), findings);
    }
}
