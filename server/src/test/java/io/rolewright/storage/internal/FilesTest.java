package io.rolewright.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.Ids;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import io.rolewright.support.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@StorageTest
class FilesTest {
    @Autowired
    FilesInternal files;

    @Autowired
    FileFolder folder;

    @Autowired
    Orphans orphans;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DataFolder data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    @Test
    void givesBackWhatWasStored() throws IOException {
        var stored = files.store(key(), Contents.of("a nurse in Perth"));

        assertThat(words(stored)).isEqualTo("a nurse in Perth");
        assertThat(stored.size()).isEqualTo(16);
    }

    @Test
    void storesEqualContentUnderOneKeyOnce() {
        var key = key();
        var first = files.store(key, Contents.of("the same"));
        var again = files.store(key, Contents.of("the same"));

        assertThat(again).isEqualTo(first);
        assertThat(rowsOf(first)).isEqualTo(1);
    }

    @Test
    void storesEqualContentApartUnderTwoKeys() {
        var first = files.store(key(), Contents.of("the same for two"));
        var other = files.store(key(), Contents.of("the same for two"));

        assertThat(other.reference()).isNotEqualTo(first.reference());
        assertThat(other.hash()).isEqualTo(first.hash());
    }

    @Test
    void writesNoWordOfAFileToTheDisk() throws IOException {
        var stored = files.store(key(), Contents.of("unmistakable ".repeat(100)));

        var bytes = Files.readString(place(stored.reference()), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("unmistakable").hasSizeGreaterThan(1300);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> files.store(key(), Contents.of(""))).hasMessageContaining("document.empty");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingItAll() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> files.store(key(), new InputStreamResource(endless)))
                .hasMessageContaining("document.too-large");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatBreaksOff() {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> files.store(key(), new InputStreamResource(broken)))
                .hasMessageContaining("storage.file-not-stored");
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void knowsNoFileThatWasNeverStored() {
        assertThatThrownBy(() -> files.open(new FileReference(UUID.randomUUID())))
                .hasMessageContaining("storage.file-unknown");
    }

    @Test
    void tellsAMissingFile() throws IOException {
        var stored = files.store(key(), Contents.of("will be lost"));
        Files.delete(place(stored.reference()));

        assertThatThrownBy(() -> words(stored)).hasMessageContaining("storage.file-damaged");
    }

    @Test
    void tellsAChangedFile() throws IOException {
        var stored = files.store(key(), Contents.of("will be changed"));
        var bytes = Files.readAllBytes(place(stored.reference()));
        bytes[bytes.length - 1] ^= 1;
        Files.write(place(stored.reference()), bytes);

        assertThatThrownBy(() -> words(stored)).hasMessageContaining("storage.file-damaged");
    }

    @Test
    void tellsAFileThatWasPutInThePlaceOfAnother() throws IOException {
        var key = key();
        var one = files.store(key, Contents.of("the one"));
        var other = files.store(key, Contents.of("the other"));
        Files.copy(place(other.reference()), Files.newOutputStream(place(one.reference())));

        assertThatThrownBy(() -> words(one)).hasMessageContaining("storage.file-damaged");
    }

    @Test
    void healsADamagedFileThatIsStoredAgain() throws IOException {
        var key = key();
        var stored = files.store(key, Contents.of("lost and found"));
        Files.delete(place(stored.reference()));

        files.store(key, Contents.of("lost and found"));

        assertThat(words(stored)).isEqualTo("lost and found");
    }

    @Test
    void readsNothingAfterTheKeyIsDestroyed() {
        var key = key();
        var stored = files.store(key, Contents.of("to be forgotten"));
        Call.of(Actor.service("storage"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> transactions.executeWithoutResult(status -> cipher.destroy(key)));

        assertThatThrownBy(() -> words(stored)).hasMessageContaining("runtime.data-key-destroyed");
    }

    @Test
    void removesAFileForGood() {
        var stored = files.store(key(), Contents.of("not needed"));

        files.remove(stored.reference());

        assertThat(place(stored.reference())).doesNotExist();
        assertThatThrownBy(() -> words(stored)).hasMessageContaining("storage.file-unknown");
    }

    @Test
    void sweepsWhatACrashLeftWithoutARow() throws IOException {
        var kept = files.store(key(), Contents.of("has a row"));
        var orphan = new FileReference(UUID.fromString("ab000000-0000-8000-8000-000000000000"));
        folder.keep(old(folder.arrival()), orphan);
        var arrival = old(folder.arrival());
        old(place(kept.reference()));

        orphans.sweep();

        assertThat(place(orphan)).doesNotExist();
        assertThat(arrival).doesNotExist();
        assertThat(place(kept.reference())).exists();
    }

    @Test
    void sweepsNothingThatMayStillBeArriving() throws IOException {
        var arrival = folder.arrival();
        Files.setLastModifiedTime(arrival, FileTime.from(clock.instant()));

        orphans.sweep();

        assertThat(arrival).exists();
        Files.delete(arrival);
    }

    private KeyName key() {
        var key = KeyName.of(ids.next(CandidateId::new));
        transactions.executeWithoutResult(status -> cipher.create(key));
        return key;
    }

    private String words(StoredFile file) throws IOException {
        try (var content = files.open(file.reference()).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path place(FileReference reference) {
        return data.path()
                .resolve("files")
                .resolve(reference.text().substring(0, 2))
                .resolve(reference.text());
    }

    private Path[] arrivals() {
        try (var found = Files.list(data.path().resolve("files/incoming"))) {
            return found.toArray(Path[]::new);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(2))));
    }

    private long rowsOf(StoredFile file) {
        return jdbc.sql("select count(*) from storage.file where reference = ?")
                .param(file.reference().value())
                .query(Long.class)
                .single();
    }
}
