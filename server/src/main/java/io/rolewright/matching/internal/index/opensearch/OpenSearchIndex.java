package io.rolewright.matching.internal.index.opensearch;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Fields;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.IndexDescription;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.Login;
import io.rolewright.matching.internal.index.QuantizedVector;
import io.rolewright.matching.internal.index.Selection;
import io.rolewright.shared.CandidateId;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * An index of a search cluster (OpenSearch 3 with its k-NN plugin). The cluster keeps it whole; it is filled by one process
 * at a time and asked by all.
 */
public final class OpenSearchIndex implements CandidateIndex {
    private static final int MOST_MODELS = 100;
    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final String path;
    private final Set<String> vectorFields = ConcurrentHashMap.newKeySet();

    private OpenSearchIndex(Cluster cluster, String name) {
        this.cluster = cluster;
        this.path = "/" + name;
    }

    /**
     * Opens an index, or begins one.
     *
     * @param address of any node, {@code http} or {@code https}
     * @param name lower case
     */
    public static OpenSearchIndex open(URI address, Optional<Login> login, String name) {
        var index = new OpenSearchIndex(new Cluster(address, login), name);
        if (!index.cluster.has(index.path)) {
            index.cluster.put(index.path, Mapping.index());
        }
        return index;
    }

    @Override
    public void upsert(Collection<IndexedCandidate> candidates) {
        candidates.forEach(candidate -> candidate.vector().ifPresent(this::addField));
        var lines = new StringBuilder();
        for (var candidate : candidates) {
            lines.append(cluster.text(Map.of(
                            "index",
                            Map.of(
                                    "_id", candidate.candidate().text(),
                                    "version", candidate.revision(),
                                    "version_type", "external_gte"))))
                    .append('\n')
                    .append(cluster.text(Documents.of(candidate)))
                    .append('\n');
        }
        bulk("", lines);
    }

    private void addField(QuantizedVector vector) {
        if (!knows(vector)) {
            cluster.put(path + "/_mapping", Mapping.vectors(vector));
            vectorFields.add(Fields.of(vector));
        }
    }

    /** Whether anybody put in a vector of this kind; another process may have. */
    boolean knows(QuantizedVector vector) {
        if (!vectorFields.contains(Fields.of(vector))) {
            cluster.get(path + "/_mapping")
                    .path(path.substring(1))
                    .path("mappings")
                    .path("properties")
                    .propertyNames()
                    .forEach(vectorFields::add);
        }
        return vectorFields.contains(Fields.of(vector));
    }

    @Override
    public void delete(Collection<CandidateId> candidates) {
        var lines = new StringBuilder();
        for (var candidate : candidates) {
            lines.append(cluster.text(Map.of("delete", Map.of("_id", candidate.text()))))
                    .append('\n');
        }
        bulk("?refresh=true", lines);
    }

    /** A conflict means that a later profile is there already. */
    private void bulk(String how, StringBuilder lines) {
        if (lines.isEmpty()) {
            return;
        }
        for (var item : cluster.post(path + "/_bulk" + how, lines.toString()).path("items")) {
            var outcome = item.iterator().next();
            if (outcome.has("error") && outcome.path("status").asInt() != CONFLICT) {
                throw new IllegalStateException("the search cluster refused a candidate: "
                        + outcome.path("error").path("type").asString());
            }
        }
    }

    @Override
    public void refresh() {
        cluster.post(path + "/_refresh", "");
    }

    @Override
    public void expunge() {
        cluster.post(path + "/_forcemerge?only_expunge_deletes=true&flush=true", "");
    }

    @Override
    public Selection select(Filter filter) {
        return new OpenSearchSelection(this, filter);
    }

    JsonNode search(Map<String, ?> question) {
        return cluster.post(path + "/_search", question);
    }

    long count(Map<String, ?> query) {
        return cluster.post(path + "/_count", Map.of("query", query))
                .path("count")
                .asLong();
    }

    @Override
    public IndexDescription describe() {
        var version = cluster.get("/").path("version").path("number").asString();
        var everybody = new OpenSearchSelection(this, Filter.everybody());
        return new IndexDescription(
                "OpenSearch " + version, everybody.count(), everybody.facet(Fields.MODEL, MOST_MODELS));
    }

    @Override
    public void close() {
        cluster.close();
    }
}
