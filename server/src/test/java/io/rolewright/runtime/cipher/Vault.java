package io.rolewright.runtime.cipher;

import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of one process on a database. */
record Vault(TestDatabase database, FieldCipher cipher, KeyVersions versions, TransactionTemplate transactions) {
    static Vault open(TestDatabase database, MasterKey master) {
        var source = database.owner();
        var jdbc = JdbcClient.create(source);
        var keks = new KeyEncryptionKeys(jdbc, master);
        var dataKeys = new DataKeys(jdbc, keks);
        return new Vault(
                database,
                new FieldCipher(dataKeys, new UnwrappedKeys(new TestClock()), fact -> {}),
                new KeyVersions(jdbc, keks, dataKeys),
                new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    void create(KeyName name) {
        transactions.executeWithoutResult(status -> cipher.create(name));
    }

    /** Makes the next version. */
    int rotate() {
        return transactions.execute(status -> versions.add());
    }

    Rewrapped rewrap(String after, int atMost) {
        return transactions.execute(status -> versions.rewrap(after, atMost));
    }

    int destroyBelow(int version) {
        return transactions.execute(status -> versions.destroyBelow(version));
    }

    int versionOf(KeyName name) {
        return database.jdbc()
                .sql("select kek from runtime.data_key where name = ?")
                .param(name.text())
                .query(Integer.class)
                .single();
    }
}
