package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.rolewright.runtime.failures.FailureReports;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.Reply;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people do leaves lines in the log, and none of them names anybody or opens a door. */
@ServerTest
class SilentLogTest {
    private static final String NAME = "Quillon Featherstonhaugh";
    private static final String EMAIL = "quillon.featherstonhaugh@example.org";
    private static final String PASSWORD = "fourteen velvet anvils hum";
    private static final String WRONG = "fifteen velvet anvils hum";
    private static final String PHONE = "+61 491 570 156";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root().addAppender(lines);
    }

    @AfterEach
    void leave() {
        root().detachAppender(lines);
    }

    @Test
    void namesNobodyAndOpensNothing() {
        var secrets = new ArrayList<>(List.of("Quillon", "Featherstonhaugh", EMAIL, PASSWORD, WRONG, PHONE, "velvet"));
        secrets.addAll(comeIn());
        secrets.addAll(work());
        server.getBean(FailureReports.class).write();
        events.awaitIdle();
        var told = lines.list.stream().map(SilentLogTest::whole).toList();
        assertThat(told)
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).doesNotContainIgnoringCase(secrets.toArray(String[]::new)));
    }

    @Test
    void namesTheTraceAndTheActorOfEveryRequest() {
        var recruiter = new People(server).recruiter();
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        recruiter
                .door()
                .send(recruiter
                        .door()
                        .to("/api/v1/jobs")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .GET());
        assertThat(lines.list)
                .filteredOn(line -> line.getLoggerName().equals("io.rolewright.access"))
                .filteredOn(line -> trace.equals(line.getMDCPropertyMap().get("trace")))
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("GET /api/v1/jobs 200 user:" + recruiter.id()));
    }

    private List<String> comeIn() {
        var door = new Door(server);
        var registration = "{\"email\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}".formatted(EMAIL, NAME, PASSWORD);
        assertThat(door.post("/api/v1/users/register", registration).status()).isEqualTo(202);
        assertThat(signIn(WRONG).status()).isEqualTo(401);
        var access = signIn(PASSWORD);
        assertThat(access.status()).isEqualTo(200);
        var token = access.text("accessToken");
        door.with(token).get("/api/v1/users/profile");
        door.with(token).get("/api/v1/jobs?q=" + EMAIL);
        door.with(token).post("/api/v1/users/password", "{\"currentPassword\":\"" + PASSWORD + "\", broken");
        var refresh = access.text("refreshToken");
        door.post("/api/v1/users/refresh", "{\"refreshToken\":\"%s\"}".formatted(refresh));
        return List.of(token, refresh);
    }

    private Reply signIn(String password) {
        return new Door(server)
                .post("/api/v1/users/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(EMAIL, password));
    }

    private List<String> work() {
        var recruiter = new People(server).recruiter();
        var resume = NAME + "\n" + EMAIL + "\n" + PHONE + "\n\nSkills\nWound care, triage\n";
        var body = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + NAME + ".txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + resume + "\r\n--b--\r\n";
        var upload = recruiter
                .door()
                .to("/api/v1/resumes/upload")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body));
        assertThat(recruiter.door().send(upload).status()).isEqualTo(202);
        events.awaitIdle();
        recruiter.door().get("/api/v1/resumes");
        var report = "{\"program\":\"console\",\"kind\":\"TypeError\",\"message\":\"no row for \\\"%s\\\" %s\"}";
        recruiter.door().post("/api/v1/errors/report", report.formatted(NAME, EMAIL));
        var key = recruiter.door().post("/api/v1/users/keys", "{\"name\":\"a key\",\"scopes\":[\"READ_JOBS\"]}");
        new Door(server).with(key.text("secret")).get("/api/v1/jobs");
        return List.of(key.text("secret"), recruiter.token(), recruiter.email());
    }

    private static String whole(ILoggingEvent line) {
        var thrown = line.getThrowableProxy();
        return line.getFormattedMessage()
                + line.getMDCPropertyMap()
                + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static ch.qos.logback.classic.Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
    }
}
