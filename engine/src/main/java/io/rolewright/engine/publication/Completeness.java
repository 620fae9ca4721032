package io.rolewright.engine.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What Google for Jobs misses in a posting's linked data, whoever wrote it.
 *
 * @param required members without which it is not shown, such as {@code hiringOrganization/name}
 * @param recommended members with which it is shown better
 * @param invalid members that are there and cannot be meant, such as a description that is the title
 */
public record Completeness(List<String> required, List<String> recommended, List<String> invalid) {
    private static final Map<String, List<String>> FIELDS = FieldFile.read("/improvement/google-fields.txt");
    private static final List<String> TYPES =
            List.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");

    public Completeness {
        required = List.copyOf(required);
        recommended = List.copyOf(recommended);
        invalid = List.copyOf(invalid);
    }

    /** Reads a {@code JobPosting}. */
    public static Completeness of(JsonNode posting) {
        List<String> required = missing("REQUIRED", posting);
        if (posting.path("jobLocationType").asString("").equals("TELECOMMUTE")) {
            required.addAll(missing("REQUIRED OF REMOTE", posting));
        }
        return new Completeness(required, missing("RECOMMENDED", posting), invalid(posting));
    }

    /** Whether Google would show the posting. */
    public boolean isShown() {
        return required.isEmpty() && invalid.isEmpty();
    }

    private static List<String> missing(String group, JsonNode posting) {
        List<String> missing = new ArrayList<>();
        for (String line : FIELDS.getOrDefault(group, List.of())) {
            List<String> ways =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (ways.stream().noneMatch(path -> holds(posting, List.of(path.split("/", -1))))) {
                missing.add(ways.getFirst());
            }
        }
        return missing;
    }

    /** Of several values each must have the member. */
    private static boolean holds(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return !node.isEmpty() && node.values().stream().allMatch(value -> holds(value, path));
        }
        if (path.isEmpty()) {
            return node.isObject() ? !node.isEmpty() : !node.asString("").isBlank();
        }
        JsonNode member = node.path(path.getFirst());
        return !member.isMissingNode() && holds(member, path.subList(1, path.size()));
    }

    private static List<String> invalid(JsonNode posting) {
        List<String> invalid = new ArrayList<>();
        String description = posting.path("description").asString("");
        if (!description.isBlank()
                && description.strip().equals(posting.path("title").asString("").strip())) {
            invalid.add("description");
        }
        JsonNode types = posting.path("employmentType");
        List<JsonNode> all =
                types.isArray() ? List.copyOf(types.values()) : types.isMissingNode() ? List.of() : List.of(types);
        if (!all.stream().allMatch(type -> TYPES.contains(type.asString("")))) {
            invalid.add("employmentType");
        }
        return invalid;
    }
}
