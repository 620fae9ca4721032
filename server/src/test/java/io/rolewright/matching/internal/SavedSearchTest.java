package io.rolewright.matching.internal;

import static io.rolewright.matching.internal.MatchesDoor.assertCode;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.NewSearch;
import io.rolewright.matching.SavedSearch;
import io.rolewright.matching.SearchHit;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Searches that go on. */
@ServerTest("rolewright.target=matching")
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class SavedSearchTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));

    @Autowired
    Agency agency;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private SearchesDoor searches;

    @BeforeEach
    void open() {
        searches = new SearchesDoor(http, json);
    }

    @Test
    void tellsOfWhoeverComesAndIsLookedFor() {
        var search = searches.saved(
                ANN, new NewSearch("Wound care", SearchesDoor.words("Registered Nurse, wound care"), 30.0));
        agency.candidate(Samples.GARDENER);
        var nurse = agency.candidate(Samples.NURSE);
        agency.read(nurse, Samples.NURSE);
        events.awaitIdle();

        assertThat(searches.hits(ANN, search))
                .extracting(SearchHit::candidateId)
                .containsExactly(nurse);
        assertThat(facts(search)).isEqualTo(1);
        assertCode(searches.find(BOB, search), 404, "matching.search-unknown");

        neighbours.keepers.put(nurse, BOB);
        assertThat(searches.hits(ANN, search)).isEmpty();
        http.delete()
                .uri("/api/v1/matches/searches/" + search.id().text())
                .header(PlainDoor.USER, ANN.text())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertCode(searches.find(ANN, search), 404, "matching.search-unknown");
    }

    @Test
    void looksForNobodyInTheNameOfTheErased() {
        var gone = ids.next(UserId::new);
        var search = searches.saved(gone, new NewSearch("Gardeners", SearchesDoor.words("Gardener"), null));
        agency.append(DataKeyDestroyed.of(gone));
        events.awaitIdle();

        assertCode(searches.find(gone, search), 404, "matching.search-unknown");
    }

    private long facts(SavedSearch search) {
        return jdbc.sql("select count(*) from runtime.event where type = 'matching.candidate-found.v1' and subject = ?")
                .param(search.id().text())
                .query(Long.class)
                .single();
    }
}
