package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.Role;
import io.rolewright.support.Door;
import io.rolewright.support.Events;
import io.rolewright.support.RawDoor;
import io.rolewright.support.Reply;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An upload that is watched while it goes on. */
@NarrowDoor
class UploadStreamTest {
    private static final String UPLOAD = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nWanda Watched\n\nSkills\nWound care, %s\n\r\n--b--\r\n";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    private People.Person recruiter;
    private String upload;

    @BeforeEach
    void upload() {
        recruiter = new People(server).recruiter();
        upload = recruiter
                .door()
                .send(recruiter
                        .door()
                        .to("/api/v1/resumes/upload")
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(UPLOAD.formatted(UUID.randomUUID()))))
                .text("id");
    }

    @Test
    void isToldUntilItIsDone() throws IOException {
        var told = listen("");
        assertThat(told)
                .startsWith("HTTP/1.1 200")
                .contains("Content-Type: text/event-stream", "Cache-Control: no-store")
                .contains("event: progress\ndata: {", "id: 1-1-1-1-0\n", "\"state\":\"DONE\"");
    }

    @Test
    void isNotToldTwiceToWhoeverHeardTheEnd() throws IOException {
        events.awaitIdle();
        assertThat(listen("Last-Event-ID: 1-1-1-1-0\r\n")).startsWith("HTTP/1.1 204");
        assertThat(listen("Last-Event-ID: 1-1-0-0-0\r\n")).contains("id: 1-1-1-1-0\n");
    }

    @Test
    void isShownAsJsonToEverybodyElse() {
        assertThat(recruiter.door().get("/api/v1/resumes/uploads/" + upload).text("id"))
                .isEqualTo(upload);
    }

    @Test
    void isWatchedByItsUploaderAlone() {
        var stranger = new People(server).recruiter().door();
        assertThat(watch(stranger).code()).isEqualTo("resumes.upload-unknown");
        assertThat(watch(new People(server).signedIn(Role.CANDIDATE).door()).code())
                .isEqualTo("gateway.not-allowed");
        assertThat(watch(new Door(server)).code()).isEqualTo("gateway.not-signed-in");
    }

    private Reply watch(Door door) {
        return door.send(door.to("/api/v1/resumes/uploads/" + upload)
                .header("Accept", "text/event-stream")
                .header("X-Forwarded-For", "198.51.100.40")
                .GET());
    }

    private String listen(String header) throws IOException {
        try (var door = new RawDoor(server)) {
            return door.say(
                            ("GET /api/v1/resumes/uploads/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                            + "Accept: text/event-stream\r\n%sConnection: close\r\n\r\n")
                                    .formatted(upload, recruiter.token(), header))
                    .hearAll();
        }
    }
}
