package io.rolewright.profiles.internal;

import io.rolewright.profiles.ReadPart;
import io.rolewright.profiles.ReadPart.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Cuts a profile in the fields of JSON Resume into parts that a person reads line by line. */
final class ReadParts {
    private static final String JOINT = ", ";

    private ReadParts() {}

    /** The parts that are there. */
    static List<ReadPart> of(JsonNode resume) {
        var basics = resume.path("basics");
        return Stream.of(
                        part(Kind.NAME, text(basics, "name")),
                        part(Kind.CONTACT, contact(basics)),
                        part(Kind.PLACE, text(basics.path("location"), "address")),
                        part(Kind.SUMMARY, text(basics, "summary")),
                        part(Kind.WORK, each(resume, "work", job -> dated(job, "position", "name"))),
                        part(Kind.EDUCATION, each(resume, "education", one -> dated(one, "studyType", "institution"))),
                        part(Kind.SKILLS, each(resume, "skills", skill -> text(skill, "name"))),
                        part(Kind.LANGUAGES, each(resume, "languages", one -> joined(one, "language", "fluency"))),
                        part(Kind.CERTIFICATES, each(resume, "certificates", one -> text(one, "name"))))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static ReadPart part(Kind kind, Stream<String> lines) {
        return new ReadPart(kind, lines.toList());
    }

    private static Stream<String> contact(JsonNode basics) {
        var pages = each(basics, "profiles", page -> text(page, "url"));
        return Stream.concat(Stream.of("email", "phone", "url").flatMap(field -> text(basics, field)), pages);
    }

    private static Stream<String> each(JsonNode whole, String list, Function<JsonNode, Stream<String>> line) {
        return whole.path(list).valueStream().flatMap(line);
    }

    /** Nothing when it is not there. */
    private static Stream<String> text(JsonNode thing, String field) {
        return Stream.of(thing.path(field).asString("")).filter(text -> !text.isBlank());
    }

    private static Stream<String> joined(JsonNode thing, String... fields) {
        var line = Stream.of(fields).flatMap(field -> text(thing, field)).collect(Collectors.joining(JOINT));
        return Stream.of(line).filter(text -> !text.isEmpty());
    }

    /** What has no end goes on. */
    private static Stream<String> dated(JsonNode thing, String... fields) {
        var start = thing.path("startDate").asString("");
        var end = thing.path("endDate").asString("");
        var time = start.isEmpty() ? end : (start + " – " + end).strip();
        var line = Stream.concat(joined(thing, fields), Stream.of(time).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(JOINT));
        return Stream.of(line).filter(text -> !text.isEmpty());
    }
}
