package io.rolewright.runtime.cipher;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.shared.Cursors;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master key and what is made of it. */
@Configuration(proxyBeanMethods = false)
class CipherConfiguration {
    private static final int CURSOR_KEY_BYTES = 32;

    /** Setting {@code rolewright.master-key}: the file, where several processes share it; else it is in the data folder. */
    @Bean
    MasterKey masterKey(@Value("${rolewright.master-key:}") String given, DataFolder folder, JdbcClient jdbc) {
        var file = given.isEmpty() ? new MasterKeyFile(folder, jdbc) : new MasterKeyFile(Path.of(given), jdbc);
        return file.open();
    }

    @Bean
    FieldCipher fieldCipher(JdbcClient jdbc, MasterKey master, Clock clock) {
        return new FieldCipher(new DataKeys(jdbc, master), new UnwrappedKeys(clock));
    }

    @Bean
    Cursors cursors(MasterKey master) {
        return new Cursors(master.derive("cursors", CURSOR_KEY_BYTES));
    }
}
