package io.rolewright.security.internal;

import io.rolewright.events.security.PurposeAdded;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.KeyVersions;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.PurposeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What other programs encrypt for: a row and a chain of data keys each, the next one with every rotation. */
@Component
class Purposes {
    private final JdbcClient jdbc;
    private final KeyVersions versions;
    private final FieldCipher cipher;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final SecuritySettings settings;
    private final Ids ids;
    private final Clock clock;
    /** Keys that are surely there: none is ever destroyed. */
    private final Set<KeyName> made = ConcurrentHashMap.newKeySet();

    Purposes(
            JdbcClient jdbc,
            KeyVersions versions,
            FieldCipher cipher,
            EventLog log,
            TransactionOperations transactions,
            SecuritySettings settings,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.cipher = cipher;
        this.log = log;
        this.transactions = transactions;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The version of a purpose's key to encrypt with now; the key is there afterwards. */
    int version(String purpose) {
        var version = versions.newest();
        var key = KeyName.purpose(purpose, version);
        if (!made.contains(key)) {
            transactions.executeWithoutResult(status -> {
                add(purpose);
                cipher.create(key);
            });
            made.add(key);
        }
        return version;
    }

    /** The purpose, when there is a key of its with this version. */
    Optional<PurposeId> find(String purpose, int version) {
        return jdbc.sql("select id from security.purpose where name = ?")
                .param(purpose)
                .query((row, number) -> new PurposeId(row.getObject("id", UUID.class)))
                .optional()
                .filter(found -> cipher.exists(KeyName.purpose(purpose, version)));
    }

    private void add(String purpose) {
        var id = ids.next(PurposeId::new);
        var added = jdbc.sql("""
                insert into security.purpose (name, id, made_at)
                select ?, ?, ? where (select count(*) from security.purpose) < ?
                on conflict do nothing""")
                .params(purpose, id.value(), Timestamp.from(clock.instant()), settings.maxPurposes())
                .update();
        if (added == 1) {
            log.append(new PurposeAdded(id, purpose));
        } else if (!isKnown(purpose)) {
            throw ContractException.conflict("security.too-many-purposes", settings.maxPurposes());
        }
    }

    private boolean isKnown(String purpose) {
        return jdbc.sql("select exists (select from security.purpose where name = ?)")
                .param(purpose)
                .query(Boolean.class)
                .single();
    }
}
