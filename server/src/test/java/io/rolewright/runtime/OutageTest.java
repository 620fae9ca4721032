package io.rolewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.web.PortTaken;
import io.rolewright.runtime.web.Refusals;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MultipartException;

class OutageTest {
    @ParameterizedTest
    @MethodSource
    void tellsADatabaseThatIsAwayAsPassing(RuntimeException failure) {
        assertThat(Outage.is(failure)).isTrue();
        assertThat(Refusals.of(failure))
                .extracting(Problem::status, Problem::code)
                .containsExactly(503, "runtime.database-away");
    }

    static Stream<RuntimeException> tellsADatabaseThatIsAwayAsPassing() {
        return Stream.of(
                new CannotGetJdbcConnectionException("no connection"),
                new CannotCreateTransactionException("no connection"),
                answered("08006"),
                answered("57P01"));
    }

    @ParameterizedTest
    @MethodSource
    void tellsADatabaseWithTooMuchToDoAsPassing(RuntimeException failure) {
        assertThat(Outage.is(failure)).isTrue();
        assertThat(Refusals.of(failure))
                .extracting(Problem::status, Problem::code)
                .containsExactly(503, "runtime.database-busy");
    }

    static Stream<RuntimeException> tellsADatabaseWithTooMuchToDoAsPassing() {
        return Stream.of(
                new CannotAcquireLockException("two waited for each other"),
                new CannotCreateTransactionException(
                        "no connection", new SQLTransientConnectionException("all are in use")));
    }

    @ParameterizedTest
    @MethodSource
    void tellsAFullDisk(Exception failure) {
        assertThat(Outage.is(failure)).isTrue();
        assertThat(Refusals.of(failure))
                .extracting(Problem::status, Problem::code)
                .containsExactly(507, "runtime.disk-full");
    }

    static Stream<Exception> tellsAFullDisk() {
        return Stream.of(
                answered("53100"),
                new IOException("No space left on device"),
                new MultipartException("no", new FileSystemException("a", null, "No space left on device")));
    }

    @Test
    void keepsOurMistakesOurs() {
        var mistake = answered("54000");
        assertThat(Outage.is(mistake)).isFalse();
        assertThat(Outage.is(new OptimisticLockingFailureException("overtaken")))
                .isFalse();
        assertThat(Refusals.of(mistake).code()).isEqualTo("gateway.failure");
    }

    @Test
    void knowsWhatANeighbourSaidOfItself() {
        assertThat(Outage.is(new ContractException(Problem.of(503, "runtime.service-away", "storage"))))
                .isTrue();
        assertThat(Outage.is(ContractException.notFound("storage.file-unknown", "a")))
                .isFalse();
    }

    @Test
    void explainsAPortThatIsTaken() {
        var failure = new IllegalStateException(new PortInUseException(8080));
        assertThat(PortTaken.in(failure))
                .hasValueSatisfying(refused -> assertThat(refused)
                        .hasMessage("runtime.port-in-use: Another program listens at port 8080 already."));
        assertThat(PortTaken.in(new IllegalStateException("another"))).isEmpty();
    }

    private static DataAccessResourceFailureException answered(String state) {
        return new DataAccessResourceFailureException("no", new SQLException("no", state));
    }
}
