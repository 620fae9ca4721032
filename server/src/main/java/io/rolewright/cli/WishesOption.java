package io.rolewright.cli;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.ContradictoryWishesException;
import io.rolewright.engine.ranking.SkillWish;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --weight} and {@code --skill}: a recruiter's own weights for one ranking. */
final class WishesOption {
    private static final String NOT_A_WEIGHT = "cli.not-a-weight";
    private static final String NOT_A_SKILL_WISH = "cli.not-a-skill-wish";

    @Option(
            names = "--weight",
            paramLabel = "PART=N",
            description = {
                "How often a part of the score counts, 0 to 5, for example skills=2; once unless said.",
                "Parts: skills, title, experience, education, location."
            })
    private List<String> weights = List.of();

    @Option(
            names = "--skill",
            paramLabel = "SKILL=WISH[:N]",
            description = {
                "required, preferred or ignored, whatever the job says, for example java=required.",
                "The skill by name or id of the taxonomy; :2 lets it count twice, 0.1 to 5."
            })
    private List<String> skills = List.of();

    /** What was wished for, with the skills of {@code taxonomy}. */
    Wishes wishes(Taxonomy taxonomy) {
        try {
            return new Wishes(
                    categories(),
                    skills.stream().map(one -> skill(one, taxonomy)).toList());
        } catch (ContradictoryWishesException reason) {
            throw Refused.usage(reason.about(), reason.code());
        }
    }

    private Map<Category, Double> categories() {
        Map<Category, Double> categories = new EnumMap<>(Category.class);
        for (var one : weights) {
            var parts = one.split("=", 2);
            var category = constant(Category.values(), parts[0], one, NOT_A_WEIGHT);
            var weight = number(parts.length == 2 ? parts[1] : "", one, NOT_A_WEIGHT);
            var before = categories.put(category, weight);
            if (before != null && before != weight) {
                throw Refused.usage(one, "matching.wishes-twice");
            }
        }
        return categories;
    }

    private static SkillWish skill(String one, Taxonomy taxonomy) {
        var end = one.lastIndexOf('=');
        if (end < 0) {
            throw Refused.usage(one, NOT_A_SKILL_WISH);
        }
        var wish = one.substring(end + 1).split(":", 2);
        return new SkillWish(
                id(one.substring(0, end), taxonomy),
                constant(Standing.values(), wish[0], one, NOT_A_SKILL_WISH),
                wish.length == 2 ? OptionalDouble.of(number(wish[1], one, NOT_A_SKILL_WISH)) : OptionalDouble.empty());
    }

    /** The id of the only skill that is called so. */
    private static String id(String name, Taxonomy taxonomy) {
        if (taxonomy.skill(name).isPresent()) {
            return name;
        }
        var words = Words.of(name);
        var called = taxonomy.skills().stream()
                .filter(skill -> names(skill).map(Words::of).anyMatch(words::equals))
                .map(Skill::id)
                .toList();
        if (called.size() != 1) {
            throw Refused.usage(name, "matching.wishes-unknown-skill");
        }
        return called.getFirst();
    }

    private static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.name()), skill.synonyms().stream());
    }

    private static <T extends Enum<T>> T constant(T[] constants, String name, String whole, String code) {
        return Stream.of(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.usage(whole, code));
    }

    private static double number(String number, String whole, String code) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException none) {
            throw Refused.usage(whole, code);
        }
    }
}
