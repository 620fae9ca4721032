package io.rolewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Ids;
import io.rolewright.support.TestClock;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Every service says again what it runs, also when another one cannot. */
class RunReportsTest {
    private final List<String> told = new ArrayList<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    private final class Runs implements RunningModels {
        private final String service;

        Runs(String service) {
            this.service = service;
        }

        @Override
        public String service() {
            return service;
        }

        @Override
        public void tell() {
            if (service.equals("adverts")) {
                throw new IllegalStateException("models is away");
            }
            told.add(Call.current().actor().name());
        }
    }

    @Test
    void tellsInTheNameOfEachService() {
        for (var service : List.of("profiles", "adverts", "matching")) {
            beans.addBean(service, new Runs(service));
        }
        var reports = new RunReports(
                beans.getBeanProvider(RunningModels.class), new Ids(new TestClock(), new SecureRandom()));
        reports.start();
        reports.stop();
        reports.start();
        assertThat(reports.isRunning()).isTrue();
        reports.tell();
        reports.stop();

        assertThat(reports.isRunning()).isFalse();
        assertThat(told).containsExactly("service:profiles", "service:matching");
    }
}
