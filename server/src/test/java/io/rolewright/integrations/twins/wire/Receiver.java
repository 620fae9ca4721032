package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A program that a twin tells of things, and that takes whatever it is told. */
public final class Receiver implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Twin twin;

    /** @param status by which it takes them */
    public Receiver(TwinClock clock, int status) {
        twin = Twin.start(new Taking(status), clock, 1);
    }

    private record Taking(int status) implements Provider {
        @Override
        public String name() {
            return "receiver";
        }

        @Override
        public TwinAnswer answer(TwinRequest request) {
            return TwinAnswer.empty(status);
        }
    }

    public URI address() {
        return twin.address();
    }

    public FaultScript faults() {
        return twin.faults();
    }

    public RequestLog requests() {
        return twin.requests();
    }

    /** All that arrived, once there is so much and no more; whoever tells it works as its time says meanwhile. */
    public List<TwinRequest> received(int count, Provider teller) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (requests().count() < count && System.nanoTime() < deadline) {
            teller.tick();
            Thread.onSpinWait();
        }
        var all = requests().all();
        assertThat(all).hasSize(count);
        return all;
    }

    @Override
    public void close() {
        twin.close();
    }
}
