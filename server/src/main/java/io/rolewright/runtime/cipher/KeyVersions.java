package io.rolewright.runtime.cipher;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Version;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done with the versions of the key-encryption key: make the next, bring data keys under it, destroy old ones. */
public final class KeyVersions {
    private final JdbcClient jdbc;
    private final KeyEncryptionKeys keys;
    private final DataKeys dataKeys;

    KeyVersions(JdbcClient jdbc, KeyEncryptionKeys keys, DataKeys dataKeys) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.dataKeys = dataKeys;
    }

    /** All that are there, the oldest first. */
    public List<KeyVersion> all() {
        return jdbc.sql("select version, made_at, data_keys from runtime.key_versions()")
                .query((row, number) -> new KeyVersion(
                        row.getInt("version"), row.getTimestamp("made_at").toInstant(), row.getLong("data_keys")))
                .list();
    }

    /** The version that wraps from now on. */
    public int newest() {
        return keys.newest();
    }

    /**
     * Makes the next version, in the caller's transaction. With its commit every process wraps under it; what is wrapped under
     * older ones can be read as before.
     *
     * @return its number
     * @throws ContractException {@code runtime.older-process} (409) while a process works here that could not read what is
     *     wrapped under it, {@code runtime.key-version-taken} (409) when somebody else made it just now
     */
    public int add() {
        var version = keys.newest() + 1;
        try {
            var isAdded = jdbc.sql("select runtime.add_key_encryption_key(?, ?, ?)")
                    .params(version, keys.wrappedNew(version), Version.current())
                    .query(Boolean.class)
                    .single();
            if (!isAdded) {
                throw ContractException.conflict("runtime.older-process");
            }
        } catch (DuplicateKeyException faster) {
            throw ContractException.conflict("runtime.key-version-taken", version);
        }
        return version;
    }

    /** Whether any data key is wrapped under an older version than the newest. */
    public boolean areBehind() {
        return jdbc.sql("select exists (select from runtime.data_key where kek < ?)")
                .param(keys.newest())
                .query(Boolean.class)
                .single();
    }

    /**
     * Wraps data keys of older versions anew under the newest, in the caller's transaction. A key that is changed or destroyed
     * meanwhile is left to itself; whoever is reading is not held up.
     *
     * @param after the name to go on behind; empty for the first batch
     * @param atMost how many
     */
    public Rewrapped rewrap(String after, int atMost) {
        return dataKeys.rewrap(keys.newest(), after, atMost);
    }

    /**
     * Destroys all versions below one, in the caller's transaction. Nothing can bring them back.
     *
     * @throws ContractException {@code runtime.key-version-in-use} (409) while a data key is wrapped under one of them
     */
    public int destroyBelow(int version) {
        try {
            return jdbc.sql("select runtime.destroy_key_encryption_keys(?)")
                    .param(version)
                    .query(Integer.class)
                    .single();
        } catch (DataIntegrityViolationException used) {
            throw ContractException.conflict("runtime.key-version-in-use", version);
        }
    }
}
