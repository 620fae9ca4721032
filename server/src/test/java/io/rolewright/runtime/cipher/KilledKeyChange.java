package io.rolewright.runtime.cipher;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a master key until it is killed. */
final class KilledKeyChange {
    private KilledKeyChange() {}

    public static void main(String[] args) {
        var source = new DriverManagerDataSource(args[0]);
        var jdbc = JdbcClient.create(source);
        var file = new MasterKeyFile(Path.of(args[1]), jdbc);
        new MasterKeyChange(file, jdbc, new TransactionTemplate(new JdbcTransactionManager(source))).to(null);
    }
}
