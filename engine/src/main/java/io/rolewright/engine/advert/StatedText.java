package io.rolewright.engine.advert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The text of a posting that is stated as data: title, description, then every other member that asks for something
 * and that the description does not repeat, each under a heading, so that whatever is read from it has its words.
 */
final class StatedText {
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("responsibilities", "Responsibilities");
        HEADINGS.put("qualifications", "Qualifications");
        HEADINGS.put("skills", "Required skills");
        HEADINGS.put("experienceRequirements", "Required experience");
        HEADINGS.put("educationRequirements", "Required education");
    }

    private StatedText() {}

    static String of(String title, String description, JsonNode posting) {
        StringBuilder text = new StringBuilder(description.length() + 200);
        if (!description.startsWith(title)) {
            text.append(title).append(description.isEmpty() ? "" : "\n\n");
        }
        text.append(description);
        HEADINGS.forEach((member, heading) -> append(text, heading, lines(posting.path(member))));
        return text.toString();
    }

    private static void append(StringBuilder text, String heading, List<String> lines) {
        List<String> unsaid =
                lines.stream().filter(line -> text.indexOf(line) < 0).distinct().toList();
        if (!unsaid.isEmpty()) {
            text.append("\n\n").append(heading).append(":\n").append(String.join("\n", unsaid));
        }
    }

    private static List<String> lines(JsonNode member) {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : Json.all(member)) {
            months(one.path("monthsOfExperience"), lines);
            Json.name(one, "description", "name", "credentialCategory", "@value")
                    .filter(written -> !written.equalsIgnoreCase("no requirements"))
                    .ifPresent(written -> lines.add(Markup.of(written).text()));
        }
        return lines;
    }

    private static void months(JsonNode stated, List<String> lines) {
        int months = stated.asInt(0);
        if (months > 0) {
            lines.add("%d months of experience".formatted(months));
        }
    }
}
