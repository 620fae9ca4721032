package io.rolewright.evaluation.generator.world;

import static io.rolewright.evaluation.generator.world.World.NOW;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a working life that make a part what it is, newest first. */
record Career(List<Stretch> stretches, Trade foil) {
    static Career of(Part part, Advert advert, Dice dice) {
        Trade foil = foil(advert.trade(), dice);
        Stretch now = new Stretch(advert.trade(), advert.level(), NOW, advert.years() * 12 + dice.between(8, 60));
        List<Stretch> stretches = switch (part) {
            case STRONG, OTHER_WORDS -> List.of(now);
            case RISING -> List.of(below(advert, dice));
            case BEGINNER -> beginner(advert.trade(), foil, dice);
            case STALE -> stale(advert, foil, dice);
            case CHANGER -> List.of(new Stretch(foil, 2, NOW.minusMonths(dice.between(3, 9)), dice.between(70, 130)));
            case STUFFER -> List.of(new Stretch(foil, dice.between(2, 3), NOW, dice.between(50, 140)));
        };
        return new Career(stretches, foil);
    }

    /** A trade that lends no years to the given one. */
    private static Trade foil(Trade trade, Dice dice) {
        return dice.pick(Trade.all().stream()
                .filter(other -> other != trade && !other.isNear(trade))
                .filter(other -> other.licences().size() < 2)
                .toList());
    }

    private static Stretch below(Advert advert, Dice dice) {
        int months = Math.max(12, advert.years() * 12 * dice.between(60, 90) / 100);
        return new Stretch(advert.trade(), Math.max(1, advert.level() - 1), NOW, months);
    }

    private static List<Stretch> beginner(Trade trade, Trade foil, Dice dice) {
        int months = dice.between(7, 14);
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(trade, 1, NOW, months)));
        if (dice.chance(50)) {
            stretches.add(new Stretch(foil, 1, NOW.minusMonths(months + dice.between(1, 5)), dice.between(14, 40)));
        }
        return stretches;
    }

    private static List<Stretch> stale(Advert advert, Trade foil, Dice dice) {
        int since = dice.between(74, 110);
        int years = Math.max(advert.years(), 2) * 12 + dice.between(0, 24);
        return List.of(
                new Stretch(foil, 2, NOW, since),
                new Stretch(advert.trade(), advert.level(), NOW.minusMonths(since + dice.between(1, 6)), years));
    }
}
