package io.rolewright.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.document.Finding;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.DocumentId;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import io.rolewright.storage.FilesInternal;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@StorageTest
class DocumentsTest {
    private static final KeyName KEY = KeyName.service("jobs");

    @Autowired
    FilesInternal files;

    @Autowired
    DocumentsInternal documents;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeKey() {
        transactions.executeWithoutResult(status -> cipher.create(KEY));
    }

    @Test
    void readsAStoredFileIntoADocument() {
        var reading = read("Registered nurse, Perth", "nurse.txt");

        var document = documents.find(Objects.requireNonNull(reading.document()));
        assertThat(document.text()).contains("Registered nurse, Perth");
        assertThat(reading.mediaType()).isEqualTo("text/plain");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void readsAFileOnce() {
        var first = read("Welder, Newcastle", "welder.txt");
        var again = read("Welder, Newcastle", "welder.txt");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void readsByTheBytesWhatANameLiesAbout() {
        var reading = read("Electrician, Darwin", "electrician.pdf");

        assertThat(reading.findings()).containsExactly("document.name-mismatch");
        assertThat(documents.find(Objects.requireNonNull(reading.document())).findings())
                .extracting(Finding::code)
                .containsExactly("document.name-mismatch");
    }

    @Test
    void saysWhyAFileGivesNothing() {
        assertThat(read("%PDF-1.7 and nothing else", "broken.pdf")).isEqualTo(FileReading.refused("document.damaged"));
        assertThat(read("\u0000\u0001\u0002\u0003".repeat(500), "noise.bin"))
                .isEqualTo(FileReading.refused("document.type-unsupported"));
    }

    @Test
    void keepsNoWordOfADocumentInTheOpen() {
        read("Unmistakable " + UUID.randomUUID(), "words.txt");

        var open = jdbc.sql("select count(*) from storage.document where position('Unmistakable' in content) > 0")
                .query(Long.class)
                .single();
        assertThat(open).isZero();
    }

    @Test
    void forgetsADocumentWithItsFile() {
        var file = files.store(KEY, Contents.of("soon gone"));
        var document = documents.read(new FileToRead(file.reference(), "a.txt")).document();

        files.remove(file.reference());

        assertThatThrownBy(() -> documents.find(Objects.requireNonNull(document)))
                .hasMessageContaining("storage.document-unknown");
    }

    @Test
    void knowsNoDocumentThatWasNeverRead() {
        assertThatThrownBy(() -> documents.find(new DocumentId(UUID.randomUUID())))
                .hasMessageContaining("storage.document-unknown");
    }

    private FileReading read(String content, String name) {
        var file = files.store(KEY, Contents.of(content));
        return documents.read(new FileToRead(file.reference(), name));
    }
}
