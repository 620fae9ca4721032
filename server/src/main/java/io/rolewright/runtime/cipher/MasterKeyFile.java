package io.rolewright.runtime.cipher;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.runtime.cipher.MasterRecord.Checks;
import io.rolewright.runtime.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens {@code master.key} in the data folder, and makes it where nothing was ever encrypted. A known value in the database
 * tells a wrong key before anything is written under it.
 *
 * <p>A change of the key that was cut off leaves its successor beside it, as {@code master.key.next}. Whichever of the two the
 * database says it is under is the one that is used.
 */
final class MasterKeyFile {
    private static final Logger log = LoggerFactory.getLogger(MasterKeyFile.class);

    private final Path file;
    private final MasterRecord record;

    MasterKeyFile(DataFolder folder, JdbcClient jdbc) {
        this(folder.path().resolve("master.key"), jdbc);
    }

    /** A file elsewhere, the same for every process of an installation. */
    MasterKeyFile(Path file, JdbcClient jdbc) {
        this.file = file;
        this.record = new MasterRecord(jdbc);
    }

    /** Where the setting {@code rolewright.master-key} says, else in the data folder. */
    static MasterKeyFile of(String given, DataFolder folder, JdbcClient jdbc) {
        return given.isEmpty() ? new MasterKeyFile(folder, jdbc) : new MasterKeyFile(Path.of(given), jdbc);
    }

    /** Where the successor waits until the database is under it. */
    Path next() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    Path path() {
        return file;
    }

    MasterKey open() {
        try {
            var checks = record.checks();
            return checks.isPresent() ? used(checks.get()) : first();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException damaged) {
            throw new StartRefusedException(damaged, "runtime.master-key-wrong", file);
        }
    }

    private MasterKey first() throws IOException, GeneralSecurityException {
        var key = Files.exists(file) ? MasterKey.read(file) : MasterKey.create(file);
        record.store(key);
        return key;
    }

    private MasterKey used(Checks checks) throws IOException, GeneralSecurityException {
        var present = read(file);
        if (present.filter(checks::fit).isPresent()) {
            return record.rooted(present.get());
        }
        var next = read(next());
        if (next.filter(checks::fit).isPresent()) {
            log.warn("the database is under {}; the change of the master key was cut off and is ended now", next());
            settle(checks);
            return record.rooted(next.get());
        }
        if (present.isEmpty()) {
            throw new StartRefusedException("runtime.master-key-missing", file);
        }
        throw checks.fitted(present.get())
                ? new StartRefusedException("runtime.master-key-replaced", file, checks.since())
                : new StartRefusedException("runtime.master-key-wrong", file);
    }

    private static Optional<MasterKey> read(Path place) throws IOException {
        return Files.exists(place) ? Optional.of(MasterKey.read(place)) : Optional.empty();
    }

    /** Puts the successor into the place of the key, which is kept: older backups of keys are under it. */
    void settle(Checks checks) {
        var until = checks.since().truncatedTo(ChronoUnit.SECONDS);
        var former = file.resolveSibling(
                file.getFileName() + ".until-" + until.toString().replace(":", ""));
        try {
            if (Files.exists(file)) {
                Files.copy(file, former, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            Files.move(next(), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unmovable) {
            log.warn("{} stays where it is; move it to {} by hand", next(), file, unmovable);
        }
    }
}
