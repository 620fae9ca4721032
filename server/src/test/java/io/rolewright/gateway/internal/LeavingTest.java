package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.rolewright.support.Door;
import io.rolewright.support.RawDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody hangs up before the answer is whole. */
@ServerTest
class LeavingTest {
    /** More than all buffers between two processes of a machine hold, and less than a file may have. */
    private static final int LONG = 19_000_000;

    private static final String TRACE = "5bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private ApplicationContext server;

    private final Heard heard = new Heard();

    /** What is said of one request, and by the container. */
    private static final class Heard extends AppenderBase<ILoggingEvent> {
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final BlockingQueue<String> answered = new LinkedBlockingQueue<>();

        @Override
        protected void append(ILoggingEvent line) {
            var isOfRequest = TRACE.equals(line.getMDCPropertyMap().get("trace"));
            var isOfContainer = line.getLoggerName().startsWith("org.apache");
            if (line.getLevel().isGreaterOrEqual(Level.WARN) && (isOfRequest || isOfContainer)) {
                complaints.add(line.getFormattedMessage());
            }
            if (isOfRequest && line.getLoggerName().equals("io.rolewright.access")) {
                answered.add(line.getFormattedMessage());
            }
        }
    }

    @BeforeEach
    void listen() {
        heard.start();
        root().addAppender(heard);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(heard);
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    @Test
    void isNoFailureOfOurs() throws IOException, InterruptedException {
        var recruiter = new People(server).recruiter();
        var resume = upload(recruiter.door());
        try (var door = new RawDoor(server)) {
            door.say(("GET /api/v1/resumes/%s/file HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                            + "traceparent: 00-%s-00f067aa0ba902b7-01\r\n\r\n")
                    .formatted(resume, recruiter.token(), TRACE));
            assertThat(door.hearUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
        }
        assertThat(heard.answered.poll(20, TimeUnit.SECONDS)).contains("/api/v1/resumes/{id}/file 200");
        assertThat(heard.complaints).isEmpty();
    }

    private static String upload(Door door) {
        var upload = door.send(door.to("/api/v1/resumes/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n"
                                + UUID.randomUUID() + "\n" + "long ".repeat(LONG / 5) + "\r\n--b--\r\n")));
        var stored = door.get("/api/v1/resumes/uploads/" + upload.text("id"));
        return stored.body().at("/files/0/resumeId").asString();
    }
}
