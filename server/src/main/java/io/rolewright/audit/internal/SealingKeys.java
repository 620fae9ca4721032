package io.rolewright.audit.internal;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The keys that sign heads, their private halves encrypted in the database; the first is made at the first start. */
@Component
class SealingKeys implements InitializingBean {
    private static final KeyName KEY = KeyName.service("audit");
    private static final String COLUMN = "audit.sealing_key.private_key";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final Clock clock;

    SealingKeys(JdbcClient jdbc, FieldCipher cipher, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(status -> {
            // Of two processes that start at once, one makes the key and the other finds it.
            jdbc.sql("lock table audit.sealing_key in exclusive mode").update();
            if (jdbc.sql("select count(*) from audit.sealing_key")
                            .query(Long.class)
                            .single()
                    == 0) {
                add(SealingKey.generate());
            }
        });
    }

    private void add(SealingKey key) {
        cipher.create(KEY);
        jdbc.sql("insert into audit.sealing_key (id, public_key, private_key, made_at) values (?, ?, ?, ?)")
                .params(key.id(), key.publicKey().getEncoded())
                .param(cipher.encrypt(
                        KEY, new Cell(COLUMN, key.id()), key.privateKey().getEncoded()))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The one that signs. */
    SealingKey current() {
        return jdbc.sql("select * from audit.sealing_key order by made_at desc, id limit 1")
                .query((row, number) ->
                        key(row.getString("id"), row.getBytes("public_key"), row.getBytes("private_key")))
                .single();
    }

    /** All that ever signed. */
    PublicSealingKeys publicKeys() {
        var keys = new HashMap<String, PublicKey>();
        jdbc.sql("select id, public_key from audit.sealing_key").query(row -> {
            var bytes = row.getBytes("public_key");
            if (SealingKey.id(bytes).equals(row.getString("id"))) {
                keys.put(row.getString("id"), publicKey(bytes));
            }
        });
        return new PublicSealingKeys(keys);
    }

    private SealingKey key(String id, byte[] publicKey, byte[] encrypted) {
        try {
            var privateKey = KeyFactory.getInstance(SealingKey.ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(cipher.decrypt(KEY, new Cell(COLUMN, id), encrypted)));
            return new SealingKey(id, publicKey(publicKey), privateKey);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("sealing key " + id + " cannot be read", damaged);
        }
    }

    private static PublicKey publicKey(byte[] bytes) {
        try {
            return KeyFactory.getInstance(SealingKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a public sealing key cannot be read", damaged);
        }
    }
}
