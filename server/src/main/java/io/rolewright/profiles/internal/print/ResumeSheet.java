package io.rolewright.profiles.internal.print;

import io.rolewright.profiles.internal.print.Block.Role;
import io.rolewright.shared.Messages;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A résumé as paragraphs in the order in which applicant tracking systems read them best.
 *
 * @param language of its words, BCP 47
 * @param title what the document is called
 * @param blocks its paragraphs
 */
public record ResumeSheet(String language, String title, List<Block> blocks) {
    private static final Locale LABELS = Locale.ENGLISH;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", LABELS);
    private static final int MONTH_LENGTH = 7;

    public ResumeSheet {
        blocks = List.copyOf(blocks);
    }

    /**
     * The paragraphs of a résumé.
     *
     * @param resume in the fields of JSON Resume
     * @param reference names a person whose name is not told
     */
    public static ResumeSheet of(JsonNode resume, String reference) {
        var blocks = new ArrayList<Block>();
        var title = resume.at("/basics/name").asString(label("candidate") + " " + reference);
        blocks.add(new Block(Role.TITLE, title));
        contact(resume.path("basics"), blocks);
        section(resume, "summary", "/basics/summary", blocks, ResumeSheet::prose);
        section(resume, "skills", "/skills", blocks, ResumeSheet::skills);
        section(resume, "work", "/work", blocks, ResumeSheet::work);
        section(resume, "education", "/education", blocks, ResumeSheet::education);
        section(resume, "certificates", "/certificates", blocks, ResumeSheet::certificates);
        section(resume, "languages", "/languages", blocks, ResumeSheet::languages);
        return new ResumeSheet(resume.at("/meta/rolewright/language").asString("und"), title, blocks);
    }

    /** Where what is being printed goes, with what is printed. */
    private record Part(JsonNode content, Consumer<Block> to) {
        void put(Role role, String text) {
            if (!text.isBlank()) {
                to.accept(new Block(role, text.strip()));
            }
        }

        Stream<JsonNode> items() {
            return content.values().stream();
        }
    }

    private static void section(
            JsonNode resume, String label, String pointer, List<Block> blocks, Consumer<Part> print) {
        var content = resume.at(pointer);
        if (!content.isMissingNode() && !(content.isArray() && content.isEmpty())) {
            blocks.add(new Block(Role.HEADING, label(label)));
            print.accept(new Part(content, blocks::add));
        }
    }

    private static void contact(JsonNode basics, List<Block> blocks) {
        var part = new Part(basics, blocks::add);
        part.put(Role.CONTACT, text(basics.path("location"), "address"));
        part.put(Role.CONTACT, joined(" | ", text(basics, "phone"), text(basics, "email"), text(basics, "url")));
        basics.path("profiles").forEach(profile -> part.put(Role.CONTACT, text(profile, "url")));
    }

    private static void prose(Part part) {
        part.put(Role.PROSE, part.content().asString(""));
    }

    private static void skills(Part part) {
        part.items().forEach(skill -> {
            var keywords = skill.path("keywords").values().stream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(", "));
            part.put(Role.BULLET, joined(": ", text(skill, "name"), keywords));
        });
    }

    private static void work(Part part) {
        part.items().forEach(job -> {
            part.put(Role.ITEM, joined(", ", text(job, "position"), text(job, "name")));
            part.put(Role.ASIDE, period(job));
            job.path("highlights").forEach(duty -> part.put(Role.BULLET, duty.asString("")));
        });
    }

    private static void education(Part part) {
        part.items().forEach(study -> {
            part.put(Role.ITEM, joined(", ", text(study, "studyType"), text(study, "institution")));
            part.put(Role.ASIDE, study.has("endDate") ? period(study) : date(text(study, "startDate")));
        });
    }

    private static void certificates(Part part) {
        part.items().forEach(certificate -> part.put(Role.BULLET, text(certificate, "name")));
    }

    private static void languages(Part part) {
        part.items().forEach(spoken -> {
            var name = Locale.forLanguageTag(text(spoken, "language")).getDisplayLanguage(LABELS);
            part.put(Role.BULLET, joined(": ", name, text(spoken, "fluency")));
        });
    }

    private static String period(JsonNode item) {
        var start = text(item, "startDate");
        var end = text(item, "endDate");
        if (start.isEmpty()) {
            return "";
        }
        return start.equals(end) ? date(start) : date(start) + " – " + (end.isEmpty() ? label("present") : date(end));
    }

    private static String date(String written) {
        return written.length() == MONTH_LENGTH ? YearMonth.parse(written).format(MONTH) : written;
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    private static String joined(String joint, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(joint));
    }

    private static String label(String name) {
        return Messages.find(LABELS, "profiles.print." + name, List.of()).orElseThrow();
    }
}
