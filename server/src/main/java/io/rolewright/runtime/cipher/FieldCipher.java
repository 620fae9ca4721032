package io.rolewright.runtime.cipher;

import io.rolewright.events.Event;
import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.ContractException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Encrypts what must not be read without a key: AES-256-GCM under the data key of a person or a service, bound to the place
 * where it stands. Destroying the key makes all of it unreadable, wherever copies lie.
 */
public final class FieldCipher {
    private final DataKeys keys;
    private final UnwrappedKeys unwrapped;
    private final Consumer<Event> log;

    FieldCipher(DataKeys keys, UnwrappedKeys unwrapped, Consumer<Event> log) {
        this.keys = keys;
        this.unwrapped = unwrapped;
        this.log = log;
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

    /** Whether a data key is there. */
    public boolean exists(KeyName name) {
        return unwrapped.find(name).or(() -> keys.find(name)).isPresent();
    }

    /**
     * Destroys a person's data key in the caller's transaction, with the fact {@link DataKeyDestroyed}, or
     * {@link ContactKeyDestroyed}: every process forgets the key as soon as it learns of it, and after a minute in any case.
     */
    public void destroy(KeyName name) {
        keys.destroy(name);
        log.accept(name.destroyed());
        afterCommit(() -> unwrapped.forget(name));
    }

    /** Forgets what another process has destroyed. */
    void forget(DataKeyDestroyed fact) {
        unwrapped.forget(KeyName.of(fact));
    }

    /** The same of a person at a client company. */
    void forget(ContactKeyDestroyed fact) {
        unwrapped.forget(KeyName.of(fact.contact()));
    }

    void forgetAll() {
        unwrapped.forgetAll();
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
        return open(key, cell, encrypted)
                .orElseThrow(() -> new IllegalStateException(cell + " does not hold what was encrypted for it"));
    }

    /**
     * Decrypts what may have been encrypted for this place, or made up by anybody.
     *
     * @return absent when it was not encrypted under this key for this place
     * @throws ContractException {@code runtime.data-key-destroyed} (410)
     */
    public Optional<byte[]> open(KeyName key, Cell cell, byte[] encrypted) {
        try {
            return Optional.of(find(key).field().decrypt(encrypted, cell.associatedData()));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
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
