package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers have the shapes and keep the rules of part A3 of the fact sheet. */
class LeverTwinTest {
    private static final String POSTINGS = "/v0/postings/lantern";

    private final Market<LeverTwin> market = new Market<>(Site.LEVER, 55, LeverTwin::new);

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void pagesByWhatIsSkipped() throws IOException {
        var ids = new ArrayList<String>();
        for (var skip = 0; skip <= 60; skip += 20) {
            market.asking
                    .json(POSTINGS + "?mode=json&limit=20&skip=" + skip)
                    .forEach(posting -> ids.add(posting.path("id").asString()));
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).isEqualTo(market.ids());
    }

    @Test
    void speaksJsonToThoseWhoAskForIt() throws IOException {
        assertThat(market.asking.get(POSTINGS).body()).startsWith("<!doctype html>");
        assertThat(market.asking.json(POSTINGS, "Accept", "application/json").isArray())
                .isTrue();
        var posting = market.asking.json(POSTINGS + "/" + market.first().id());
        assertThat(posting.path("text").asString())
                .isEqualTo(market.first().advert().title());
        assertThat(posting.path("workplaceType").asString()).isIn("on-site", "remote", "hybrid");
        assertThat(posting.path("lists")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(posting.path("createdAt").isIntegralNumber()).isTrue();
    }

    @Test
    void filtersAndGroups() throws IOException {
        var city = market.first().advert().place().city();
        var found = market.asking.json(POSTINGS + "?mode=json&location=" + city.replace(" ", "%20"));
        assertThat(found)
                .isNotEmpty()
                .allMatch(posting ->
                        posting.path("categories").path("location").asString().equals(city));
        var groups = market.asking.json(POSTINGS + "?mode=json&group=commitment");
        assertThat(groups)
                .allMatch(group -> group.has("title") && group.path("postings").isArray());
    }

    @Test
    void knowsNothingElse() throws IOException {
        var unknown = market.asking.get(POSTINGS + "/nothing");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"ok\":false,\"error\":\"Document not found\"}");
        assertThat(market.asking.get("/v0/postings/other?mode=json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesTwoApplicationsASecond() throws IOException {
        var job = POSTINGS + "/" + market.first().id() + "?key=lever-postings-key";
        var person = Json.object("name", "Ada Byron", "email", "ada@example.org");
        var statuses = new ArrayList<Integer>();
        for (var i = 0; i < 3; i++) {
            statuses.add(market.asking.post(job, person).statusCode());
        }
        assertThat(statuses).containsExactly(200, 200, 429);
        assertThat(market.source.applications()).hasSize(2);
    }

    @Test
    void refusesAnApplicationWithoutAnAddress() throws IOException {
        var refused = market.asking.form(
                POSTINGS + "/" + market.first().id() + "?key=lever-postings-key", "name=Ada&email=nowhere");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Asking.read(refused).path("ok").asBoolean(true)).isFalse();
    }
}
