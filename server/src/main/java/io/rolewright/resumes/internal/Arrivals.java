package io.rolewright.resumes.internal;

import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileName;
import io.rolewright.shared.Ids;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings files into the store, each under a new key, and takes them out again when they turn out not to be needed. */
@Component
class Arrivals {
    /** What a file is called that came without a name. */
    static final String NAMELESS = "resume";

    private final FilesInternal files;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final Ids ids;

    Arrivals(FilesInternal files, FieldCipher cipher, TransactionOperations transactions, Ids ids) {
        this.files = files;
        this.cipher = cipher;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Stores a file, or says why it is not taken. */
    Arrival store(FileName name, InputStream content) {
        var candidate = expect();
        try {
            var file = files.store(KeyName.of(candidate), new InputStreamResource(content));
            return new Arrival.Stored(name, candidate, file);
        } catch (ContractException failure) {
            forget(candidate);
            return refused(name, failure);
        }
    }

    /** Stores a file under the key of a candidate in the place of that of somebody who is none. */
    Arrival.Further give(Arrival.Stored stored, CandidateId candidate) {
        try (var content = files.open(stored.file().reference()).getInputStream()) {
            var file = files.store(KeyName.of(candidate), new InputStreamResource(content));
            return new Arrival.Further(stored.name(), candidate, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(stored);
        }
    }

    /** Names somebody who is no candidate yet, with a key for their file. */
    CandidateId expect() {
        var candidate = ids.next(CandidateId::new);
        transactions.executeWithoutResult(status -> cipher.create(KeyName.of(candidate)));
        return candidate;
    }

    /** Forgets a file that nobody knows of yet, with the key that it alone has; what has a candidate's is left. */
    void drop(Arrival arrival) {
        if (arrival instanceof Arrival.Stored stored) {
            files.remove(stored.file().reference());
            forget(stored.candidate());
        }
    }

    /** Destroys the key of somebody who did not become a candidate. */
    void forget(CandidateId expected) {
        transactions.executeWithoutResult(status -> cipher.destroy(KeyName.of(expected)));
    }

    // What is wrong with the file concerns this file alone; what is wrong with the archive or with us, all.
    private static Arrival refused(FileName name, ContractException failure) {
        if (!failure.code().startsWith("document.")) {
            throw failure;
        }
        return new Arrival.Refused(name, failure.code());
    }
}
