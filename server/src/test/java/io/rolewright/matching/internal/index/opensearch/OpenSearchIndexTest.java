package io.rolewright.matching.internal.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.CandidateIndexContract;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real node; built by {@code ./mvnw -f benchmarks/peers/opensearch process-classes}. */
class OpenSearchIndexTest extends CandidateIndexContract {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable Node node;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        assumeTrue(Node.isBuilt(), "no OpenSearch node is built");
        node = Node.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        if (node != null) {
            node.close();
        }
    }

    @Override
    protected CandidateIndex open() {
        return OpenSearchIndex.open(
                Objects.requireNonNull(node).address(), Optional.empty(), "candidates-" + COUNT.incrementAndGet());
    }

    @Test
    void tellsThatTheEngineIsWhatItSays() {
        assertThat(index.describe().engine()).isEqualTo("OpenSearch 3.5.0");
    }

    @Test
    void isUnavailableWhereNobodyListens() {
        assertThatThrownBy(() -> OpenSearchIndex.open(URI.create("http://127.0.0.1:1"), Optional.empty(), "candidates"))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("matching.index-unavailable"));
    }
}
