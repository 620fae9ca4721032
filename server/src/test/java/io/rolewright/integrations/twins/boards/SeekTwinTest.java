package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers have the shapes and keep the rules of part B1 of the fact sheet. */
class SeekTwinTest {
    private static final String PROFILE =
            "query($id: String!) { positionProfile(id: $id) { positionTitle positionUri ... on PostedPositionProfile { profileId { value } } } }";
    private static final String CLOSE =
            "mutation($input: ClosePostedPositionProfileInput!) { closePostedPositionProfile(input: $input) { positionProfile { profileId { value } } } }";
    private static final String UPDATE =
            "mutation($input: UpdatePostedPositionProfileInput!) { updatePostedPositionProfile(input: $input) { positionProfile { profileId { value } } } }";
    private static final String PRODUCTS =
            "query($profile: AdvertisementProducts_PositionProfileInput!) { advertisementProducts(positionProfile: $profile) { information products { id { value } label price { summary } selected } } }";

    private final Seek seek = new Seek();

    @AfterEach
    void close() {
        seek.close();
    }

    @Test
    void tokensExpireAfterHalfAnHour() throws IOException {
        var token = seek.token();
        assertThat(seek.ask("{ version }", object()).at("/data/version").asString())
                .isNotEmpty();
        seek.clock.advance(Duration.ofMinutes(30));
        assertThat(Seek.code(seek.ask("{ version }", object(), token))).isEqualTo("UNAUTHENTICATED");
        assertThat(Seek.code(seek.ask("{ version }", object(), "made-up"))).isEqualTo("UNAUTHENTICATED");
        var fresh = seek.newToken("https://graphql.seek.com");
        assertThat(seek.ask("{ version }", object(), fresh).has("errors")).isFalse();
        assertThat(seek.asking
                        .post("/oauth/token", object("grant_type", "client_credentials", "client_id", "x"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void testTokensMayNotWrite() throws IOException {
        var token = seek.newToken("https://test.graphql.seek.com");
        var input = object("input", SeekDrafts.input("k", SeekDrafts.profile()));
        assertThat(Seek.code(seek.ask(SeekDrafts.POST, input, token))).isEqualTo("FORBIDDEN");
    }

    @Test
    void browsersAreLentTokensForReading() throws IOException {
        var asked = object("hirerId", SeekTwin.HIRER, "scope", "query:ad-products", "userId", "opaque-1");
        var lent = seek.asking.post("/auth/token", asked, "Authorization", "Bearer " + seek.token());
        assertThat(lent.body()).contains("\"expires_in\":3600");
        asked.put("userId", "ada@example.org");
        assertThat(seek.asking
                        .post("/auth/token", asked, "Authorization", "Bearer " + seek.token())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsPostedIsSeenAWhileLater() throws IOException {
        var id = seek.posted("k1");
        assertThat(id).startsWith("seekAnz:positionProfile:");
        assertThat(seek.ask(PROFILE, object("id", id))
                        .at("/data/positionProfile")
                        .isNull())
                .isTrue();
        assertThat(seek.board.state().live()).isEmpty();
        seek.settle();
        var profile = seek.ask(PROFILE, object("id", id)).at("/data/positionProfile");
        assertThat(profile.path("positionTitle").asString()).isEqualTo("Java Engineer");
        assertThat(profile.path("positionUri").asString()).isEqualTo(id);
        assertThat(seek.board.state().live()).singleElement().satisfies(live -> {
            assertThat(live.key()).isEqualTo("REQ-1");
            assertThat(Duration.between(live.since(), live.until())).isEqualTo(Duration.ofDays(30));
        });
    }

    @Test
    void theSameIdempotencyIdIsAConflictThatTellsTheFirst() throws IOException {
        var id = seek.posted("k1");
        var again = seek.post(SeekDrafts.input("k1", SeekDrafts.profile())).at("/data/postPosition");
        assertThat(again.path("__typename").asString()).isEqualTo("PostPositionPayload_Conflict");
        assertThat(again.at("/conflictingPositionProfile/profileId/value").asString())
                .isEqualTo(id);
        assertThat(seek.board.state().created()).containsEntry("REQ-1", 1);
        assertThat(seek.board.state().charges()).hasSize(1);
    }

    @Test
    void anAnswerThatIsLostLeavesExactlyItsEffect() throws IOException {
        seek.twin.faults().add(FaultRule.on("postPosition", Faults.lostAnswer()).call(1));
        assertThatThrownBy(() -> seek.posted("k1")).isInstanceOf(IOException.class);
        assertThat(seek.post(SeekDrafts.input("k1", SeekDrafts.profile()))
                        .at("/data/postPosition/__typename")
                        .asString())
                .isEqualTo("PostPositionPayload_Conflict");
        seek.settle();
        assertThat(seek.board.state().live()).hasSize(1);
        assertThat(seek.board.state().charged()).isPositive();
        assertThat(seek.board.state().charges()).hasSize(1);
    }

    @Test
    void updatesReplaceAndClosingTakesDown() throws IOException {
        var id = seek.posted("k1");
        seek.settle();
        var changed = SeekDrafts.profile();
        changed.put("profileId", id);
        changed.put("positionTitle", "Senior Java Engineer");
        changed.remove("seekHirerJobReference");
        changed.put("postingInstructions", List.of(object("seekAnzAdvertisementType", "Classic")));
        assertThat(seek.ask(UPDATE, object("input", object("positionProfile", changed)))
                        .has("errors"))
                .isFalse();
        seek.settle();
        assertThat(seek.board.state().live().getFirst().title()).isEqualTo("Senior Java Engineer");
        changed.put(
                "postingInstructions",
                List.of(object(
                        "seekAnzAdvertisementType",
                        "Classic",
                        "applicationMethods",
                        List.of(object("applicationUri", object("url", "https://acme.example/apply"))))));
        assertThat(Seek.code(seek.ask(UPDATE, object("input", object("positionProfile", changed)))))
                .isEqualTo("BAD_USER_INPUT");
        var closing = object("input", object("positionProfile", object("profileId", id)));
        assertThat(seek.ask(CLOSE, closing)
                        .at("/data/closePostedPositionProfile/positionProfile/profileId/value")
                        .asString())
                .isEqualTo(id);
        assertThat(seek.board.state().live()).hasSize(1);
        seek.settle();
        assertThat(seek.board.state().live()).isEmpty();
        assertThat(Seek.code(seek.ask(CLOSE, closing))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void closesByItselfAtTheEnd() throws IOException {
        seek.posted("k1");
        seek.settle();
        seek.clock.advance(Duration.ofDays(30));
        seek.board.tick();
        assertThat(seek.board.state().live()).isEmpty();
    }

    @Test
    void productsAreQuotedAndGoStale() throws IOException {
        var product = quoted();
        var profile = SeekDrafts.profile();
        var input = SeekDrafts.input("k1", profile);
        profile.put(
                "postingInstructions", List.of(object("idempotencyId", "k1", "seekAdvertisementProductId", product)));
        seek.clock.advance(Duration.ofMinutes(15));
        assertThat(Seek.code(seek.post(input))).isEqualTo("BAD_USER_INPUT");
        profile.put(
                "postingInstructions", List.of(object("idempotencyId", "k1", "seekAdvertisementProductId", quoted())));
        assertThat(seek.post(input).has("errors")).isFalse();
        assertThat(seek.board.state().charged()).isPositive();
    }

    @Test
    void pricesChangeBetweenQuoteAndPosting() throws IOException {
        var product = quoted();
        seek.board.reprice(150);
        var profile = SeekDrafts.profile();
        var input = SeekDrafts.input("k1", profile);
        profile.put(
                "postingInstructions", List.of(object("idempotencyId", "k1", "seekAdvertisementProductId", product)));
        assertThat(Seek.code(seek.post(input))).isEqualTo("BAD_USER_INPUT");
        seek.twin.faults().add(FaultRule.on("advertisementProducts", Faults.odd(Quirk.NEGATIVE_PRICE)));
        assertThat(products().path(0).path("price").path("summary").asString()).startsWith("-$");
    }

    @Test
    void aHirerWithoutARelationshipIsForbidden() throws IOException {
        var input = SeekDrafts.input("k1", SeekDrafts.profile());
        input.put("positionOpening", SeekDrafts.opening(SeekTwin.STRANGER));
        assertThat(Seek.code(seek.post(input))).isEqualTo("FORBIDDEN");
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() throws IOException {
        assertThat(Seek.code(seek.ask("{ nothing }", object()))).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(Seek.code(seek.ask("{ version ", object()))).isEqualTo("GRAPHQL_PARSE_FAILED");
        var profile = SeekDrafts.profile();
        profile.put("colour", "red");
        var answer = seek.post(SeekDrafts.input("k1", profile));
        assertThat(Seek.code(answer)).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.path("data").isNull()).isTrue();
    }

    @Test
    void isToldWhatBecameOfCandidatesOnce() throws IOException {
        seek.posted("k1");
        seek.settle();
        var live = seek.board.state().live().getFirst();
        var profile =
                seek.board.apply(live.id(), "Ada Byron", "ada@example.org").orElseThrow();
        var item = object(
                "idempotencyId", "o1",
                "action", object("code", "StatusChange"),
                "actionDate", "2026-11-27T10:00:00Z",
                "primaryParties", List.of(),
                "status", object("code", "Successful"));
        var input = object("candidateProcessHistoryItem", item, "candidateProfile", object("profileId", profile));
        var told =
                "mutation($input: CreateCandidateProcessHistoryItemInput!) { createCandidateProcessHistoryItem(input: $input) { __typename } }";
        assertThat(seek.ask(told, object("input", input)).toString()).contains("_Success");
        assertThat(seek.ask(told, object("input", input)).toString()).contains("_Conflict");
        assertThat(seek.board.outcomes()).extracting(SeekTwin.Outcome::status).containsExactly("Successful");
        item.put("status", object("code", "Hired"));
        assertThat(Seek.code(seek.ask(told, object("input", input)))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void isToldAndAskedBesideTheProtocol() throws IOException {
        seek.posted("k1");
        seek.settle();
        assertThat(seek.asking.json("/_twin/state").at("/live/0/key").asString())
                .isEqualTo("REQ-1");
        assertThat(seek.asking.json("/_twin/state").at("/created/REQ-1").asInt())
                .isEqualTo(1);
        assertThat(seek.asking
                        .post("/_twin/webhook-faults", object("fault", "duplicate"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(seek.asking
                        .post("/_twin/webhook-faults", object("fault", "nonsense"))
                        .statusCode())
                .isEqualTo(400);
        var before = products().path(0).path("price").path("summary").asString();
        seek.asking.post("/_twin/prices", object("percent", 200));
        assertThat(products().path(0).path("price").path("summary").asString()).isNotEqualTo(before);
    }

    @Test
    void placesCategoriesAndHirersAreFound() throws IOException {
        var found = seek.ask(
                "{ locationSuggestions(schemeId: \"seekAnz\", text: \"syd\", usageTypeCode: \"PositionPosting\") { location { id { value } contextualName currencies { code } } } "
                        + "jobCategories(schemeId: \"seekAnz\") { name children { id { value } } } "
                        + "hiringOrganizations(schemeId: \"seekAnz\") { edges { node { id { value } name } } pageInfo { hasNextPage } } }",
                object());
        assertThat(found.at("/data/locationSuggestions/0/location/id/value").asString())
                .isEqualTo(SeekTwin.LOCATION);
        assertThat(found.at("/data/jobCategories/0/children/0/id/value").asString())
                .isEqualTo(SeekTwin.CATEGORY);
        assertThat(found.at("/data/hiringOrganizations/edges")).hasSize(2);
        var suggested = seek.ask(
                "query($p: JobCategorySuggestionPositionProfileInput!) { jobCategorySuggestions(schemeId: \"seekAnz\", positionProfile: $p) { confidence jobCategory { id { value } } } }",
                object(
                        "p",
                        object("positionTitle", "Software Engineer", "positionLocation", List.of(SeekTwin.LOCATION))));
        assertThat(suggested
                        .at("/data/jobCategorySuggestions/0/jobCategory/id/value")
                        .asString())
                .isEqualTo(SeekTwin.CATEGORY);
    }

    private String quoted() throws IOException {
        return products().at("/0/id/value").asString();
    }

    private tools.jackson.databind.JsonNode products() throws IOException {
        var profile = object(
                "jobCategories", List.of(SeekTwin.CATEGORY),
                "positionLocation", List.of(SeekTwin.LOCATION),
                "positionOrganizations", List.of(SeekTwin.HIRER),
                "positionTitle", "Java Engineer");
        return seek.ask(PRODUCTS, object("profile", profile)).at("/data/advertisementProducts/products");
    }
}
