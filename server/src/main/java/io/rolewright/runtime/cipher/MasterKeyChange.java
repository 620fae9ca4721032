package io.rolewright.runtime.cipher;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.StoppedPlatform;
import io.rolewright.shared.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts another master key in the place of the present one, while the platform is stopped: {@code rolewright rekey}. One
 * transaction wraps anew the few keys that stand right under it, so that a database is under one key or the other, never
 * under both; data keys and what they encrypt stay as they are.
 */
public final class MasterKeyChange {
    private final MasterKeyFile file;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    MasterKeyChange(MasterKeyFile file, JdbcClient jdbc, TransactionTemplate transactions) {
        this.file = file;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * What was done.
     *
     * @param key the file with the key that the database is under now
     * @param settled whether it stands where the platform looks for it
     */
    public record Outcome(Path key, boolean settled) {}

    /**
     * Changes the master key of the database that the settings name.
     *
     * @param given a file with the new key, which is left where it is; where none is given, a new key is made and put into the
     *     place of the present one
     * @param settings Spring settings as {@code --name=value}
     * @throws StartRefusedException among the causes of what is thrown when it is refused; nothing was changed then
     */
    public static Outcome run(@Nullable Path given, String... settings) {
        return StoppedPlatform.ask(
                database -> {
                    var jdbc = database.getBean(JdbcClient.class);
                    var place = database.getEnvironment().getProperty("rolewright.master-key", "");
                    var file = MasterKeyFile.of(place, database.getBean(DataFolder.class), jdbc);
                    return new MasterKeyChange(file, jdbc, database.getBean(TransactionTemplate.class)).to(given);
                },
                settings);
    }

    Outcome to(@Nullable Path given) {
        var former = file.open();
        try {
            var next = given == null ? ownNext() : MasterKey.read(given);
            transactions.executeWithoutResult(status -> replace(former, next));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (given != null) {
            return new Outcome(given, false);
        }
        file.settle(new MasterRecord(jdbc).checks().orElseThrow());
        return new Outcome(file.path(), Files.notExists(file.next()));
    }

    // One that a run before left behind is as good as a new one: nothing is under it.
    private MasterKey ownNext() throws IOException {
        return Files.exists(file.next()) ? MasterKey.read(file.next()) : MasterKey.create(file.next());
    }

    private void replace(MasterKey former, MasterKey next) {
        jdbc.sql("lock table runtime.master_check in exclusive mode").update();
        var record = new MasterRecord(jdbc);
        if (record.checks().filter(checks -> checks.fit(next)).isPresent()) {
            throw new StartRefusedException("runtime.master-key-unchanged");
        }
        if (record.checks().filter(checks -> checks.fit(former)).isEmpty()) {
            throw new StartRefusedException("runtime.master-key-wrong", file.path());
        }
        refuseWhileInUse();
        try {
            record.replace(former, next);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a key-encryption key cannot be unwrapped", damaged);
        }
        jdbc.sql("select runtime.shut_out_before_key_versions(?)")
                .param(Version.current())
                .query((row, number) -> number)
                .list();
    }

    private void refuseWhileInUse() {
        var processes =
                jdbc.sql("select runtime.processes()").query(Integer.class).single();
        var older = jdbc.sql("select runtime.has_process_without_key_versions()")
                .query(Boolean.class)
                .single();
        if (processes > 0 || older) {
            throw new StartRefusedException("runtime.master-key-in-use", Math.max(1, processes));
        }
    }
}
