package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Receiver;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events are listed, what changed is asked for by a token, and channels tell that something did. */
class CalendarChangesTest {
    private final Diary diary = new Diary();
    private final Receiver receiver = new Receiver(diary.clock, 200);

    @AfterEach
    void close() {
        diary.close();
        receiver.close();
    }

    @Test
    void areListedWithinATime() throws IOException {
        insert(9);
        insert(11);
        assertThat(starts(list("?timeMin=2026-12-01T10%3A00%3A00Z"))).containsExactly("2026-12-01T11:00:00Z");
        assertThat(starts(list("?timeMax=2026-12-01T11%3A00%3A00Z"))).containsExactly("2026-12-01T09:00:00Z");
        assertThat(Diary.error(list("?timeMin=2026-12-01"))).isEqualTo("400 badRequest");
    }

    @Test
    void areListedInTheOrderOfTheirTimeWhereNoneRepeats() throws IOException {
        insert(11);
        insert(9);
        assertThat(starts(list("?singleEvents=true&orderBy=startTime")))
                .containsExactly("2026-12-01T09:00:00Z", "2026-12-01T11:00:00Z");
        assertThat(Diary.error(list("?orderBy=startTime"))).isEqualTo("400 badRequest");
    }

    @Test
    void areListedThoughCancelledWhereThatIsWanted() throws IOException {
        delete(insert(9));
        assertThat(list("").path("items")).isEmpty();
        assertThat(list("?showDeleted=true").at("/items/0/status").asString()).isEqualTo("cancelled");
    }

    @Test
    void areFoundByWhatTheClientNotedInThem() throws IOException {
        var event = Diary.interview(9);
        event.put("extendedProperties", object("private", object("interviewId", "i1")));
        diary.insert(event);
        insert(10);
        assertThat(list("?privateExtendedProperty=interviewId%3Di1").path("items"))
                .hasSize(1);
    }

    @Test
    void areListedPageByPageAndTheLastHasTheToken() throws IOException {
        for (var hour = 9; hour < 12; hour++) {
            insert(hour);
        }
        var page = list("?maxResults=2");
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.has("nextSyncToken")).isFalse();
        delete(page.at("/items/0"));
        var rest = list("?maxResults=2&pageToken=" + page.path("nextPageToken").asString());
        assertThat(starts(rest)).containsExactly("2026-12-01T11:00:00Z");
        assertThat(starts(since(rest)))
                .as("what changed between the pages is told by the token")
                .containsExactly("2026-12-01T09:00:00Z");
    }

    @Test
    void areToldSinceATokenWithThoseThatWereCancelled() throws IOException {
        var first = insert(9);
        insert(10);
        var all = list("");
        assertThat(since(all).path("items")).isEmpty();
        delete(first);
        insert(11);
        var changed = since(all);
        assertThat(changed.path("items")).hasSize(2);
        assertThat(changed.at("/items/0/status").asString()).isEqualTo("cancelled");
        assertThat(since(changed).path("items")).isEmpty();
    }

    @Test
    void areToldToThoseWhoAreInvitedAndToThoseWhoNoLongerAre() throws IOException {
        var theirs = diary.list(Diary.CANDIDATE, "");
        var event = insert(9);
        var invited = since(Diary.CANDIDATE, theirs);
        assertThat(invited.at("/items/0/summary").asString()).isEqualTo("Interview");
        diary.send(Diary.RECRUITER, "PATCH", path(event), object("attendees", List.of()));
        assertThat(since(Diary.CANDIDATE, invited).at("/items/0/status").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void areGoneForTokensThatExpired() throws IOException {
        insert(9);
        var all = list("");
        diary.clock.advance(Duration.ofDays(30));
        assertThat(since(all).path("items")).isEmpty();
        diary.clock.advance(Duration.ofSeconds(1));
        assertThat(Diary.error(since(all))).isEqualTo("410 fullSyncRequired");
        assertThat(Diary.error(list("?syncToken=nonsense"))).isEqualTo("410 fullSyncRequired");
        var fresh = list("");
        diary.calendar.forgetChanges();
        assertThat(Diary.error(since(fresh))).isEqualTo("410 fullSyncRequired");
        assertThat(since(list("")).path("items")).isEmpty();
    }

    @Test
    void areNotNarrowedBesideAToken() throws IOException {
        var token = list("").path("nextSyncToken").asString();
        assertThat(Diary.error(list("?timeMin=2026-12-01T10%3A00%3A00Z&syncToken=" + token)))
                .isEqualTo("400 badRequest");
        assertThat(Diary.error(list("?showDeleted=false&syncToken=" + token))).isEqualTo("400 badRequest");
    }

    @Test
    void areToldByChannelsInHeadersAlone() throws IOException {
        var opened = open("c1");
        assertThat(opened.path("kind").asString()).isEqualTo("api#channel");
        assertThat(opened.path("expiration").asString())
                .isEqualTo(String.valueOf(
                        diary.clock.instant().plus(Duration.ofDays(7)).toEpochMilli()));
        var sync = received(1).getFirst();
        assertThat(sync.body()).isEmpty();
        assertThat(sync.field("X-Goog-Resource-State")).hasValue("sync");
        assertThat(sync.field("X-Goog-Message-Number")).hasValue("1");
        insert(9);
        var exists = received(2).getLast();
        assertThat(exists.body()).isEmpty();
        assertThat(exists.field("X-Goog-Channel-ID")).hasValue("c1");
        assertThat(exists.field("X-Goog-Channel-Token")).hasValue("secret");
        assertThat(exists.field("X-Goog-Resource-State")).hasValue("exists");
        assertThat(exists.field("X-Goog-Message-Number")).hasValue("2");
        assertThat(exists.field("X-Goog-Resource-ID"))
                .hasValue(opened.path("resourceId").asString());
    }

    @Test
    void areToldByChannelsWhenAConferenceIsReady() throws IOException {
        var event = Diary.interview(9);
        event.put("conferenceData", object("createRequest", object("requestId", "r1")));
        diary.send(Diary.RECRUITER, "POST", Diary.EVENTS + "?conferenceDataVersion=1", event);
        open("c1");
        received(1);
        diary.clock.advance(Diary.DELAY);
        received(2);
    }

    @Test
    void areToldAgainOnlyAfterErrorsOfTheServer() throws IOException {
        receiver.faults().add(FaultRule.on("/changes", Faults.status(503)).calls(1, 1));
        receiver.faults().add(FaultRule.on("/changes", Faults.status(400)).calls(3, 1));
        open("c1");
        received(1);
        diary.clock.advance(Duration.ofMinutes(1));
        received(2);
        insert(9);
        received(3);
        diary.clock.advance(Duration.ofHours(1));
        diary.calendar.tick();
        received(3);
    }

    @Test
    void areToldNoLongerByChannelsThatStoppedOrExpired() throws IOException {
        var opened = open("c1");
        received(1);
        assertThat(diary.send(Diary.RECRUITER, "POST", "channels/stop", object("id", "c1", "resourceId", "other"))
                        .statusCode())
                .isEqualTo(404);
        var stop = object("id", "c1", "resourceId", opened.path("resourceId").asString());
        assertThat(diary.send(Diary.RECRUITER, "POST", "channels/stop", stop).statusCode())
                .isEqualTo(204);
        open("c2");
        received(2);
        diary.clock.advance(Duration.ofDays(7));
        insert(9);
        diary.calendar.tick();
        received(2);
    }

    @Test
    void areToldByChannelsOfTheirOwnIdsToSafeAddresses() throws IOException {
        open("c1");
        assertThat(Diary.error(open("c1"))).isEqualTo("400 channelIdNotUnique");
        var unsafe = object("id", "c2", "type", "web_hook", "address", "http://other.example/changes");
        assertThat(Diary.error(Asking.read(diary.send(Diary.RECRUITER, "POST", Diary.EVENTS + "/watch", unsafe))))
                .isEqualTo("400 push.webhookUrlNotHttps");
    }

    @Test
    void leaveNoTimeUnlessTheyAreDeclinedFreeOrCancelled() throws IOException {
        insert(9);
        insert(10);
        var declined = insert(12);
        diary.calendar.respond(declined.path("id").asString(), Diary.CANDIDATE, "declined");
        delete(insert(14));
        var free = Diary.interview(16);
        free.put("transparency", "transparent");
        diary.insert(free);
        var busy = busy(Diary.RECRUITER, Diary.CANDIDATE, "nobody@outside.example");
        assertThat(spans(busy, Diary.CANDIDATE)).containsExactly("2026-12-01T09:30:00Z 2026-12-01T11:00:00Z");
        assertThat(spans(busy, Diary.RECRUITER))
                .containsExactly(
                        "2026-12-01T09:30:00Z 2026-12-01T11:00:00Z", "2026-12-01T12:00:00Z 2026-12-01T13:00:00Z");
        assertThat(busy.path("calendars")
                        .path("nobody@outside.example")
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("notFound");
    }

    @Test
    void leaveNoTimeOnlyWithinSpansThatHaveAnEnd() throws IOException {
        var backwards =
                object("timeMin", "2026-12-02T00:00:00Z", "timeMax", "2026-12-01T00:00:00Z", "items", List.of());
        assertThat(Diary.error(Asking.read(diary.send(Diary.RECRUITER, "POST", "freeBusy", backwards))))
                .isEqualTo("400 timeRangeEmpty");
        assertThat(Diary.error(Asking.read(diary.send(Diary.RECRUITER, "POST", "freeBusy", object()))))
                .isEqualTo("400 badRequest");
    }

    private JsonNode busy(String... calendars) throws IOException {
        var items = List.of(calendars).stream().map(id -> object("id", id)).toList();
        return Asking.read(diary.send(
                Diary.RECRUITER,
                "POST",
                "freeBusy",
                object("timeMin", "2026-12-01T09:30:00Z", "timeMax", "2026-12-02T00:00:00Z", "items", items)));
    }

    private static List<String> spans(JsonNode busy, String calendar) {
        return busy.path("calendars")
                .path(calendar)
                .path("busy")
                .valueStream()
                .map(span ->
                        span.path("start").asString() + " " + span.path("end").asString())
                .toList();
    }

    private JsonNode insert(int hour) throws IOException {
        return diary.insert(Diary.interview(hour));
    }

    private void delete(JsonNode event) throws IOException {
        diary.send(Diary.RECRUITER, "DELETE", path(event), object());
    }

    private JsonNode open(String id) throws IOException {
        var channel =
                object("id", id, "type", "web_hook", "address", receiver.address() + "/changes", "token", "secret");
        return Asking.read(diary.send(Diary.RECRUITER, "POST", Diary.EVENTS + "/watch", channel));
    }

    private JsonNode list(String query) throws IOException {
        return diary.list(Diary.RECRUITER, query);
    }

    private JsonNode since(JsonNode page) throws IOException {
        return since(Diary.RECRUITER, page);
    }

    private JsonNode since(String user, JsonNode page) throws IOException {
        return diary.list(user, "?syncToken=" + page.path("nextSyncToken").asString());
    }

    private static List<String> starts(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(event -> event.at("/start/dateTime").asString())
                .toList();
    }

    private static String path(JsonNode event) {
        return Diary.EVENTS + "/" + event.path("id").asString();
    }

    /** The messages that arrived, once there are so many. */
    private List<TwinRequest> received(int count) {
        return receiver.received(count, diary.calendar);
    }
}
