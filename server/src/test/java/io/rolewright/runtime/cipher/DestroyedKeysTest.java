package io.rolewright.runtime.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.support.Events;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A key that one process destroys. */
class DestroyedKeysTest {
    private static final Cell CELL = new Cell("samples.person.name", "1");
    private static final KeyName ANN = KeyName.of(new CandidateId(new UUID(11, 1)));

    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @Test
    void areForgottenByEveryProcessAtOnce() {
        try (var one = process("one");
                var other = process("other")) {
            var here = one.getBean(FieldCipher.class);
            var there = other.getBean(FieldCipher.class);
            in(one, () -> here.create(ANN));
            var encrypted = here.encryptText(ANN, CELL, "Ann");
            assertThat(there.decryptText(ANN, CELL, encrypted)).isEqualTo("Ann");
            in(one, () -> here.destroy(ANN));
            new Events(other.getBean(Subscriptions.class)).awaitIdle();
            assertThatThrownBy(() -> there.decryptText(ANN, CELL, encrypted)).isInstanceOf(ContractException.class);
        }
    }

    private ConfigurableApplicationContext process(String name) {
        return RuntimeContext.start(new String[] {
            "spring.datasource.url=" + database.url(),
            "rolewright.migrate=false",
            "rolewright.master-key=" + folder.resolve("master.key"),
            "rolewright.data=" + folder.resolve(name)
        });
    }

    private static void in(ConfigurableApplicationContext process, Runnable work) {
        Call.of(Actor.service("samples"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> process.getBean(TransactionOperations.class).executeWithoutResult(status -> work.run()));
    }
}
