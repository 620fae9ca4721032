package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.SkillMention;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The skills that a document shows, looked up in it once more. */
final class ShownSkills {
    private static final Set<String> FIELDS = Set.of("name", "keywords");

    private final Taxonomy taxonomy;
    private final String text;
    private final List<Shown> skills;

    /** A skill with the mentions that were found again. */
    private record Shown(Skill skill, List<Span> mentions) {}

    ShownSkills(Taxonomy taxonomy, SkillFinder finder, String text, Profile profile) {
        this.taxonomy = taxonomy;
        this.text = text;
        Map<String, Set<Span>> found = finder.find(text).stream()
                .collect(Collectors.groupingBy(
                        SkillMention::skillId, Collectors.mapping(SkillMention::span, Collectors.toSet())));
        this.skills = profile.skills().stream()
                .flatMap(evidence -> shown(evidence, found.getOrDefault(evidence.skill(), Set.of())).stream())
                .toList();
    }

    private Optional<Shown> shown(SkillEvidence evidence, Set<Span> found) {
        List<Span> again = evidence.mentions().stream().filter(found::contains).toList();
        return again.isEmpty()
                ? Optional.empty()
                : taxonomy.skill(evidence.skill()).map(skill -> new Shown(skill, again));
    }

    /** Names and keywords in a résumé's skills that nothing stands behind. */
    List<Claim> unfounded(JsonNode items) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String name = item.path("name").asString("");
            Optional<Shown> shown = skills.stream()
                    .filter(skill -> skill.skill().name().equals(name))
                    .findFirst();
            if (shown.isEmpty() || !FIELDS.containsAll(item.propertyNames())) {
                claims.add(new Claim("/skills/" + i, name));
            } else {
                keywords(claims, "/skills/" + i + "/keywords/", item.path("keywords"), shown.get());
            }
        }
        return claims;
    }

    private void keywords(List<Claim> claims, String pointer, JsonNode keywords, Shown shown) {
        Set<String> names = names(shown);
        for (int i = 0; i < keywords.size(); i++) {
            String keyword = keywords.get(i).asString("");
            if (!names.contains(keyword)) {
                claims.add(new Claim(pointer + i, keyword));
            }
        }
    }

    private Set<String> names(Shown shown) {
        Skill skill = shown.skill();
        Stream<String> own = Stream.concat(Stream.of(skill.name()), Keywords.names(skill).stream());
        Stream<String> written = shown.mentions().stream().map(span -> Quotes.oneLine(span.of(text)));
        Stream<String> implied = Keywords.implied(taxonomy, skill).stream()
                .filter(general -> taxonomy.implies(skill.id(), general.id()) && Keywords.concludes(skill, general))
                .map(Skill::name);
        return Stream.of(own, written, implied).flatMap(names -> names).collect(Collectors.toCollection(HashSet::new));
    }
}
