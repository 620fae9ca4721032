package io.rolewright.matching.internal;

import io.rolewright.matching.FoundCandidate;
import io.rolewright.matching.NewSearch;
import io.rolewright.matching.SavedSearch;
import io.rolewright.matching.SearchAnswer;
import io.rolewright.matching.SearchHit;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Objects;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Searches as people make them through the door. */
final class SearchesDoor {
    private final JsonMapper json;
    private final MatchesDoor door;

    SearchesDoor(RestTestClient http, JsonMapper json) {
        this.json = json;
        this.door = new MatchesDoor(http, json);
    }

    static SearchQuestion words(String text) {
        return new SearchQuestion(null, text, null, null, null);
    }

    ResponseSpec search(UserId who, SearchQuestion question) {
        return door.post(who, "/search", question);
    }

    /** The best hundred. */
    SearchAnswer found(UserId who, SearchQuestion question) {
        return page(who, question, "?limit=100");
    }

    SearchAnswer page(UserId who, SearchQuestion question, String parameters) {
        return door.read(door.post(who, "/search" + parameters, question), new TypeReference<>() {});
    }

    SavedSearch saved(UserId who, NewSearch search) {
        var body = door.post(who, "/searches", search)
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseBody();
        return json.readValue(Objects.requireNonNull(body), SavedSearch.class);
    }

    ResponseSpec find(UserId who, SavedSearch search) {
        return door.get(who, "/searches/" + search.id().text());
    }

    List<SearchHit> hits(UserId who, SavedSearch search) {
        var page = door.read(
                door.get(who, "/searches/" + search.id().text() + "/hits"), new TypeReference<Page<SearchHit>>() {});
        return page.items();
    }

    static List<CandidateId> candidates(SearchAnswer answer) {
        return answer.items().stream().map(FoundCandidate::candidateId).toList();
    }
}
