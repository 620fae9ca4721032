package io.rolewright.users.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The RSA keys that sign access tokens, encrypted in the database; the first is made at the first start. */
@Component
class SigningKeys implements InitializingBean {
    private static final int BITS = 2048;
    private static final String COLUMN = "users.signing_key.key";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionOperations transactions;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, FieldCipher cipher, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(status -> {
            // Of two processes that start at once, one makes the key and the other finds it.
            jdbc.sql("lock table users.signing_key in exclusive mode").update();
            if (all().isEmpty()) {
                add(generate());
            }
        });
    }

    /** The newest first. */
    List<RSAKey> all() {
        return jdbc.sql("select id, key from users.signing_key order by made_at desc, id")
                .query((row, number) -> decrypted(row.getString("id"), row.getBytes("key")))
                .list();
    }

    void add(RSAKey key) {
        cipher.create(Logins.KEY);
        jdbc.sql("insert into users.signing_key (id, key, made_at) values (?, ?, ?)")
                .param(key.getKeyID())
                .param(cipher.encryptText(Logins.KEY, new Cell(COLUMN, key.getKeyID()), key.toJSONString()))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private RSAKey decrypted(String id, byte[] encrypted) {
        try {
            return JWK.parse(cipher.decryptText(Logins.KEY, new Cell(COLUMN, id), encrypted))
                    .toRSAKey();
        } catch (ParseException damaged) {
            throw new IllegalStateException("signing key " + id + " cannot be read", damaged);
        }
    }

    static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
