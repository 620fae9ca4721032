package io.rolewright.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import client.ApiClient;
import client.JobsApi;
import client.MatchingApi;
import client.ProfilesApi;
import client.ResumesApi;
import client.UsersApi;
import client.model.Acceptance;
import client.model.Invitee;
import client.model.Invitee.RoleEnum;
import client.model.NewFeedback;
import client.model.NewFeedback.VerdictEnum;
import client.model.NewJob;
import client.model.PasswordChange;
import client.model.SignIn;
import io.rolewright.runtime.database.DataFolder;
import io.rolewright.support.Events;
import io.rolewright.support.ServerTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first hour with a client that was generated from the description alone. */
@ServerTest("spring.application.name=generated-client")
class GeneratedClientTest {
    private static final Path AGENCY = Path.of("src", "main", "resources", "sample-agency");
    private static final String PASSWORD = "blue kettles on every shelf";

    @LocalServerPort
    private int port;

    @Autowired
    private DataFolder data;

    @Autowired
    private Events events;

    @Test
    void leadsThroughTheFirstHour() throws Exception {
        var recruiter = recruiter();
        var jobs = new JobsApi(recruiter);
        var resumes = new ResumesApi(recruiter);
        var page = files("jobs", 1).getFirst().toPath();
        var added = jobs.jobsAdd(new NewJob().text(Files.readString(page)));
        var upload = resumes.uploadUpload(null, files("resumes", 5));
        events.awaitIdle();
        assertThat(resumes.resumesUpload(upload.getId()).getProgress().getParsed())
                .isEqualTo(5);

        var job =
                jobs.jobsList(null, null, null, null, null, 1, null).getItems().getFirst();
        assertThat(jobs.jobsFind(job.getId()).getPosting().getTitle()).isEqualTo(job.getTitle());
        var matching = new MatchingApi(recruiter);
        var ranked = matching.matchingList(job.getId(), null, null, null).getItems();
        assertThat(ranked).hasSize(5);
        var best = ranked.getFirst();
        assertThat(matching.matchingExplain(best.getId()).getEvidence()).isNotEmpty();
        assertThat(new ProfilesApi(recruiter).profileProfile(best.getCandidateId(), false))
                .containsKey("basics");
        var feedback = matching.matchingGive(new NewFeedback()
                .matchId(best.getId())
                .verdict(VerdictEnum.SHORTLISTED)
                .rank(1));
        assertThat(feedback.getScore()).isEqualTo(best.getScore());
    }

    private ApiClient recruiter() throws IOException {
        var first = first();
        var administrator = signedIn(first.getProperty("email"), first.getProperty("password"));
        var token = new UsersApi(administrator)
                .usersChangePassword(new PasswordChange()
                        .currentPassword(first.getProperty("password"))
                        .newPassword(PASSWORD))
                .getAccessToken();
        administrator.setBearerToken(token);
        var invitation = new UsersApi(administrator)
                .invitationsInvite(new Invitee().email("rita@agency.example").role(RoleEnum.RECRUITER));
        var secret = invitation.getLink().replaceAll(".*/invitations/([^/]+)/.*", "$1");
        new UsersApi(client())
                .invitationsAccept(secret, new Acceptance().name("Rita").password(PASSWORD));
        return signedIn("rita@agency.example", PASSWORD);
    }

    private ApiClient signedIn(String email, String password) {
        var client = client();
        var access = new UsersApi(client).usersLogin(new SignIn().email(email).password(password));
        client.setBearerToken(access.getAccessToken());
        return client;
    }

    private ApiClient client() {
        return new ApiClient().setBasePath("http://127.0.0.1:" + port);
    }

    private Properties first() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(data.path().resolve("first-administrator.txt"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<File> files(String folder, int count) {
        var files = AGENCY.resolve(folder).toFile().listFiles();
        return Arrays.stream(files).sorted().limit(count).toList();
    }
}
