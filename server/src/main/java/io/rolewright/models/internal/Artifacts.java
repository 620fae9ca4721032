package io.rolewright.models.internal;

import io.rolewright.models.StoredArtifact;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The bytes of versions as rows, each a part of them. */
@Component
class Artifacts {
    /** So long bytes wait for a version that names them. */
    static final Duration WAIT = Duration.ofDays(1);

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ModelSettings settings;
    private final Clock clock;

    Artifacts(JdbcClient jdbc, TransactionOperations transactions, ModelSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws ContractException {@code models.artifact-empty} or {@code models.artifact-too-large} (422) */
    StoredArtifact store(InputStream content) throws IOException {
        try (var spool = Spool.of(content, settings.maxArtifact().toBytes())) {
            return store(spool);
        }
    }

    /**
     * Stores bytes that must have a hash.
     *
     * @throws ContractException {@code models.artifact-empty}, {@code models.artifact-too-large} or
     *     {@code models.artifact-other-hash} (422), and nothing is stored
     */
    StoredArtifact store(InputStream content, String sha256) throws IOException {
        try (var spool = Spool.of(content, settings.maxArtifact().toBytes())) {
            if (!spool.artifact().sha256().equals(sha256)) {
                throw ContractException.invalid(
                        "models.artifact-other-hash", spool.artifact().sha256());
            }
            return store(spool);
        }
    }

    /** Stores what has arrived. The same bytes are there once; come again, they mend what may have been damaged. */
    StoredArtifact store(Spool spool) {
        var artifact = spool.artifact();
        transactions.executeWithoutResult(status -> {
            add(artifact);
            jdbc.sql("delete from models.artifact_part where sha256 = ?")
                    .param(artifact.sha256())
                    .update();
            addParts(spool);
        });
        return artifact;
    }

    private void add(StoredArtifact artifact) {
        jdbc.sql("""
                        insert into models.artifact (sha256, size, stored_at) values (?, ?, ?)
                        on conflict (sha256) do update set stored_at = excluded.stored_at""")
                .params(artifact.sha256(), artifact.size(), Timestamp.from(clock.instant()))
                .update();
    }

    private void addParts(Spool spool) {
        try (var content = Files.newInputStream(spool.file())) {
            var position = 0;
            for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                jdbc.sql("insert into models.artifact_part (sha256, position, bytes) values (?, ?, ?)")
                        .params(spool.artifact().sha256(), position++, part)
                        .update();
            }
        } catch (IOException failure) {
            throw ContractException.broken("models.artifact-not-stored");
        }
    }

    /** What is stored, kept from being forgotten until the transaction ends. */
    Optional<StoredArtifact> hold(String sha256) {
        return jdbc.sql("select sha256, size from models.artifact where sha256 = ? for key share")
                .param(sha256)
                .query((row, number) -> new StoredArtifact(row.getString("sha256"), row.getLong("size")))
                .optional();
    }

    /**
     * The bytes, part by part. They are read through before, so that nothing leaves that is not what was stored.
     *
     * @throws ContractException {@code models.artifact-damaged} (500)
     */
    InputStream open(StoredArtifact artifact) {
        var digest = ContentHash.start();
        var parts = new PartStream(position -> part(artifact.sha256(), position));
        try (parts) {
            for (var part = parts.next(); part.isPresent(); part = parts.next()) {
                digest.update(part.get());
            }
        }
        if (!ContentHash.text(digest.digest()).equals(artifact.sha256())) {
            throw ContractException.broken("models.artifact-damaged", artifact.sha256());
        }
        return new PartStream(position -> part(artifact.sha256(), position));
    }

    private Optional<byte[]> part(String sha256, int position) {
        return jdbc.sql("select bytes from models.artifact_part where sha256 = ? and position = ?")
                .params(sha256, position)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** Forgets bytes that no version has named for a day. */
    int sweep() {
        return jdbc.sql("""
                        delete from models.artifact a where stored_at < ?
                          and not exists (select from models.version v where v.artifact = a.sha256)""").param(Timestamp.from(clock.instant().minus(WAIT))).update();
    }
}
