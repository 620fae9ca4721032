package io.rolewright.runtime.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.Event;
import io.rolewright.events.security.ContactKeyDestroyed;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FieldCipherTest {
    private static final CandidateId ANN = new CandidateId(new UUID(7, 1));
    private static final KeyName ANNS = KeyName.of(ANN);
    private static final KeyName BENS = KeyName.of(new CandidateId(new UUID(7, 2)));
    private static final Cell CELL = Cell.of("profiles.profile.body", ANN);
    private static final DataSource SOURCE = TestDatabase.fresh().owner();
    private static final TransactionTemplate TRANSACTIONS = new TransactionTemplate(new JdbcTransactionManager(SOURCE));

    private final TestClock clock = new TestClock();
    private final List<Event> facts = new ArrayList<>();
    private final FieldCipher cipher = cipher();

    FieldCipherTest() {
        TRANSACTIONS.executeWithoutResult(status -> {
            cipher.create(ANNS);
            cipher.create(BENS);
        });
    }

    private FieldCipher cipher() {
        var jdbc = JdbcClient.create(SOURCE);
        var keys = new DataKeys(jdbc, new KeyEncryptionKeys(jdbc, new MasterKey(new byte[32])));
        return new FieldCipher(keys, new UnwrappedKeys(clock), facts::add);
    }

    @Property(tries = 100)
    void givesBackWhatWasEncryptedAlsoInAnotherProcess(@ForAll byte[] plain) {
        var encrypted = cipher.encrypt(ANNS, CELL, plain);
        assertThat(cipher().decrypt(ANNS, CELL, encrypted)).isEqualTo(plain);
    }

    @Property(tries = 100)
    void refusesAnyChangedBit(@ForAll String plain, @ForAll @IntRange(max = 100_000) int position) {
        var encrypted = cipher.encryptText(ANNS, CELL, plain);
        encrypted[position % encrypted.length] ^= (byte) (1 << (position % 8));
        assertThatThrownBy(() -> cipher.decrypt(ANNS, CELL, encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 20)
    void encryptsTheSameTextDifferentlyEachTime(@ForAll String plain) {
        assertThat(cipher.encryptText(ANNS, CELL, plain)).isNotEqualTo(cipher.encryptText(ANNS, CELL, plain));
    }

    @Test
    void refusesAValueMovedToAnotherRow() {
        var encrypted = cipher.encryptText(ANNS, CELL, "Ann");
        var elsewhere = new Cell(CELL.column(), new UUID(7, 3).toString());
        assertThatThrownBy(() -> cipher.decrypt(ANNS, elsewhere, encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnotherPersonsKey() {
        var encrypted = cipher.encryptText(ANNS, CELL, "Ann");
        assertThatThrownBy(() -> cipher.decrypt(BENS, CELL, encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotReadAfterTheKeyIsDestroyed() {
        var carl = KeyName.of(new CandidateId(new UUID(7, 4)));
        TRANSACTIONS.executeWithoutResult(status -> cipher.create(carl));
        var other = cipher();
        var encrypted = cipher.encryptText(carl, CELL, "Carl");
        assertThat(other.decryptText(carl, CELL, encrypted)).isEqualTo("Carl");

        TRANSACTIONS.executeWithoutResult(status -> cipher.destroy(carl));
        assertThat(facts).containsExactly(DataKeyDestroyed.of(new CandidateId(new UUID(7, 4))));
        assertThatThrownBy(() -> cipher.decryptText(carl, CELL, encrypted))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        answer -> assertThat(answer.code()).isEqualTo("runtime.data-key-destroyed"));
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> other.decryptText(carl, CELL, encrypted)).isInstanceOf(ContractException.class);
    }

    @Test
    void tellsOfAContactsDestroyedKeyByAFactOfItsOwn() {
        var fay = new ContactId(new UUID(7, 6));
        TRANSACTIONS.executeWithoutResult(status -> cipher.create(KeyName.of(fay)));
        var other = cipher();
        var encrypted = cipher.encryptText(KeyName.of(fay), CELL, "Fay");
        assertThat(other.decryptText(KeyName.of(fay), CELL, encrypted)).isEqualTo("Fay");

        TRANSACTIONS.executeWithoutResult(status -> cipher.destroy(KeyName.of(fay)));
        assertThat(facts).containsExactly(new ContactKeyDestroyed(fay));
        other.forget(new ContactKeyDestroyed(fay));
        assertThatThrownBy(() -> other.decryptText(KeyName.of(fay), CELL, encrypted))
                .isInstanceOf(ContractException.class);
    }

    @Test
    void forgetsAKeyWhoseCreationIsRolledBack() {
        var dora = KeyName.of(new CandidateId(new UUID(7, 5)));
        TRANSACTIONS.executeWithoutResult(status -> {
            cipher.create(dora);
            assertThat(cipher.encryptText(dora, CELL, "Dora")).isNotEmpty();
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> cipher.encryptText(dora, CELL, "Dora")).isInstanceOf(ContractException.class);
    }

    @Test
    void forgetsAtOnceWhatAnotherProcessHasDestroyed() {
        var ella = KeyName.of(new UserId(new UUID(7, 6)));
        TRANSACTIONS.executeWithoutResult(status -> cipher.create(ella));
        var other = cipher();
        var encrypted = other.encryptText(ella, CELL, "Ella");
        TRANSACTIONS.executeWithoutResult(status -> cipher.destroy(ella));
        assertThat(facts).containsExactly(DataKeyDestroyed.of(new UserId(new UUID(7, 6))));
        other.forget(DataKeyDestroyed.of(new UserId(new UUID(7, 6))));
        assertThatThrownBy(() -> other.decryptText(ella, CELL, encrypted)).isInstanceOf(ContractException.class);
    }

    @Test
    void destroysNoKeyThatIsNoPersons() {
        assertThatThrownBy(() -> TRANSACTIONS.executeWithoutResult(status -> cipher.destroy(KeyName.service("jobs"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesToMakeAKeyOutsideATransaction() {
        assertThatThrownBy(() -> cipher.create(ANNS)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 10)
    void streamsFilesOfAnyLength(@ForAll @IntRange(max = 3_000_000) int length) throws IOException {
        var plain = new byte[length];
        new Random(length).nextBytes(plain);
        var encrypted = new ByteArrayOutputStream();
        try (var out = cipher.streaming(ANNS).encrypting(encrypted, "file")) {
            out.write(plain);
        }
        try (var in = cipher.streaming(ANNS).decrypting(new ByteArrayInputStream(encrypted.toByteArray()), "file")) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
        try (var in = cipher.streaming(ANNS).decrypting(new ByteArrayInputStream(encrypted.toByteArray()), "other")) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }
}
