package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes adverts, each for an employer of its own. */
final class Copywriter {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> EMPLOYMENTS = List.of("FULL_TIME", "FULL_TIME", "PART_TIME", "CONTRACTOR");

    private final Dice dice;

    Copywriter(Dice dice) {
        this.dice = dice;
    }

    /** An employer with what it says of itself in each of its adverts. */
    record House(String name, List<String> about, List<String> offer, List<String> equal) {}

    House house() {
        String name = dice.pick(Frames.list("stems")) + " " + dice.pick(Frames.list("stems")) + " "
                + dice.pick(Frames.list("endings"));
        return new House(name, said("company", name), said("offer", name), said("equal", name));
    }

    private List<String> said(String section, String employer) {
        Map<String, String> words = Map.of(
                "employer",
                employer,
                "years",
                "" + dice.between(8, 120),
                "staff",
                "" + dice.between(40, 9000),
                "days",
                "" + dice.between(20, 31));
        return sentences(Frames.fill(dice.pick(Frames.lines(section)), dice, words));
    }

    /** The sentences of a paragraph. */
    static List<String> sentences(String paragraph) {
        return List.of(paragraph.split("(?<=[.!?]) ", -1));
    }

    /** An advert for a role, in its first wording or in another one. */
    Posting write(Role role, House house, Place place) {
        String title = dice.pick(role.titles());
        Map<String, String> words = new HashMap<>(Map.of(
                "title", title,
                "employer", house.name(),
                "city", place.city(),
                "department", dice.pick(role.departments()),
                "date", TODAY.plusDays(dice.between(5, 60)).toString()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block("", List.of(Frames.fill(dice.pick(Frames.lines("intros")), dice, words)), false));
        blocks.add(new Block(Frames.heading("about", dice), house.about(), false));
        blocks.add(points("duties", role.duties(), dice.between(4, 7)));
        blocks.add(points("wants", role.wants(), dice.between(3, 5)));
        blocks.add(new Block(Frames.heading("offer", dice), house.offer(), false));
        blocks.add(new Block("", house.equal(), false));
        blocks.add(new Block("", List.of(Frames.fill(dice.pick(Frames.lines("closings")), dice, words)), false));
        return new Posting(
                title,
                house.name(),
                place.city(),
                place,
                dice.pick(EMPLOYMENTS),
                dice.chance(60) ? Optional.of(role.pay() + 500 * dice.between(0, 16)) : Optional.empty(),
                TODAY.minusDays(dice.between(0, 40)),
                dice.chance(40) ? "" + (char) dice.between('A', 'Z') + dice.between(10_000, 99_999) : "",
                dice.chance(50),
                blocks);
    }

    private Block points(String key, List<List<String>> all, int count) {
        boolean isList = dice.chance(60);
        List<String> prose = Frames.lines("prose " + (key.equals("duties") ? "duty" : "want"));
        List<String> sentences = dice.some(all, count).stream()
                .map(dice::pick)
                .map(point -> Frames.fill(point, dice, Map.of()))
                .map(point -> isList ? capital(point) : dice.pick(prose).replace("{x}", point))
                .toList();
        return new Block(Frames.heading(key, dice), sentences, isList);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
