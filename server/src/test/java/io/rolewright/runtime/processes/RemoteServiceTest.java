package io.rolewright.runtime.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.ContractException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemoteServiceTest {
    private static final URI FIRST = URI.create("http://127.0.0.1:9001/");
    private static final URI SECOND = URI.create("http://127.0.0.1:9002/");
    private static final RemoteSettings SETTINGS =
            new RemoteSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), 2, 10, Duration.ofMinutes(1));

    private final List<URI> asked = new ArrayList<>();

    @Test
    void takesTurnsBetweenAddresses() {
        var jobs = service(FIRST, SECOND);
        Stream.of(1, 2, 3).forEach(call -> jobs.ask(true, this::answered));
        assertThat(asked).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void asksASafeQuestionThreeTimesAtMost() {
        assertAway(service(FIRST), true);
        assertThat(asked).hasSize(3);
    }

    @Test
    void asksNothingTwiceThatIsNotSafe() {
        assertAway(service(FIRST), false);
        assertThat(asked).hasSize(1);
    }

    @Test
    void goesElsewhereWithWhatWasNeverSent() {
        var answer = service(FIRST, SECOND).ask(false, address -> {
            asked.add(address);
            if (address.equals(FIRST)) {
                throw new AwayException(new ConnectException());
            }
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(asked).containsExactly(FIRST, SECOND);
    }

    @Test
    void losesNothingThatWasNeverSentWhileAnotherAddressAnswers() {
        var jobs = service(FIRST, SECOND);
        for (var call = 0; call < 100; call++) {
            var answer = jobs.ask(false, address -> {
                if (address.equals(FIRST)) {
                    throw new AwayException(new ConnectException());
                }
                return answered(address);
            });
            assertThat(answer).isEqualTo("done");
        }
        assertThat(asked).hasSize(100).containsOnly(SECOND);
    }

    @Test
    void leavesAnAddressAloneWhereNobodyAnswers() {
        var jobs = service(FIRST);
        Stream.of(1, 2, 3, 4, 5, 6, 7).forEach(call -> assertAway(jobs, false));
        assertThat(asked).hasSize(5);
    }

    @Test
    void keepsRetriesBelowATenth() {
        var budget = new RetryBudget();
        var spent = Stream.generate(budget::spend).takeWhile(more -> more).count();
        assertThat(spent).isEqualTo(10);
        Stream.generate(() -> 1).limit(10).forEach(call -> budget.save());
        assertThat(budget.spend()).isTrue();
        assertThat(budget.spend()).isFalse();
    }

    private String answered(URI address) {
        asked.add(address);
        return "done";
    }

    private void assertAway(RemoteService service, boolean isSafe) {
        assertThatThrownBy(() -> service.ask(isSafe, address -> {
                    asked.add(address);
                    throw new AwayException(new HttpTimeoutException("late"));
                }))
                .isInstanceOfSatisfying(ContractException.class, away -> {
                    assertThat(away.code()).isEqualTo("runtime.service-away");
                    assertThat(away.problem().status()).isEqualTo(503);
                });
    }

    private static RemoteService service(URI... addresses) {
        return new RemoteService("jobs", List.of(addresses), SETTINGS, new Random(7));
    }
}
