package io.rolewright.matching.internal;

import io.rolewright.shared.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was ranked, word for word; the tables of adverts and people keep it by themselves. */
@Component
class Inputs {
    private final JdbcClient jdbc;

    Inputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Names an input.
     *
     * @param owner the job or the candidate
     * @param sha256 of the body, lower-case hexadecimal
     */
    record Key(UUID owner, String sha256) {
        Key(Id owner, String sha256) {
            this(owner.value(), sha256);
        }
    }

    /** The bodies of those that are there and are what their hashes say. */
    Map<Key, String> all(Collection<Key> wanted) {
        var found = new HashMap<Key, String>();
        jdbc.sql("""
                        select input.* from matching.input
                        join unnest(?::uuid[], ?::bytea[]) wanted(owner, sha256) using (owner, sha256)""")
                .params(
                        wanted.stream().map(Key::owner).toArray(UUID[]::new),
                        wanted.stream()
                                .map(key -> HexFormat.of().parseHex(key.sha256()))
                                .toArray(byte[][]::new))
                .query(row -> {
                    var body = row.getString("body");
                    found.put(new Key(row.getObject("owner", UUID.class), sha256(body)), body);
                });
        found.keySet().retainAll(wanted);
        return found;
    }

    static String sha256(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
