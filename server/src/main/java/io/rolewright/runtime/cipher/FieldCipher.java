package io.rolewright.runtime.cipher;

import io.rolewright.shared.ContractException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Encrypts what must not be read without a key: AES-256-GCM under the data key of a person or a service, bound to the place
 * where it stands. Destroying the key makes all of it unreadable, wherever copies lie.
 */
public final class FieldCipher {
    private final DataKeys keys;
    private final UnwrappedKeys unwrapped;

    FieldCipher(DataKeys keys, UnwrappedKeys unwrapped) {
        this.keys = keys;
        this.unwrapped = unwrapped;
    }

    /**
     * Makes a data key, in the transaction that creates the person; one that is there stays.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void create(KeyName name) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a data key is made in the transaction that creates its owner");
        }
        keys.create(name);
    }

    /** Destroys a data key with the transaction that tells of it; other processes forget it within a minute. */
    public void destroy(KeyName name) {
        keys.destroy(name);
        afterCommit(() -> unwrapped.forget(name));
    }

    /**
     * Encrypts a value for its place.
     *
     * @throws ContractException {@code runtime.data-key-destroyed} (410)
     */
    public byte[] encrypt(KeyName key, Cell cell, byte[] plain) {
        try {
            return find(key).field().encrypt(plain, cell.associatedData());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Decrypts what was encrypted for this place.
     *
     * @throws ContractException {@code runtime.data-key-destroyed} (410)
     * @throws IllegalStateException when the value was changed, or stood elsewhere
     */
    public byte[] decrypt(KeyName key, Cell cell, byte[] encrypted) {
        try {
            return find(key).field().decrypt(encrypted, cell.associatedData());
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(cell + " does not hold what was encrypted for it", changed);
        }
    }

    /** Encrypts a text for its place; see {@link #encrypt}. */
    public byte[] encryptText(KeyName key, Cell cell, String plain) {
        return encrypt(key, cell, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Decrypts a text; see {@link #decrypt}. */
    public String decryptText(KeyName key, Cell cell, byte[] encrypted) {
        return new String(decrypt(key, cell, encrypted), StandardCharsets.UTF_8);
    }

    /**
     * The cipher for files under a data key.
     *
     * @throws ContractException {@code runtime.data-key-destroyed} (410)
     */
    public StreamCipher streaming(KeyName key) {
        return new StreamCipher(find(key).file());
    }

    private DataKey find(KeyName name) {
        return unwrapped.find(name).orElseGet(() -> read(name));
    }

    private DataKey read(KeyName name) {
        var key = keys.find(name).orElseThrow(() -> ContractException.gone("runtime.data-key-destroyed", name.text()));
        // Not before the commit: a key whose row is rolled back must not encrypt anything that stays.
        afterCommit(() -> unwrapped.keep(name, key));
        return key;
    }

    private static void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
