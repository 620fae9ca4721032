package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Listed;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is true of a CV in the fields of <a href="https://jsonresume.org/schema">JSON Resume</a>; dates are as exact as
 * the file tells them. {@code meta.generator} says how the file was made, what each heading stands above, and which other
 * skills its words show, which a reader may name or not.
 */
final class JsonTruth {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int YEAR = 4;

    private JsonTruth() {}

    static String of(Vita vita) {
        Applicant applicant = vita.applicant();
        ObjectNode resume = JsonNodeFactory.instance.objectNode();
        basics(resume.putObject("basics"), applicant);
        applicant
                .jobs()
                .forEach(job -> work(
                        resume.withArray("work").addObject(), job, vita.look().dating()));
        applicant
                .courses()
                .forEach(course -> study(resume.withArray("education").addObject(), course));
        applicant.skills().forEach(skill -> skill(resume.withArray("skills").addObject(), skill));
        applicant
                .languages()
                .forEach(spoken -> resume.withArray("languages")
                        .addObject()
                        .put("language", spoken.language())
                        .put("fluency", spoken.fluency()));
        applicant.licences().forEach(licence -> certificate(resume, licence.written(), licence.name()));
        applicant.certificates().forEach(name -> certificate(resume, name, name));
        meta(resume.putObject("meta").putObject("generator"), vita);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(resume).replace("\r\n", "\n") + "\n";
    }

    private static void basics(ObjectNode basics, Applicant applicant) {
        basics.put("name", applicant.name()).put("email", applicant.email()).put("phone", applicant.e164());
        if (!applicant.summary().isEmpty()) {
            basics.put("summary", applicant.summary());
        }
        basics.putObject("location")
                .put("city", applicant.town().city())
                .put("region", applicant.town().region())
                .put("countryCode", applicant.town().country());
    }

    private static void work(ObjectNode work, Job job, Dating dating) {
        work.put("name", job.employer()).put("position", job.title()).put("location", job.city());
        work.put("startDate", told(job.start(), dating));
        if (job.end() != null) {
            work.put("endDate", told(job.end(), dating));
        }
        job.bullets().forEach(bullet -> work.withArray("highlights").add(bullet));
    }

    private static @Nullable String told(YearMonth month, Dating dating) {
        return dating.isCoarse() ? month.toString().substring(0, YEAR) : month.toString();
    }

    private static void study(ObjectNode study, Course course) {
        study.put("institution", course.school())
                .put("studyType", course.degree())
                .put("area", course.field());
        if (!course.onlyEnd()) {
            study.put("startDate", String.valueOf(course.from()));
        }
        study.put("endDate", String.valueOf(course.to()));
    }

    private static void skill(ObjectNode json, Listed skill) {
        json.put("name", skill.name());
        json.putArray("keywords").add(skill.written());
    }

    private static void certificate(ObjectNode resume, String written, String name) {
        resume.withArray("certificates").addObject().put("name", written).put("plainName", name);
    }

    private static void meta(ObjectNode meta, Vita vita) {
        meta.put("layout", vita.look().layout().label())
                .put("producer", vita.look().producer().label())
                .put("language", vita.applicant().tongue().code());
        ObjectNode headings = meta.putObject("headings");
        vita.written().headings().forEach(headings::put);
        words(vita).distinct().forEach(word -> meta.withArray("otherSkills").add(word));
    }

    /** What else the words show: the terms of any craft that stand in them. */
    private static Stream<String> words(Vita vita) {
        return Shown.in(vita.written().sheet());
    }
}
