package io.rolewright.runtime.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database knows of its master key: known values under it and under the one before, and what it wraps. */
final class MasterRecord {
    private static final byte[] KNOWN = "the right key".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACE = "runtime.master_check".getBytes(StandardCharsets.US_ASCII);

    private final JdbcClient jdbc;

    MasterRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The known values.
     *
     * @param since when the key was changed last
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Checks(byte[] present, byte @Nullable [] previous, Instant since) {
        boolean fit(MasterKey key) {
            return opens(key, present);
        }

        /** Whether a key is the one that was replaced last. */
        boolean fitted(MasterKey key) {
            return previous != null && opens(key, previous);
        }

        private static boolean opens(MasterKey key, byte[] check) {
            try {
                key.check().decrypt(check, PLACE);
                return true;
            } catch (GeneralSecurityException other) {
                return false;
            }
        }
    }

    /** Absent where nothing was ever encrypted. */
    Optional<Checks> checks() {
        return jdbc.sql("select value, previous, coalesce(changed_at, 'epoch') as since from runtime.master_check")
                .query((row, number) -> new Checks(
                        row.getBytes("value"),
                        row.getBytes("previous"),
                        row.getTimestamp("since").toInstant()))
                .optional();
    }

    /** Notes the first master key. */
    void store(MasterKey key) throws GeneralSecurityException {
        jdbc.sql("insert into runtime.master_check (value) values (?)")
                .param(known(key))
                .update();
    }

    /** A key that fits, with the root that is kept under it. */
    MasterKey rooted(MasterKey key) throws GeneralSecurityException {
        var root = jdbc.sql("select runtime.find_derivation_root() as root")
                .query((row, number) -> Optional.ofNullable(row.getBytes("root")))
                .single();
        return root.isPresent() ? key.withRoot(root.get()) : key;
    }

    /** Puts another master key in place, in the caller's transaction: wraps anew what stands right under it. */
    void replace(MasterKey former, MasterKey next) throws GeneralSecurityException {
        for (var key : wrapped()) {
            var place = KeyEncryptionKeys.place(key.version);
            var secret = former.keyWrapping().decrypt(key.material, place);
            jdbc.sql("update runtime.key_encryption_key set wrapped = ? where version = ?")
                    .params(next.keyWrapping().encrypt(secret, place), key.version)
                    .update();
        }
        jdbc.sql("insert into runtime.derivation_root (wrapped) values (?)"
                        + " on conflict (id) do update set wrapped = excluded.wrapped")
                .param(former.rootUnder(next))
                .update();
        jdbc.sql("update runtime.master_check set previous = value, value = ?, changed_at = clock_timestamp()")
                .param(known(next))
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Wrapped(int version, byte[] material) {}

    private List<Wrapped> wrapped() {
        return jdbc.sql("select version, wrapped from runtime.key_encryption_key where wrapped is not null"
                        + " order by version for update")
                .query((row, number) -> new Wrapped(row.getInt("version"), row.getBytes("wrapped")))
                .list();
    }

    private static byte[] known(MasterKey key) throws GeneralSecurityException {
        return key.check().encrypt(KNOWN, PLACE);
    }
}
