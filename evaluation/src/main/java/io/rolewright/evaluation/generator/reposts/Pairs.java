package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.reposts.Copywriter.House;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws labelled pairs of adverts: copies of every kind, and as many that only look like copies. */
public final class Pairs {
    private static final List<Kind> COPIES =
            Stream.of(Kind.values()).filter(Kind::isSame).toList();
    private static final List<Kind> OTHERS =
            Stream.of(Kind.values()).filter(kind -> !kind.isSame()).toList();

    private final Dice dice;
    private final Copywriter copywriter;
    private final Reposts reposts;

    private Pairs(long seed) {
        this.dice = new Dice(seed, "pairs");
        this.copywriter = new Copywriter(new Dice(seed, "copywriter"));
        this.reposts = new Reposts(new Dice(seed, "reposts"));
    }

    /** So many pairs, half of them copies. The same seed always gives the same ones. */
    public static List<Pair> drawn(long seed, int count) {
        Pairs pairs = new Pairs(seed);
        List<Pair> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Kind> kinds = i % 2 == 0 ? COPIES : OTHERS;
            drawn.add(pairs.pair(kinds.get(i / 2 % kinds.size())));
        }
        return drawn;
    }

    private Pair pair(Kind kind) {
        Role role = dice.pick(Role.all());
        Posting base = copywriter.write(role, copywriter.house(), dice.pick(Frames.cities()));
        return switch (kind) {
            case OTHER_CITY -> new Pair(base, inAnotherCity(base), kind);
            case OTHER_LEVEL -> atTwoLevels(base);
            case OTHER_DEPARTMENT -> inTwoDepartments(base, role);
            case OTHER_HOURS -> new Pair(base.employed("FULL_TIME"), base.employed("PART_TIME"), kind);
            case SAME_EMPLOYER -> new Pair(base, copywriter.write(another(role), houseOf(base), base.place()), kind);
            case ANOTHER_HAND -> new Pair(base, copywriter.write(role, copywriter.house(), base.place()), kind);
            case SAME_AGENCY -> byOneAgency(base, copywriter.write(another(role), copywriter.house(), base.place()));
            default -> new Pair(base, reposts.copy(base, kind, role.titles()), kind);
        };
    }

    private Posting inAnotherCity(Posting base) {
        Place place = dice.pick(Frames.cities().stream()
                .filter(city -> !city.city().equals(base.place().city()))
                .toList());
        return base.at(place).rewording(text -> text.replace(base.place().city(), place.city()));
    }

    /** One of them may be of no level. */
    private Pair atTwoLevels(Posting base) {
        List<List<String>> levels = dice.shuffled(Frames.levels());
        List<String> one = levels.getFirst();
        List<String> another = levels.stream()
                .filter(level -> !level.getFirst().equals(one.getFirst()))
                .findFirst()
                .orElseThrow();
        Posting left = dice.chance(50) ? base : titled(base, one.getLast());
        return new Pair(left, titled(base, another.getLast()), Kind.OTHER_LEVEL);
    }

    private Posting titled(Posting base, String form) {
        String title = form.replace("{t}", base.title());
        return base.titled(title)
                .rewording(text -> dice.chance(50) ? text.replace(base.title(), title) : text)
                .paying(base.pay().map(pay -> pay * dice.between(85, 140) / 100));
    }

    private Pair inTwoDepartments(Posting base, Role role) {
        String text = base.description();
        String one =
                role.departments().stream().filter(text::contains).findFirst().orElseThrow();
        String another = dice.pick(
                role.departments().stream().filter(name -> !name.equals(one)).toList());
        return new Pair(
                base.titled(base.title() + " - " + Copywriter.capital(one)),
                base.titled(base.title() + " - " + Copywriter.capital(another))
                        .rewording(sentence -> sentence.replace(one, another)),
                Kind.OTHER_DEPARTMENT);
    }

    private Role another(Role role) {
        return dice.pick(Role.all().stream().filter(one -> one != role).toList());
    }

    /** What the employer says of itself stands in the parts behind the introduction and at the end. */
    private static House houseOf(Posting posting) {
        List<Block> blocks = posting.blocks();
        return new House(
                posting.employer(),
                blocks.get(1).sentences(),
                blocks.get(4).sentences(),
                blocks.get(5).sentences());
    }

    private Pair byOneAgency(Posting left, Posting right) {
        String agency = dice.pick(Frames.list("agencies"));
        return new Pair(reposts.byAgency(left, agency), reposts.byAgency(right, agency), Kind.SAME_AGENCY);
    }
}
