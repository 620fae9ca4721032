package io.rolewright.engine.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds jobs in data of which nothing is known: by the usual names of their members. The data has folded names. */
final class Generic {
    private static final int SAMPLE = 5;

    private final Rules<JsonNode> rules;
    private final Expression<JsonNode> titles;
    private final Set<String> words;
    private final Set<String> names;

    /** @param text the generic mapping, whose head names titles that only jobs have, and words for jobs */
    Generic(Mapping mapping, String text) {
        MappingText lines = MappingText.of(text);
        this.rules = mapping.data();
        this.titles = new Expression<>(new JsonTree(true), lines.head().getOrDefault("titles", "jobtitle"));
        this.words = Set.of(lines.head().getOrDefault("words", "job").split(" ", -1));
        this.names = names(lines);
    }

    private static Set<String> names(MappingText lines) {
        Set<String> names = new TreeSet<>();
        lines.sections().stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> List.of(line.value().split("[ |.]+", -1)).stream())
                .filter(word -> !word.isEmpty())
                .map(FoldedNames::fold)
                .forEach(names::add);
        return names;
    }

    /** Names of columns that a table of jobs may have. */
    Set<String> names() {
        return names;
    }

    /** The jobs of an answer: the longest list of objects that are jobs, else the one object that is. */
    List<JsonNode> jobs(JsonNode root) {
        List<Found> lists = new ArrayList<>();
        lists(root, "", 0, lists);
        return lists.stream()
                .max(Comparator.comparingInt((Found found) -> found.jobs().size())
                        .thenComparing(found -> -found.depth()))
                .map(Found::jobs)
                .orElseGet(() -> described(root).stream().limit(1).toList());
    }

    /** Every object that is a job with a description, wherever it stands, the outer before the inner. */
    List<JsonNode> described(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        described(root, "", found);
        return found;
    }

    private void described(JsonNode node, String name, List<JsonNode> found) {
        if (node.isObject() && isJob(node, name) && rules.posting(node, node).has("description")) {
            found.add(node);
        } else if (node.isObject()) {
            node.properties().forEach(member -> described(member.getValue(), member.getKey(), found));
        } else {
            node.values().forEach(child -> described(child, name, found));
        }
    }

    private record Found(List<JsonNode> jobs, int depth) {}

    private void lists(JsonNode node, String name, int depth, List<Found> found) {
        if (node.isArray()) {
            jobsOf(node, name).ifPresent(jobs -> found.add(new Found(jobs, depth)));
            node.values().forEach(child -> lists(child, name, depth + 1, found));
        } else if (node.isObject()) {
            node.properties().forEach(member -> lists(member.getValue(), member.getKey(), depth + 1, found));
        }
    }

    private Optional<List<JsonNode>> jobsOf(JsonNode array, String name) {
        List<JsonNode> objects =
                array.values().stream().filter(JsonNode::isObject).toList();
        List<JsonNode> sample = objects.stream().limit(SAMPLE).toList();
        long jobs = sample.stream()
                .filter(object -> unwrapped(object, name).isPresent())
                .count();
        return jobs == 0 || jobs * 2 < sample.size()
                ? Optional.empty()
                : Optional.of(objects.stream()
                        .map(object -> unwrapped(object, name).orElse(object))
                        .toList());
    }

    /** The job itself, or the one that an object wraps together with its id. */
    private Optional<JsonNode> unwrapped(JsonNode object, String name) {
        if (isJob(object, name)) {
            return Optional.of(object);
        }
        return object.properties().stream()
                .filter(member -> member.getValue().isObject())
                .filter(member -> isJob(member.getValue(), name + member.getKey()))
                .findFirst()
                .map(member -> together(object, (ObjectNode) member.getValue()));
    }

    private static JsonNode together(JsonNode wrapper, ObjectNode job) {
        ObjectNode whole = job.deepCopy();
        wrapper.properties().stream()
                .filter(member -> member.getValue().isValueNode() && !whole.has(member.getKey()))
                .forEach(member -> whole.set(member.getKey(), member.getValue()));
        return whole;
    }

    /** A title alone is of anything; one that only jobs have, or what only jobs have beside it, is of a job. */
    private boolean isJob(JsonNode object, String name) {
        ObjectNode posting = rules.posting(object, object);
        if (!posting.path("title").isString()) {
            return false;
        }
        boolean employer = posting.has("hiringOrganization");
        boolean place = posting.has("jobLocation");
        boolean described = posting.has("description");
        boolean sure = !titles.values(object, object).isEmpty()
                || words.stream().anyMatch(name::contains)
                || employer && place
                || posting.has("employmentType")
                || posting.has("baseSalary");
        return sure && (employer || place || described || posting.has("url") || posting.has("employmentType"));
    }

    ObjectNode posting(JsonNode job, JsonNode root) {
        return rules.posting(job, root);
    }
}
