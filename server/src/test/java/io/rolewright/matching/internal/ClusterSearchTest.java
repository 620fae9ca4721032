package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.resumes.CandidateRestricted;
import io.rolewright.events.security.DataKeyDestroyed;
import io.rolewright.matching.Match;
import io.rolewright.matching.SearchQuestion;
import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.opensearch.Node;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.UserId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Candidates are found in a real OpenSearch node instead of in a folder of the process. */
@EnabledIf("io.rolewright.matching.internal.index.opensearch.Node#isBuilt")
@ServerTest({
    "rolewright.target=matching",
    "rolewright.matching.retrieved=3",
    "rolewright.matching.most-jobs=1",
    "rolewright.matching.meaning=auto",
    "rolewright.matching.index.engine=opensearch"
})
@Import({PlainDoor.class, Neighbours.class, Agency.class})
class ClusterSearchTest {
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));
    private static final UserId BOB = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000b"));
    private static @Nullable Node node;

    @Autowired
    Agency agency;

    @Autowired
    CandidateIndex index;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Events events;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @DynamicPropertySource
    static void startNode(DynamicPropertyRegistry settings) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "opensearch");
        var started = Node.start(folder.toAbsolutePath());
        node = started;
        settings.add("rolewright.matching.index.url", () -> started.address().toString());
    }

    @AfterAll
    static void stopNode() throws IOException {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void findsHidesForgetsAndIsFilledAnew() {
        var door = new MatchesDoor(http, json);
        var searches = new SearchesDoor(http, json);
        IntStream.range(0, 4).forEach(number -> agency.candidate(Samples.GARDENER));
        var nurse = agency.candidate(Samples.NURSE);
        index.refresh();
        var job = agency.job(Samples.NURSE_WANTED);
        assertThat(door.all(ANN, job, 50)).extracting(Match::candidateId).startsWith(nurse);
        assertThat(found(searches, ANN).getFirst()).isEqualTo(nurse);

        agency.append(new CandidateRestricted(nurse, ANN));
        events.awaitIdle();
        assertThat(found(searches, BOB)).doesNotContain(nurse);
        assertThat(found(searches, ANN)).contains(nurse);

        index.delete(List.of(nurse));
        assertThat(found(searches, ANN)).doesNotContain(nurse);
        subscriptions.rebuild(IndexConfiguration.NAME);
        events.awaitIdle();
        assertThat(found(searches, ANN)).contains(nurse);

        agency.append(DataKeyDestroyed.of(nurse));
        events.awaitIdle();
        assertThat(found(searches, ANN)).isNotEmpty().doesNotContain(nurse);
    }

    private List<CandidateId> found(SearchesDoor searches, UserId who) {
        index.refresh();
        var question = new SearchQuestion(null, "Registered Nurse", "NOT astronaut", null, null);
        return SearchesDoor.candidates(searches.found(who, question));
    }
}
