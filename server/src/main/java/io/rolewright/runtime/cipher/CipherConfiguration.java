package io.rolewright.runtime.cipher;

import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.shared.Cursors;
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
        return MasterKeyFile.of(given, folder, jdbc).open();
    }

    @Bean
    KeyEncryptionKeys keyEncryptionKeys(JdbcClient jdbc, MasterKey master) {
        return new KeyEncryptionKeys(jdbc, master);
    }

    @Bean
    DataKeys dataKeys(JdbcClient jdbc, KeyEncryptionKeys keks) {
        return new DataKeys(jdbc, keks);
    }

    @Bean
    KeyVersions keyVersions(JdbcClient jdbc, KeyEncryptionKeys keks, DataKeys dataKeys) {
        return new KeyVersions(jdbc, keks, dataKeys);
    }

    @Bean
    FieldCipher fieldCipher(DataKeys dataKeys, Clock clock, EventLog log) {
        return new FieldCipher(dataKeys, new UnwrappedKeys(clock), log::append);
    }

    @Bean
    Subscription destroyedKeys(FieldCipher cipher) {
        return Subscription.local("runtime.destroyed-keys", cipher::forgetAll)
                .on(DataKeyDestroyed.class, cipher::forget)
                .on(ContactKeyDestroyed.class, cipher::forget);
    }

    /** A cursor is good until the master key is changed: nobody keeps one for long. */
    @Bean
    Cursors cursors(MasterKey master) {
        return new Cursors(master.deriveFleeting("cursors", CURSOR_KEY_BYTES));
    }
}
