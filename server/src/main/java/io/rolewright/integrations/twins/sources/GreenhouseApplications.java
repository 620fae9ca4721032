package io.rolewright.integrations.twins.sources;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Basic;
import io.rolewright.integrations.twins.wire.Multipart;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Applications that candidates send to a board of Greenhouse. */
final class GreenhouseApplications {
    private static final int MAX_NAME = 255;
    private static final Set<String> KINDS = Set.of("pdf", "doc", "docx", "txt", "rtf");

    private final String key;
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();

    GreenhouseApplications(String key) {
        this.key = key;
    }

    List<Map<String, String>> all() {
        return List.copyOf(received);
    }

    /** The server does not enforce questions that are required: a client must. */
    static List<Map<String, @Nullable Object>> questions() {
        return List.of(
                question("First Name", "first_name", "input_text", true),
                question("Last Name", "last_name", "input_text", true),
                question("Email", "email", "input_text", true),
                question("Resume/CV", "resume", "input_file", false),
                question("Why do you want to join us?", "question_4001", "textarea", true));
    }

    TwinAnswer receive(TwinRequest request) {
        if (Basic.of(request).filter(basic -> basic.user().equals(key)).isEmpty()) {
            return TwinAnswer.json(401, object("error", "Invalid Basic Auth credentials"));
        }
        var fields = fields(request);
        var refusal = refusal(fields);
        if (!refusal.isEmpty()) {
            return TwinAnswer.json(422, object("error", refusal));
        }
        received.add(fields);
        return TwinAnswer.json(object("success", "Candidate saved successfully"));
    }

    private static String refusal(Map<String, String> fields) {
        for (var required : List.of("first_name", "last_name", "email")) {
            if (fields.getOrDefault(required, "").isBlank()) {
                return required + " is required";
            }
        }
        for (var name : List.of("first_name", "last_name", "email", "phone")) {
            var value = fields.getOrDefault(name, "");
            if (value.length() > MAX_NAME) {
                return name + " is too long";
            }
            if (!name.equals("email") && (value.contains("://") || value.contains("www."))) {
                return name + " must not contain a URL";
            }
        }
        return fileRefusal(fields);
    }

    private static String fileRefusal(Map<String, String> fields) {
        for (var file : List.of("resume", "cover_letter")) {
            var name = fields.getOrDefault(
                    file + ".filename",
                    fields.getOrDefault(file + "_content_filename", fields.getOrDefault(file + "_url_filename", "")));
            var kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !KINDS.contains(kind)) {
                return file + " is of an unsupported type";
            }
            if (fields.containsKey(file + ".filename")
                    && fields.getOrDefault(file, "").isEmpty()) {
                return file + " is empty";
            }
        }
        return "";
    }

    private static Map<String, String> fields(TwinRequest request) {
        var fields = new LinkedHashMap<String, String>();
        if (request.isOfType("multipart/")) {
            for (var part : Multipart.of(request).parts()) {
                fields.put(part.name(), part.text());
                if (!part.fileName().isEmpty()) {
                    fields.put(part.name() + ".filename", part.fileName());
                }
            }
        } else {
            request.json()
                    .properties()
                    .forEach(member -> fields.put(
                            member.getKey(),
                            member.getValue().isString()
                                    ? member.getValue().asString()
                                    : member.getValue().toString()));
        }
        return fields;
    }

    private static Map<String, @Nullable Object> question(String label, String name, String type, boolean required) {
        return object(
                "required", required,
                "label", label,
                "fields", List.of(object("name", name, "type", type, "values", List.of())));
    }
}
