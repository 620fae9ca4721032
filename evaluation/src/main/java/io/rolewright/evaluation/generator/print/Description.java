package io.rolewright.evaluation.generator.print;

import static io.rolewright.evaluation.generator.print.Markup.element;
import static io.rolewright.evaluation.generator.print.Markup.raw;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The advert's text with headings and lists. */
final class Description {
    private static final List<List<String>> HEADINGS = List.of(
            List.of("What you will do", "What you bring", "Nice to have", "What we offer"),
            List.of("The role", "Essential criteria", "Desirable", "Benefits"),
            List.of("Your days", "About you", "Bonus points", "Why us"),
            List.of("Responsibilities", "Requirements", "Preferred", "In return"));

    private final Advert advert;
    private final List<String> headings;
    private final boolean plainly;
    private final Dice dice;

    Description(Advert advert, Dice dice) {
        this.advert = advert;
        this.headings = dice.pick(HEADINGS);
        this.plainly = dice.chance(30);
        this.dice = dice;
    }

    String html() {
        return element("p", advert.pitch().intro())
                + part(0, advert.pitch().duties())
                + part(1, required())
                + part(2, asked(advert.preferred()))
                + part(3, advert.pitch().benefits())
                + element("p", advert.pitch().closing());
    }

    private List<String> required() {
        List<String> lines = new ArrayList<>();
        lines.add(years());
        lines.addAll(asked(advert.required()));
        advert.licences().forEach(licence -> lines.add(licence(licence)));
        return lines;
    }

    private String years() {
        int years = advert.years();
        String unit = years == 1 ? "year" : "years";
        String work = "as " + article(advert.trade().occupation());
        return dice.pick(List.of(
                "At least " + years + " " + unit + " of experience " + work,
                years + "+ years " + work,
                "A minimum of " + years + " " + unit + " in a similar role"));
    }

    private String licence(Term licence) {
        return dice.pick(List.of(
                licence.asked() + " (must have)",
                "You must hold: " + licence.asked(),
                licence.asked() + " is essential"));
    }

    private List<String> asked(List<Term> skills) {
        return skills.stream().map(this::asked).toList();
    }

    private String asked(Term skill) {
        String text = plainly ? skill.name() : skill.asked();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String part(int heading, List<String> lines) {
        String list = lines.stream().map(line -> element("li", line)).collect(Collectors.joining("\n"));
        return element("h3", headings.get(heading)) + "\n" + raw("ul", "\n" + list + "\n") + "\n";
    }

    private static String article(String occupation) {
        boolean vowel = "aeiou".indexOf(occupation.charAt(0)) >= 0 || occupation.startsWith("HR");
        return (vowel ? "an " : "a ") + occupation;
    }
}
