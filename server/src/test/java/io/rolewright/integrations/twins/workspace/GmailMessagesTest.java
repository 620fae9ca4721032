package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages are sent, found, shown and changed by the rules of part C2 of the fact sheet. */
class GmailMessagesTest {
    private static final String INVITATION =
            "From: recruiter@agency.example\r\nTo: \"Byron, Ada\" <ada@candidates.example>\r\nBcc: boss@agency.example\r\n"
                    + "Subject: =?UTF-8?Q?Gespr=C3=A4ch?=\r\nMessage-ID: <1@agency.example>\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                    + "Content-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\n"
                    + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "Sch=C3=B6n, dich zu sehen\r\n--a\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>Hello</p>\r\n--a--\r\n"
                    + "--b\r\nContent-Type: application/ics\r\nContent-Disposition: attachment; filename=\"invite.ics\"\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--b--\r\n";

    private final Gmail gmail = new Gmail();

    @AfterEach
    void close() {
        gmail.close();
    }

    @Test
    void areDeliveredToMailboxesOfTheDomain() throws IOException {
        var sent = gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        assertThat(sent.path("labelIds")).hasSize(1);
        assertThat(sent.at("/labelIds/0").asString()).isEqualTo("SENT");
        assertThat(sent.path("threadId").asString()).isEqualTo(sent.path("id").asString());
        var received = gmail.get(Gmail.CANDIDATE, "messages/" + gmail.newest(Gmail.CANDIDATE));
        assertThat(received.path("labelIds").valueStream().map(JsonNode::asString))
                .containsExactly("INBOX", "UNREAD");
        assertThat(received.path("id").asString()).isNotEqualTo(sent.path("id").asString());
    }

    @Test
    void areSentAgainByWhoeverSendsAgain() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        assertThat(found(Gmail.CANDIDATE, "rfc822msgid:1@agency.example")).hasSize(2);
        assertThat(found(Gmail.RECRUITER, "rfc822msgid:<1@agency.example>")).hasSize(2);
    }

    @Test
    void areToldAsTheyWereSent() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        gmail.send(Gmail.RECRUITER, INVITATION);
        var sent = gmail.mail.sent();
        assertThat(sent)
                .extracting(SentMail::to)
                .containsExactly(Gmail.CANDIDATE, "\"Byron, Ada\" <ada@candidates.example>");
        var invitation = sent.getLast();
        assertThat(invitation.subject()).isEqualTo("Gespräch");
        assertThat(invitation.text()).isEqualTo("Schön, dich zu sehen");
        assertThat(invitation.raw()).asString(StandardCharsets.UTF_8).contains("Bcc: boss@agency.example");
        assertThat(invitation.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("invite.ics");
            assertThat(file.type()).isEqualTo("application/ics");
            assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("BEGIN:VCALENDAR");
        });
    }

    @Test
    void hideBlindCopiesFromThoseWhoGetThem() throws IOException {
        gmail.domain.add("boss@agency.example");
        gmail.send(Gmail.RECRUITER, INVITATION);
        assertThat(raw(Gmail.RECRUITER)).contains("Bcc: boss@agency.example");
        assertThat(raw(Gmail.CANDIDATE)).doesNotContain("Bcc").contains("Content-Type: multipart/mixed; boundary=b");
        assertThat(raw("boss@agency.example")).doesNotContain("Bcc");
    }

    @Test
    void comeFromTheirSenderWhateverTheySay() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@x>").replace("<recruiter@agency.example>", "<king@other.example>"));
        assertThat(raw(Gmail.CANDIDATE))
                .contains("From: recruiter@agency.example")
                .doesNotContain("king");
    }

    @Test
    void getAnIdAndADateWhereTheyHaveNone() throws IOException {
        gmail.send(Gmail.RECRUITER, "To: ada@candidates.example\r\nSubject: Hello\r\n\r\nHello\r\n");
        assertThat(raw(Gmail.CANDIDATE))
                .contains("Message-ID: <twin-1@mail.gmail.com>", "Date: Thu, 26 Nov 2026 09:00:00 GMT");
    }

    @Test
    void areUploadedWholeOrWithMetadata() throws IOException {
        var media = gmail.asking
                .request("/upload/gmail/v1/users/me/messages/send?uploadType=media", gmail.as(Gmail.RECRUITER))
                .header("Content-Type", "message/rfc822")
                .POST(BodyPublishers.ofString(letter("<1@agency.example>")));
        var first = Asking.read(gmail.asking.send(media));
        var body = "--x\r\nContent-Type: application/json\r\n\r\n{\"threadId\":\""
                + first.path("threadId").asString() + "\"}\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n"
                + letter("<2@agency.example>", "In-Reply-To: <1@agency.example>\r\n") + "\r\n--x--\r\n";
        var parts = gmail.asking
                .request("/upload/gmail/v1/users/me/messages/send?uploadType=multipart", gmail.as(Gmail.RECRUITER))
                .header("Content-Type", "multipart/related; boundary=x")
                .POST(BodyPublishers.ofString(body));
        var second = Asking.read(gmail.asking.send(parts));
        assertThat(second.path("threadId").asString())
                .isEqualTo(first.path("threadId").asString());
    }

    @Test
    void areShownAsATreeOfParts() throws IOException {
        gmail.send(Gmail.RECRUITER, INVITATION);
        var id = gmail.newest(Gmail.CANDIDATE);
        var payload = gmail.get(Gmail.CANDIDATE, "messages/" + id).path("payload");
        assertThat(payload.path("partId").asString()).isEmpty();
        assertThat(header(payload, "Subject")).isEqualTo("Gespräch");
        assertThat(payload.at("/parts/0/mimeType").asString()).isEqualTo("multipart/alternative");
        assertThat(payload.at("/parts/0/parts/0/partId").asString()).isEqualTo("0.0");
        assertThat(Gmail.decoded(payload.at("/parts/0/parts/0/body/data"))).isEqualTo("Schön, dich zu sehen");
        var attached = payload.at("/parts/1");
        assertThat(attached.path("filename").asString()).isEqualTo("invite.ics");
        assertThat(attached.path("body").has("data")).isFalse();
        var fetched = gmail.get(
                Gmail.CANDIDATE,
                "messages/" + id + "/attachments/"
                        + attached.at("/body/attachmentId").asString());
        assertThat(Gmail.decoded(fetched.path("data"))).isEqualTo("BEGIN:VCALENDAR");
        assertThat(fetched.path("size").asInt()).isEqualTo(15);
    }

    @Test
    void areShownInFourFormats() throws IOException {
        gmail.send(Gmail.RECRUITER, INVITATION);
        var message = "messages/" + gmail.newest(Gmail.CANDIDATE);
        var minimal = gmail.get(Gmail.CANDIDATE, message + "?format=minimal");
        assertThat(minimal.has("payload")).isFalse();
        assertThat(minimal.path("internalDate").asString()).isEqualTo("1795683600000");
        assertThat(minimal.path("historyId").isString()).isTrue();
        var metadata = gmail.get(Gmail.CANDIDATE, message + "?format=metadata&metadataHeaders=subject");
        assertThat(metadata.at("/payload/headers")).hasSize(1);
        assertThat(metadata.at("/payload").has("body")).isFalse();
        assertThat(Gmail.decoded(
                        gmail.get(Gmail.CANDIDATE, message + "?format=raw").path("raw")))
                .contains("QkVHSU46VkNBTEVOREFS");
        assertThat(status(Gmail.CANDIDATE, message + "?format=pretty")).isEqualTo(400);
    }

    @Test
    void areFoundByWhatTheySay() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        assertThat(found(Gmail.CANDIDATE, "from:recruiter subject:interview interview"))
                .hasSize(1);
        assertThat(found(Gmail.CANDIDATE, "\"free for an interview\" is:unread in:inbox"))
                .hasSize(1);
        assertThat(found(Gmail.CANDIDATE, "inter")).as("words are whole").isEmpty();
        assertThat(found(Gmail.CANDIDATE, "-from:recruiter")).isEmpty();
        assertThat(found(Gmail.CANDIDATE, "to:someone.else")).isEmpty();
        assertThat(found(Gmail.RECRUITER, "in:sent")).hasSize(1);
        assertThat(status(Gmail.CANDIDATE, "messages?q=larger%3A5M"))
                .as("a search that the twin does not know")
                .isEqualTo(400);
        assertThat(status(Gmail.CANDIDATE, "messages?q=ada+OR+eve"))
                .as("alternatives, which it does not know either")
                .isEqualTo(400);
    }

    @Test
    void areFoundByDaysThatBeginAtMidnightInCalifornia() throws IOException {
        gmail.clock.set(Instant.parse("2026-11-27T07:59:59Z"));
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        assertThat(found(Gmail.CANDIDATE, "after:2026/11/27")).isEmpty();
        assertThat(found(Gmail.CANDIDATE, "after:2026/11/26 before:2026/11/27")).hasSize(1);
        assertThat(found(Gmail.CANDIDATE, "after:" + gmail.clock.instant().getEpochSecond()))
                .hasSize(1);
    }

    @Test
    void areListedPageByPageTheNewestFirst() throws IOException {
        for (var i = 0; i < 3; i++) {
            gmail.send(Gmail.RECRUITER, letter("<" + i + "@agency.example>"));
        }
        var page = gmail.get(Gmail.CANDIDATE, "messages?maxResults=2");
        gmail.send(Gmail.RECRUITER, letter("<late@agency.example>"));
        var rest = gmail.get(
                Gmail.CANDIDATE,
                "messages?maxResults=2&pageToken=" + page.path("nextPageToken").asString());
        assertThat(page.path("messages")).hasSize(2);
        assertThat(rest.path("messages")).hasSize(1);
        assertThat(rest.has("nextPageToken")).isFalse();
        assertThat(status(Gmail.CANDIDATE, "messages?pageToken=nonsense")).isEqualTo(400);
    }

    @Test
    void areLabelledAndFoundByLabels() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        var id = gmail.newest(Gmail.CANDIDATE);
        var change = object("addLabelIds", List.of("STARRED"), "removeLabelIds", List.of("UNREAD"));
        var changed = Asking.read(gmail.post(Gmail.CANDIDATE, "messages/" + id + "/modify", change));
        assertThat(changed.path("labelIds").valueStream().map(JsonNode::asString))
                .containsExactly("INBOX", "STARRED");
        assertThat(gmail.get(Gmail.CANDIDATE, "messages?labelIds=STARRED&labelIds=INBOX")
                        .path("messages"))
                .hasSize(1);
        assertThat(gmail.get(Gmail.CANDIDATE, "messages?labelIds=UNREAD").has("messages"))
                .isFalse();
        assertThat(gmail.post(Gmail.CANDIDATE, "messages/" + id + "/modify", object("addLabelIds", List.of("SENT")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void lieInTheBinUntilTheyAreDeleted() throws IOException {
        gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        var message = "messages/" + gmail.newest(Gmail.CANDIDATE);
        gmail.post(Gmail.CANDIDATE, message + "/trash", object());
        assertThat(found(Gmail.CANDIDATE, "")).isEmpty();
        assertThat(found(Gmail.CANDIDATE, "in:trash")).hasSize(1);
        var deleted = gmail.asking.send(gmail.asking
                .request(Gmail.ME + message, gmail.as(Gmail.CANDIDATE))
                .DELETE());
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(status(Gmail.CANDIDATE, message)).isEqualTo(404);
    }

    @Test
    void joinAThreadByItsIdSubjectAndReferences() throws IOException {
        var first = gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"));
        var thread = first.path("threadId").asString();
        var answer = letter("<2@agency.example>", "In-Reply-To: <1@agency.example>\r\n");
        assertThat(threadOf(gmail.send(Gmail.RECRUITER, answer, thread))).isEqualTo(thread);
        assertThat(threadOf(gmail.send(Gmail.RECRUITER, letter("<3@agency.example>"), thread)))
                .as("without references")
                .isNotEqualTo(thread);
        assertThat(threadOf(
                        gmail.send(Gmail.RECRUITER, answer.replace("Subject: Interview", "Subject: Offer"), thread)))
                .as("with another subject")
                .isNotEqualTo(thread);
        assertThat(threadOf(gmail.send(Gmail.RECRUITER, answer))).as("unnamed").isNotEqualTo(thread);
        assertThat(gmail.get(Gmail.RECRUITER, "threads/" + thread).path("messages"))
                .hasSize(2);
    }

    @Test
    void thatArriveJoinTheThreadTheyAnswer() throws IOException {
        var thread = threadOf(gmail.send(Gmail.RECRUITER, letter("<1@agency.example>")));
        gmail.mail.receive(
                Gmail.RECRUITER,
                Gmail.letter(
                                "someone@outside.example",
                                Gmail.RECRUITER,
                                "Re: Interview",
                                "<a@outside.example>",
                                "References: <0@agency.example> <1@agency.example>\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(gmail.get(Gmail.RECRUITER, "threads/" + thread).path("messages"))
                .hasSize(2);
        assertThat(gmail.get(Gmail.RECRUITER, "threads").path("threads")).hasSize(1);
    }

    @Test
    void areRefusedWithoutContentRecipientsOrAThread() throws IOException {
        assertThat(gmail.post(Gmail.RECRUITER, "messages/send", object()).statusCode())
                .isEqualTo(400);
        assertThat(gmail.post(Gmail.RECRUITER, "messages/send", object("raw", "a+b/"))
                        .statusCode())
                .isEqualTo(400);
        var toNobody = gmail.send(Gmail.RECRUITER, "Subject: Hello\r\n\r\nHello\r\n");
        assertThat(toNobody.at("/error/message").asString()).isEqualTo("Recipient address required");
        var nowhere = gmail.send(Gmail.RECRUITER, letter("<1@agency.example>"), "1234");
        assertThat(nowhere.at("/error/errors/0/reason").asString()).isEqualTo("notFound");
    }

    @Test
    void areForTheirUserAloneAndWithinTheScope() throws IOException {
        var mine = gmail.as(Gmail.RECRUITER);
        assertThat(gmail.asking
                        .get("/gmail/v1/users/Recruiter%40agency.example/messages", mine)
                        .statusCode())
                .isEqualTo(200);
        assertThat(gmail.asking
                        .get("/gmail/v1/users/" + Gmail.CANDIDATE + "/messages", mine)
                        .statusCode())
                .isEqualTo(403);
        var sender = gmail.as(Gmail.RECRUITER, GmailMethod.Scope.SEND);
        var refused = Asking.read(gmail.asking.get(Gmail.ME + "messages", sender));
        assertThat(refused.at("/error/errors/0/reason").asString()).isEqualTo("insufficientPermissions");
        gmail.send(Gmail.CANDIDATE, letter("<1@x>").replace("To: ada@candidates.example", "To: " + Gmail.RECRUITER));
        var metadata = gmail.as(Gmail.RECRUITER, GmailMethod.Scope.METADATA);
        var message = Gmail.ME + "messages/" + gmail.newest(Gmail.RECRUITER);
        assertThat(gmail.asking.get(message + "?format=metadata", metadata).statusCode())
                .isEqualTo(200);
        assertThat(gmail.asking.get(message, metadata).statusCode()).isEqualTo(403);
        assertThat(gmail.asking.get(Gmail.ME + "messages?q=hello", metadata).statusCode())
                .isEqualTo(403);
    }

    @Test
    void areRefusedInTheShapeOfGoogleWhereTheQuotaIsUsedUp() throws IOException {
        gmail.mail.refuse(429, "userRateLimitExceeded", 1);
        var refused = gmail.asking.get(Gmail.ME + "messages", gmail.as(Gmail.RECRUITER));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Asking.read(refused).at("/error/errors/0/reason").asString()).isEqualTo("userRateLimitExceeded");
        assertThat(status(Gmail.RECRUITER, "messages")).isEqualTo(200);
        var stranger = Asking.read(gmail.asking.get(Gmail.ME + "messages", "Authorization", "Bearer nonsense"));
        assertThat(stranger.at("/error/status").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(stranger.at("/error/errors/0/reason").asString()).isEqualTo("authError");
    }

    @Test
    void canBeLostAfterTheyWereSent() throws IOException {
        gmail.asking.post("/_twin/faults", object("on", "messages.send", "call", 1, "fault", "status", "code", 503));
        assertThat(gmail.post(Gmail.RECRUITER, "messages/send", object("raw", "eA=="))
                        .statusCode())
                .isEqualTo(503);
        assertThat(found(Gmail.RECRUITER, "")).isEmpty();
        gmail.clock.advance(Duration.ofSeconds(1));
        gmail.asking.post("/_twin/mail", object("user", Gmail.RECRUITER, "raw", Gmail.encoded(letter("<9@x>"))));
        assertThat(found(Gmail.RECRUITER, "in:inbox")).hasSize(1);
    }

    private static String letter(String id, String... more) {
        return Gmail.letter(Gmail.RECRUITER, Gmail.CANDIDATE, "Interview", id, more);
    }

    private String raw(String user) throws IOException {
        return Gmail.decoded(gmail.get(user, "messages/" + gmail.newest(user) + "?format=raw")
                .path("raw"));
    }

    private List<String> found(String user, String query) throws IOException {
        return gmail.get(user, "messages?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .path("messages")
                .valueStream()
                .map(message -> message.path("id").asString())
                .toList();
    }

    private int status(String user, String rest) throws IOException {
        return gmail.asking.get(Gmail.ME + rest, gmail.as(user)).statusCode();
    }

    private static String threadOf(JsonNode message) {
        return message.path("threadId").asString();
    }

    private static String header(JsonNode part, String name) {
        return part.path("headers")
                .valueStream()
                .filter(header -> header.path("name").asString().equals(name))
                .map(header -> header.path("value").asString())
                .findFirst()
                .orElse("");
    }
}
