package io.rolewright.integrations.twins.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages have the selectors and keep the habits of part A8 of the fact sheet. */
class LinkedInGuestTwinTest {
    private static final String SEARCH = "/jobs-guest/jobs/api/seeMoreJobPostings/search";

    private final Market<LinkedInGuestTwin> market = new Market<>(Site.LINKEDIN, 34, LinkedInGuestTwin::new);

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void showsTenCardsAPageUntilAnAlmostEmptyOne() throws IOException {
        var ids = new HashSet<String>();
        var size = 10;
        for (var start = 0; size > 0; start += size) {
            var page = Jsoup.parse(
                    market.asking.get(SEARCH + "?keywords=&start=" + start).body());
            var cards = page.select("div.base-card.base-search-card[data-entity-urn]");
            cards.forEach(card -> ids.add(card.attr("data-entity-urn").replace("urn:li:jobPosting:", "")));
            size = cards.size();
        }
        assertThat(ids).isEqualTo(market.ids());
        assertThat(market.asking.get(SEARCH + "?start=40").body()).hasSize(26);
        assertThat(market.asking.get(SEARCH + "?start=1000").statusCode()).isEqualTo(400);
    }

    @Test
    void showsEachDatumWhereItIsLookedFor() throws IOException {
        var card = Jsoup.parse(market.asking.get(SEARCH).body()).select("li").getFirst();
        var advert = market.first().advert();
        assertThat(card.select("h3.base-search-card__title").text()).isEqualTo(advert.title());
        assertThat(card.select("h4.base-search-card__subtitle a").text()).isEqualTo(advert.employer());
        assertThat(card.select("span.job-search-card__location").text())
                .startsWith(advert.place().city());
        assertThat(card.select("time.job-search-card__listdate").attr("datetime"))
                .isEqualTo(advert.posted().toString());
        var href = card.select("a.base-card__full-link").attr("href");
        assertThat(href.substring(href.lastIndexOf('-') + 1, href.indexOf('?')))
                .isEqualTo(market.first().id());
        var detail = Jsoup.parse(market.asking
                .get("/jobs-guest/jobs/api/jobPosting/" + market.first().id())
                .body());
        assertThat(detail.select("h2.top-card-layout__title").text()).isEqualTo(advert.title());
        assertThat(detail.select("span.topcard__flavor--bullet").text())
                .startsWith(advert.place().city());
        assertThat(detail.select("div.show-more-less-html__markup li")).isNotEmpty();
        assertThat(detail.select("h3.description__job-criteria-subheader").eachText())
                .containsExactly("Seniority level", "Employment type", "Job function", "Industries");
        assertThat(detail.select("script")).isEmpty();
    }

    @Test
    void givesOtherJobsWhereNoneMatch() throws IOException {
        assertThat(Jsoup.parse(market.asking.get(SEARCH + "?keywords=astronaut").body())
                        .select("li"))
                .hasSize(10);
    }

    @Test
    void sendsRobotsAway() throws IOException {
        market.twin.faults().add(FaultRule.on(SEARCH, Faults.odd(Quirk.BLOCKED)).call(1));
        assertThat(market.asking.get(SEARCH).statusCode()).isEqualTo(999);
        assertThat(market.asking
                        .get("/jobs/collections")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith("/authwall");
        assertThat(market.asking.get("/robots.txt").body()).contains("Disallow: /");
    }
}
