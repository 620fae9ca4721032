package io.rolewright.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.web.EventStreams.Told;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class EventStreamsTest {
    private static final Call CALL = Call.of(Actor.service("a test"), "0af7651916cd43dd8448eb211c80319c");

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicInteger looks = new AtomicInteger();
    private EventStreams streams;

    @BeforeEach
    void start() {
        streams = streams(Duration.ofMinutes(1));
    }

    private static EventStreams streams(Duration heartbeat) {
        var streams = new EventStreams(new StreamSettings(1, Duration.ofMillis(1), heartbeat), new JsonMapper());
        streams.start();
        return streams;
    }

    @Test
    void tellEveryChangeOnceAndEndWithTheLast() throws UnsupportedEncodingException {
        CALL.run(() -> streams.tell(request, response, () -> state(looks.getAndIncrement() / 3)));
        assertThat(response.getContentAsString())
                .isEqualTo(
                        "id: 0\nevent: state\ndata: 0\n\nid: 1\nevent: state\ndata: 1\n\nid: 2\nevent: state\ndata: 2\n\n");
        assertThat(response.getContentType()).startsWith("text/event-stream");
    }

    @Test
    void goOnWhereTheLastOneBroke() throws UnsupportedEncodingException {
        request.addHeader("Last-Event-ID", "1");
        CALL.run(() -> streams.tell(request, response, () -> state(1 + looks.getAndIncrement())));
        assertThat(response.getContentAsString()).isEqualTo("id: 2\nevent: state\ndata: 2\n\n");
    }

    @Test
    void giveASignOfLifeInBetween() throws UnsupportedEncodingException {
        var lively = streams(Duration.ZERO);
        CALL.run(() -> lively.tell(request, response, () -> state(looks.getAndIncrement() < 5 ? 0 : 2)));
        assertThat(response.getContentAsString()).contains("\n\n:\n\n");
    }

    @Test
    void endWhenTheTokenIsVoid() throws UnsupportedEncodingException {
        EventStreams.whileHolds(request, () -> looks.get() < 10);
        CALL.run(() -> streams.tell(request, response, () -> {
            looks.incrementAndGet();
            return state(0);
        }));
        assertThat(response.getContentAsString()).isEqualTo("id: 0\nevent: state\ndata: 0\n\n");
    }

    @Test
    void endWhenTheServerStopsAndAreCountedForTheirCaller() throws InterruptedException {
        var open = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> CALL.run(() -> streams.tell(request, response, () -> {
                    open.countDown();
                    return state(0);
                })));
        open.await();
        assertThatThrownBy(() -> CALL.run(() -> streams.tell(request, new MockHttpServletResponse(), () -> state(2))))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo("gateway.too-many-streams"));
        streams.stop();
        assertThat(first.join(Duration.ofSeconds(30))).isTrue();
        streams.start();
        var again = new MockHttpServletResponse();
        CALL.run(() -> streams.tell(request, again, () -> state(2)));
        assertThat(again.getStatus()).isEqualTo(200);
    }

    private static Told<Integer> state(int number) {
        return new Told<>(String.valueOf(number), "state", number, number == 2);
    }
}
