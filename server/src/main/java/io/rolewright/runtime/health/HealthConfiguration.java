package io.rolewright.runtime.health;

import io.rolewright.runtime.Target;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.database.Migrations;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.runtime.health.HealthCheck.Kind;
import io.rolewright.shared.Problem;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** What every process needs in order to work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HealthSettings.class)
class HealthConfiguration {
    @Bean
    HealthCheck pumpRuns(Subscriptions subscriptions) {
        return new HealthCheck(
                "runtime.event-pump",
                Kind.LIVENESS,
                () -> subscriptions.isPumping() ? Optional.empty() : wrong("runtime.event-pump-stopped"));
    }

    @Bean
    HealthCheck databaseAnswers(DataSource source) {
        return new HealthCheck("runtime.database", Kind.READINESS, () -> DatabaseLook.at(source));
    }

    /** While this process runs, a later release may bring the schemas so far that it cannot work on them any more. */
    @Bean
    HealthCheck schemasFit(DataSource source, Target target) {
        var migrations = new Migrations(source);
        return new HealthCheck("runtime.schemas", Kind.READINESS, () -> migrations.tooOldFor(target.services()));
    }

    @Bean
    HealthCheck memoryKeepsUp(Subscriptions subscriptions, HealthSettings settings) {
        return new HealthCheck(
                "runtime.event-log", Kind.READINESS, () -> late(subscriptions.behind(), settings.behind()));
    }

    @Bean
    HealthCheck keysAreReadable(FieldCipher cipher, TransactionOperations transactions) {
        var proof = new KeyProof(cipher, transactions);
        return new HealthCheck("runtime.keys", Kind.READINESS, proof::find);
    }

    @Bean
    HealthCheck diskHasRoom(DataFolder folder, HealthSettings settings) {
        var least = settings.diskFree();
        return new HealthCheck(
                "runtime.disk",
                Kind.READINESS,
                () -> scarce(folder.path().toFile().getUsableSpace(), least));
    }

    private static Optional<Problem> late(Duration behind, Duration most) {
        return behind.compareTo(most) < 0
                ? Optional.empty()
                : Optional.of(Problem.of(503, "runtime.memory-behind", behind.toSeconds()));
    }

    private static Optional<Problem> scarce(long free, DataSize least) {
        return free >= least.toBytes()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        503, "runtime.disk-low", DataSize.ofBytes(free).toMegabytes(), least.toMegabytes()));
    }

    private static Optional<Problem> wrong(String code) {
        return Optional.of(Problem.of(503, code));
    }
}
