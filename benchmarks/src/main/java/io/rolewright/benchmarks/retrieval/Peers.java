package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.opensearch.OpenSearchIndex;
import java.nio.file.Path;
import java.util.Optional;

/** Other engines, each in a process of its own. */
final class Peers {
    /** Few large segments are what these engines are fastest with. */
    private static final int SEGMENTS = 2;

    private Peers() {}

    static Contestant start(String name, Path folder, MadeUpPeople people, int size) {
        return switch (name) {
            case "opensearch" -> openSearch(folder, people, size);
            case "solr" ->
                Solr.start(
                        ForkedPeer.start("solr", "io.rolewright.peers.SolrNode", folder.resolve("solr")),
                        people,
                        size,
                        SEGMENTS);
            default -> throw new IllegalArgumentException("no peer " + name);
        };
    }

    private static Contestant openSearch(Path folder, MadeUpPeople people, int size) {
        var node = ForkedPeer.start("opensearch", "io.rolewright.peers.OpenSearchNode", folder.resolve("opensearch"));
        var index = OpenSearchIndex.open(node.address(), Optional.empty(), "people");
        var filling = new Filling(people, size);
        for (var from = (int) index.describe().candidates(); from < size; from += 1000) {
            index.upsert(filling.batch(from, Math.min(size, from + 1000)));
        }
        index.refresh();
        node.post("/people/_forcemerge?max_num_segments=" + SEGMENTS + "&flush=true");
        return new Ours("OpenSearch", index, Optional.of(node));
    }
}
