package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerAccount;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Our accounts with partners as rows, their secrets encrypted. */
@Component
class Accounts {
    static final KeyName KEY = KeyName.service("integrations");

    private static final String SECRETS = "integrations.account.secrets";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FieldCipher cipher;

    Accounts(JdbcClient jdbc, JsonMapper json, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.json = json;
        this.cipher = cipher;
    }

    /** An account with all that it keeps. */
    record Kept(PartnerAccount shown, Map<String, String> secrets) {
        /** What it keeps under a name; nothing where it does not. */
        String secret(String name) {
            return secrets.getOrDefault(name, "");
        }

        @Override
        public String toString() {
            return shown.toString();
        }
    }

    Optional<Kept> find(String provider) {
        return jdbc.sql("select * from integrations.account where provider = ?")
                .param(provider)
                .query(this::kept)
                .optional();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var provider = row.getString("provider");
        var written = cipher.decryptText(KEY, new Cell(SECRETS, provider), row.getBytes("secrets"));
        var secrets = new TreeMap<>(json.readValue(written, new TypeReference<Map<String, String>>() {}));
        var facts = json.readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {});
        var shown = new PartnerAccount(
                provider,
                facts,
                List.copyOf(secrets.keySet()),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant());
        return new Kept(shown, secrets);
    }

    /** False when somebody else has changed it since. */
    boolean put(Kept account, UserId by) {
        var shown = account.shown();
        var secrets =
                cipher.encryptText(KEY, new Cell(SECRETS, shown.service()), json.writeValueAsString(account.secrets()));
        return jdbc.sql("""
                                insert into integrations.account as known
                                    (provider, facts, secrets, version, changed_at, changed_by)
                                values (?, ?::jsonb, ?, ?, ?, ?)
                                on conflict (provider) do update set facts = excluded.facts, secrets = excluded.secrets,
                                    version = excluded.version, changed_at = excluded.changed_at,
                                    changed_by = excluded.changed_by
                                where known.version = excluded.version - 1""")
                        .params(shown.service(), json.writeValueAsString(shown.facts()), secrets, shown.version())
                        .params(Timestamp.from(shown.changedAt()), by.value())
                        .update()
                == 1;
    }

    boolean remove(String provider) {
        return jdbc.sql("delete from integrations.account where provider = ?")
                        .param(provider)
                        .update()
                == 1;
    }
}
