package io.rolewright.profiles.internal;

import io.rolewright.communications.FakeContactPoints;
import io.rolewright.engine.document.Document;
import io.rolewright.models.FakeModels;
import io.rolewright.resumes.CandidatesInternal;
import io.rolewright.resumes.Visibility;
import io.rolewright.resumes.VisibilityQuestion;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.DocumentId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Ids;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.InputStreamResource;

/** What {@code profiles} asks its neighbours, answered from memory. */
@TestConfiguration(proxyBeanMethods = false)
class Neighbours {
    private final Set<CandidateId> visible = ConcurrentHashMap.newKeySet();
    private final Map<CandidateId, DocumentId> documentOf = new ConcurrentHashMap<>();
    private final Map<DocumentId, Document> documents = new ConcurrentHashMap<>();

    CandidateId candidate(Ids ids) {
        var candidate = ids.next(CandidateId::new);
        visible.add(candidate);
        return candidate;
    }

    DocumentId document(Ids ids, CandidateId candidate, Document document) {
        var id = ids.next(DocumentId::new);
        documents.put(id, document);
        documentOf.put(candidate, id);
        return id;
    }

    DocumentId documentOf(CandidateId candidate) {
        return Objects.requireNonNull(documentOf.get(candidate));
    }

    void hide(CandidateId candidate) {
        visible.remove(candidate);
    }

    @Bean
    CandidatesInternal candidates() {
        return this::visibility;
    }

    private Visibility visibility(VisibilityQuestion question) {
        return new Visibility(
                question.candidates().stream().filter(visible::contains).collect(Collectors.toSet()));
    }

    /** Nothing is live unless a test says so; what the jar brings reads. */
    @Bean
    FakeModels models() {
        var models = new FakeModels();
        Readers.KINDS.forEach(kind -> models.with(kind.name(), kind.name()));
        return models;
    }

    @Bean
    FakeContactPoints contactPoints() {
        return new FakeContactPoints();
    }

    @Bean
    FilesInternal storedFiles() {
        return new FilesInternal() {
            @Override
            public StoredFile store(KeyName key, InputStreamResource content) {
                try (var bytes = content.getInputStream()) {
                    var hash = UUID.nameUUIDFromBytes(bytes.readAllBytes());
                    return new StoredFile(new FileReference(hash), 1, hash.toString());
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public InputStreamResource open(FileReference reference) {
                throw new UnsupportedOperationException("profiles opens no files");
            }

            @Override
            public void remove(FileReference reference) {
                throw new UnsupportedOperationException("profiles removes no files");
            }
        };
    }

    @Bean
    DocumentsInternal storedDocuments() {
        return new DocumentsInternal() {
            @Override
            public FileReading read(FileToRead file) {
                throw new UnsupportedOperationException("profiles reads no files");
            }

            @Override
            public Document find(DocumentId id) {
                return Optional.ofNullable(documents.get(id))
                        .orElseThrow(() -> ContractException.notFound("storage.document-unknown", id));
            }
        };
    }
}
