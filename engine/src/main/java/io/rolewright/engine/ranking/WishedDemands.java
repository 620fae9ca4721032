package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The skills and licences of one advert, with what wishes say of them and add. */
final class WishedDemands {
    private final Advert advert;
    private final Map<String, SkillWish> wishes;
    private final Taxonomy taxonomy;
    private final List<Demand> added;

    WishedDemands(Advert advert, Wishes wishes, Taxonomy taxonomy) {
        this.advert = advert;
        this.wishes = wishes.skills().stream().collect(Collectors.toMap(SkillWish::skill, Function.identity()));
        this.taxonomy = taxonomy;
        wishes.skills().forEach(this::check);
        this.added = added(wishes);
    }

    private void check(SkillWish wish) {
        if (taxonomy.skill(wish.skill()).isEmpty()) {
            throw new ContradictoryWishesException("matching.wishes-unknown-skill", wish.skill());
        }
    }

    private List<Demand> added(Wishes wishes) {
        List<String> asked = asked().map(SkillDemand::skill).toList();
        return wishes.skills().stream()
                .filter(wish -> !asked.contains(wish.skill()))
                .flatMap(wish -> wished(wish, 0))
                .toList();
    }

    private Stream<SkillDemand> asked() {
        return Stream.concat(advert.skills().stream(), advert.licences().stream());
    }

    List<Demand> skills() {
        return Stream.concat(
                        advert.skills().stream().flatMap(this::demand),
                        added.stream().filter(demand -> demand.kind() != Kind.LICENCE))
                .toList();
    }

    List<Demand> licences() {
        return Stream.concat(
                        advert.licences().stream().flatMap(this::demand),
                        added.stream().filter(demand -> demand.kind() == Kind.LICENCE))
                .toList();
    }

    private Stream<Demand> demand(SkillDemand asked) {
        SkillWish wish = wishes.get(asked.skill());
        return wish == null
                ? Stream.of(Demand.of(asked, kind(asked.skill())))
                : wished(wish, asked.years().orElse(0));
    }

    private Stream<Demand> wished(SkillWish wish, int years) {
        return wish.standing() == Standing.IGNORED
                ? Stream.empty()
                : Stream.of(Demand.of(wish, kind(wish.skill()), years));
    }

    private Kind kind(String skill) {
        return taxonomy.skill(skill).map(Skill::kind).orElse(Kind.KNOWLEDGE);
    }

    /** The words of the advert that ask for a skill that wishes name. */
    List<Span> named() {
        return asked().filter(demand -> wishes.containsKey(demand.skill()))
                .flatMap(demand -> demand.mentions().stream())
                .toList();
    }
}
