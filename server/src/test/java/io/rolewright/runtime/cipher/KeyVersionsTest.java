package io.rolewright.runtime.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.support.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeyVersionsTest {
    private static final Cell CELL = new Cell("samples.person.name", "1");
    private static final MasterKey MASTER = new MasterKey(new byte[32]);

    private final TestDatabase database = TestDatabase.fresh();
    private final Vault vault = vault();
    private final List<KeyName> people = IntStream.range(0, 25)
            .mapToObj(n -> KeyName.of(new CandidateId(new UUID(8, n))))
            .toList();

    private Vault vault() {
        return Vault.open(database, MASTER);
    }

    @Test
    void readsOldAndNewWhileDataKeysAreWrappedAnew() {
        people.forEach(vault::create);
        var encrypted = people.stream()
                .collect(Collectors.toMap(one -> one, one -> vault.cipher().encryptText(one, CELL, one.text())));
        assertThat(vault.rotate()).isEqualTo(1);
        var late = KeyName.of(new CandidateId(new UUID(9, 1)));
        vault.create(late);
        assertThat(vault.versionOf(late)).isEqualTo(1);

        var batch = vault.rewrap("", 10);
        assertThat(batch.done()).isEqualTo(10);
        assertThat(people).extracting(vault::versionOf).contains(0, 1);
        encrypted.forEach((one, bytes) ->
                assertThat(vault().cipher().decryptText(one, CELL, bytes)).isEqualTo(one.text()));

        while (!batch.last().isEmpty()) {
            batch = vault.rewrap(batch.last(), 10);
        }
        assertThat(people).extracting(vault::versionOf).containsOnly(1);
        assertThat(vault.versions().areBehind()).isFalse();
        encrypted.forEach((one, bytes) ->
                assertThat(vault().cipher().decryptText(one, CELL, bytes)).isEqualTo(one.text()));
    }

    @Test
    void destroysOnlyVersionsThatNothingIsWrappedUnder() {
        vault.create(people.getFirst());
        vault.rotate();
        assertConflict("runtime.key-version-in-use", () -> vault.destroyBelow(1));
        vault.rewrap("", 10);
        assertThat(vault.destroyBelow(1)).isEqualTo(1);
        assertThat(vault.versions().all()).extracting(KeyVersion::version).containsExactly(1);
        assertThat(vault.destroyBelow(99)).as("the newest stays").isZero();
        assertThat(vault().cipher().encryptText(people.getFirst(), CELL, "Ann")).isNotEmpty();
    }

    @Test
    void leavesADamagedKeyAndGoesOnBehindIt() {
        people.forEach(vault::create);
        database.jdbc()
                .sql("update runtime.data_key set wrapped_field = wrapped_field || '\\x00'::bytea where name = ?")
                .param(people.get(3).text())
                .update();
        vault.rotate();
        var batch = vault.rewrap("", 1_000);
        assertThat(batch.unreadable()).containsExactly(people.get(3));
        assertThat(batch.done()).isEqualTo(24);
        assertThat(vault.versionOf(people.get(3))).isZero();
    }

    @Test
    void bringsAKeyAlongThatASlowProcessWrappedUnderAnOldVersion() {
        vault.create(people.getFirst());
        vault.rotate();
        vault.rotate();
        assertThat(vault.versions().areBehind()).isTrue();
        assertThat(vault.rewrap("", 10).done()).isEqualTo(1);
        assertThat(vault.versionOf(people.getFirst())).isEqualTo(2);
    }

    @Test
    void doesNotRotateBesideAProcessThatCouldNotReadTheNewVersion() throws SQLException {
        try (var older = database.owner().getConnection();
                var statement = older.createStatement()) {
            statement.execute("select pg_advisory_lock((81::bigint << 56) | 4711)");
            statement.execute("select runtime.join_members(4711, '{}', '{}', '{}')");
            assertConflict("runtime.older-process", vault::rotate);
            statement.execute("select runtime.tell_release(4711, '0.3.0')");
            assertThat(vault.rotate()).isEqualTo(1);
        }
    }

    @Test
    void doesNotRotateBesideAProcessOfTheReleaseThatHeldNoLock() throws SQLException {
        try (var older = database.owner().getConnection();
                var statement = older.createStatement()) {
            statement.execute("listen rolewright_events");
            assertConflict("runtime.older-process", vault::rotate);
        }
        assertThat(vault.versions().newest()).isZero();
    }

    @Test
    void shutsOutReleasesThatKnowOneVersionAlone() {
        database.jdbc().sql("update runtime.schema set oldest_jar = '0.1.0'").update();
        vault.rotate();
        var oldest = database.jdbc()
                .sql("select oldest_jar from runtime.schema where service = 'runtime'")
                .query(String.class)
                .single();
        assertThat(oldest).isNotEqualTo("0.1.0").isLessThanOrEqualTo("0.3.0");
    }

    @Test
    void refusesAVersionUnderAnotherMasterKey() {
        vault.rotate();
        vault.create(people.getFirst());
        var other = Vault.open(database, new MasterKey("another key of 32 bytes, this is".getBytes(US_ASCII)));
        assertThatThrownBy(() -> other.cipher().encryptText(people.getFirst(), CELL, "Ann"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void assertConflict(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
