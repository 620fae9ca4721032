package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a résumé's words can name a skill: below its headings, not in them, and not inside the names of people,
 * employers and schools.
 *
 * @param parts the stretches below headings
 * @param names stretches inside them that name no skill
 */
record SkillGround(List<Span> parts, List<Span> names) {
    static SkillGround of(List<Part> parts, Contact contact, List<Employment> employments, List<Study> studies) {
        List<Span> names = new ArrayList<>();
        contact.name().ifPresent(name -> names.add(name.span()));
        contact.emails().forEach(email -> names.add(email.span()));
        contact.links().forEach(link -> names.add(link.span()));
        employments.forEach(job -> job.employer().ifPresent(employer -> names.add(employer.span())));
        studies.forEach(study -> study.school().ifPresent(school -> names.add(school.span())));
        List<Span> own = parts.stream()
                .filter(part -> part.section() != Section.REFERENCES)
                .map(Part::span)
                .toList();
        return new SkillGround(own, List.copyOf(names));
    }

    boolean holds(Span mention) {
        return parts.stream().anyMatch(part -> part.contains(mention))
                && names.stream().noneMatch(name -> name.overlaps(mention));
    }
}
