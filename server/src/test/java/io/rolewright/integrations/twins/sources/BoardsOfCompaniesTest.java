package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The answers of Ashby, SmartRecruiters, Workable and Recruitee have the shapes of parts A4 to A7 of the fact sheet. */
class BoardsOfCompaniesTest {
    private static final String RESULTS = "/v1/companies/Granite/postings";
    private static final String JOBS = "/api/v3/accounts/copper-kitchens/jobs";

    @Test
    void ashbyTellsAlsoOfWhatIsNotListed() throws IOException {
        try (var market = new Market<>(Site.ASHBY, 30, AshbyTwin::new)) {
            var board = market.asking.json(market.source.start());
            var listed = new HashSet<String>();
            var unlisted = 0;
            for (var job : board.path("jobs")) {
                if (job.path("isListed").asBoolean()) {
                    listed.add(job.path("id").asString());
                } else {
                    unlisted++;
                }
            }
            assertThat(listed).isEqualTo(market.ids());
            assertThat(unlisted).isEqualTo(1);
            assertThat(board.path("apiVersion").asString()).isEqualTo("1");
            assertThat(board.path("jobs").path(0).has("compensation")).isTrue();
            assertThat(market.asking
                            .json("/posting-api/job-board/Indigo")
                            .path("jobs")
                            .path(0)
                            .has("compensation"))
                    .isFalse();
            assertThat(market.asking.get("/posting-api/job-board/other").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void smartRecruitersPagesByOffset() throws IOException {
        try (var market = new Market<>(Site.SMARTRECRUITERS, 130, world -> new SmartRecruitersTwin(world, false))) {
            var ids = new ArrayList<String>();
            var total = Integer.MAX_VALUE;
            while (ids.size() < total) {
                var page = market.asking.json(RESULTS + "?limit=100&offset=" + ids.size());
                total = page.path("totalFound").asInt();
                page.path("content").forEach(job -> ids.add(job.path("id").asString()));
            }
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(Set.copyOf(ids)).isEqualTo(market.ids());
            assertThat(market.asking.json(RESULTS).path("content")).hasSize(10);
            assertThat(market.asking.get(RESULTS + "?limit=101").statusCode()).isEqualTo(400);
            var detail = market.asking.json(RESULTS + "/" + market.first().id());
            assertThat(detail.path("name").asString())
                    .isEqualTo(market.first().advert().title());
            assertThat(detail.at("/jobAd/sections/jobDescription/text").asString())
                    .startsWith("<h3>");
            assertThat(detail.at("/location/country").asString()).hasSize(2).isLowerCase();
        }
    }

    @Test
    void smartRecruitersTakesTenASecondAndSaysSo() throws IOException {
        try (var market = new Market<>(Site.SMARTRECRUITERS, 5, world -> new SmartRecruitersTwin(world, true))) {
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 12; i++) {
                statuses.add(market.asking.get(RESULTS).statusCode());
            }
            assertThat(statuses.subList(0, 10)).containsOnly(200);
            assertThat(statuses.subList(10, 12)).contains(429);
            assertThat(market.asking.get(RESULTS).headers().firstValue("X-RateLimit-Limit"))
                    .hasValue("10");
        }
    }

    @Test
    void smartRecruitersDriftsWhenToldTo() throws IOException {
        try (var market = new Market<>(Site.SMARTRECRUITERS, 30, world -> new SmartRecruitersTwin(world, false))) {
            market.twin.faults().add(FaultRule.on(RESULTS, Faults.odd(Quirk.TOTAL_DRIFT)));
            assertThat(market.asking.json(RESULTS).path("totalFound").asInt()).isEqualTo(33);
            assertThat(market.asking
                            .json(RESULTS + "?offset=10")
                            .path("totalFound")
                            .asInt())
                    .isEqualTo(34);
        }
    }

    @Test
    void workablePagesByToken() throws IOException {
        try (var market = new Market<>(Site.WORKABLE, 47, WorkableTwin::new)) {
            var ids = new ArrayList<String>();
            var body = Json.object("query", "", "location", List.of());
            for (var more = true; more; ) {
                var page = Asking.read(market.asking.post(JOBS, body));
                page.path("results")
                        .forEach(job -> ids.add(job.path("shortcode").asString()));
                more = page.has("nextPage");
                body.put("token", page.path("nextPage").asString(""));
            }
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(Set.copyOf(ids)).isEqualTo(market.ids());
            var detail = market.asking.json(JOBS + "/" + market.first().id());
            assertThat(detail.path("requirements").asString()).contains("<li>");
            body.put("token", "nonsense");
            assertThat(market.asking.post(JOBS, body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void workableRepeatsItsTokenAndEmptiesItsWidgetWhenToldTo() throws IOException {
        try (var market = new Market<>(Site.WORKABLE, 47, WorkableTwin::new)) {
            market.twin.faults().add(FaultRule.on(JOBS, Faults.odd(Quirk.REPEATED_TOKEN)));
            market.twin
                    .faults()
                    .add(FaultRule.on("*/widget/*", Faults.odd(Quirk.EMPTY_PAGE))
                            .call(1));
            var first = Asking.read(market.asking.post(JOBS, Json.object()));
            var again = Asking.read(market.asking.post(
                    JOBS, Json.object("token", first.path("nextPage").asString())));
            assertThat(again).isEqualTo(first);
            var widget = "/api/v1/widget/accounts/copper-kitchens?details=true";
            assertThat(market.asking.json(widget).path("jobs")).isEmpty();
            assertThat(market.asking.json(widget).path("jobs")).hasSize(47);
        }
    }

    @Test
    void recruiteeWritesTimesInItsOwnWay() throws IOException {
        try (var market = new Market<>(Site.RECRUITEE, 20, RecruiteeTwin::new)) {
            var offers = market.asking.json("/api/offers/").path("offers");
            assertThat(offers).hasSize(20);
            var offer = offers.path(0);
            assertThat(offer.path("published_at").asString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC");
            var one = market.asking.json("/api/offers/" + offer.path("slug").asString());
            assertThat(one.path("offer")).isEqualTo(offer);
            assertThat(market.asking.get("/api/offers/nothing-1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void recruiteeTakesApplicationsInParts() throws IOException {
        try (var market = new Market<>(Site.RECRUITEE, 3, RecruiteeTwin::new)) {
            var path = "/api/offers/" + market.first().slug() + "/candidates";
            var name = "--b\r\nContent-Disposition: form-data; name=\"candidate[name]\"\r\n\r\nAda Byron\r\n";
            var email = "--b\r\nContent-Disposition: form-data; name=\"candidate[email]\"\r\n\r\nada@example.org\r\n";
            assertThat(sent(market, path, name + email + "--b--\r\n")).isEqualTo(201);
            assertThat(sent(market, path, name + "--b--\r\n")).isEqualTo(422);
            assertThat(market.source.applications()).hasSize(1);
        }
    }

    private static int sent(Market<?> market, String path, String body) throws IOException {
        return market.asking
                .send(market.asking
                        .request(path)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    @Test
    void theWorldIsToldAndAskedByHttp() throws IOException {
        try (var market = new Market<>(Site.RECRUITEE, 20, RecruiteeTwin::new)) {
            var told = Asking.read(market.asking.post("/_twin/world", Json.object("add", 3, "remove", 2, "flap", 1)));
            assertThat(told.path("added").asInt()).isEqualTo(3);
            assertThat(market.asking.json("/_twin/truth").path("live")).hasSize(20);
            assertThat(market.asking.json("/api/offers").path("offers")).hasSize(20);
        }
    }
}
