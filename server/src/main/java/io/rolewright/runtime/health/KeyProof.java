package io.rolewright.runtime.health;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/** Shows that data keys can be read and used: encrypts something and reads it again, under a key of the runtime's own. */
final class KeyProof {
    private static final KeyName KEY = KeyName.service("runtime");
    private static final Cell CELL = new Cell("runtime.health.proof", "runtime");
    private static final String TEXT = "readable";

    private final FieldCipher cipher;
    private final TransactionOperations transactions;

    KeyProof(FieldCipher cipher, TransactionOperations transactions) {
        this.cipher = cipher;
        this.transactions = transactions;
    }

    Optional<Problem> find() {
        var sealed = sealed();
        return cipher.decryptText(KEY, CELL, sealed).equals(TEXT)
                ? Optional.empty()
                : Optional.of(Problem.of(503, "runtime.keys-unreadable"));
    }

    private byte[] sealed() {
        try {
            return cipher.encryptText(KEY, CELL, TEXT);
        } catch (ContractException notYetMade) {
            transactions.executeWithoutResult(status -> cipher.create(KEY));
            return cipher.encryptText(KEY, CELL, TEXT);
        }
    }
}
