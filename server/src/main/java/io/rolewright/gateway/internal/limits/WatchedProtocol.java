package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections on which the head of a request comes drop by drop. The container's own timeout starts again with every
 * byte, and eight thousand such connections are all that it takes. The container makes it by its name, hence without arguments.
 */
public final class WatchedProtocol extends Http11NioProtocol {
    private volatile Duration headPatience = Duration.ofSeconds(10);
    private @Nullable Future<?> watch;

    void setHeadPatience(Duration headPatience) {
        this.headPatience = headPatience;
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::closeSlow, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void closeSlow() {
        var now = System.nanoTime();
        getEndpoint().getConnections().stream()
                .filter(connection -> isSlow(connection, now))
                .forEach(SocketWrapperBase::close);
    }

    // A processor that stays with an idle connection has the beginning of a request.
    private boolean isSlow(SocketWrapperBase<?> connection, long now) {
        if (!(connection.getCurrentProcessor() instanceof Processor processor)
                || processor.isAsync()
                || processor.isUpgrade()
                || processor.getRequest() == null) {
            return false;
        }
        var began = processor.getRequest().getStartTimeNanos();
        return began > 0 && now - began > headPatience.toNanos();
    }
}
