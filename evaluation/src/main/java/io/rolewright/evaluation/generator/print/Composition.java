package io.rolewright.evaluation.generator.print;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Education;
import io.rolewright.evaluation.generator.world.Identity;
import io.rolewright.evaluation.generator.world.Listed;
import io.rolewright.evaluation.generator.world.Person;
import io.rolewright.evaluation.generator.world.Spell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts a person into the words and the order of a CV. */
final class Composition {
    private final Person person;
    private final Style style;
    private final Dice dice;

    private Composition(Person person, Style style, Dice dice) {
        this.person = person;
        this.style = style;
        this.dice = dice;
    }

    static Sheet of(Person person, Style style, Dice dice) {
        return new Composition(person, style, dice).sheet();
    }

    private Sheet sheet() {
        String name = person.identity().name();
        return new Sheet(
                style.loudName() ? name.toUpperCase(Locale.ROOT) : name,
                dice.chance(50) ? person.spells().getFirst().title() : "",
                Headings.CONTACT.in(style),
                contact(),
                sections());
    }

    private List<String> contact() {
        Identity who = person.identity();
        boolean labels = dice.chance(40);
        List<String> lines = new ArrayList<>();
        lines.add(who.place().written());
        lines.add((labels ? "Phone: " : "") + who.phone());
        lines.add((labels ? "E-mail: " : "") + who.email());
        lines.addAll(who.links());
        if (dice.chance(25)) {
            lines.add(person.workRight());
        }
        return lines;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section(Headings.SUMMARY, false, new Block.Text(loose(person.summary()))));
        Section skills = new Section(Headings.SKILLS.in(style), true, skills());
        Section education = new Section(Headings.EDUCATION.in(style), false, education());
        Section work = new Section(Headings.WORK.in(style), false, work());
        sections.addAll(dice.pick(List.of(
                List.of(skills, work, education), List.of(work, education, skills), List.of(education, work, skills))));
        List<Block> papers = papers();
        if (!papers.isEmpty()) {
            sections.add(new Section(Headings.LICENCES.in(style), true, papers));
        }
        sections.add(new Section(
                Headings.LANGUAGES.in(style), true, texts(person.languages()).toList()));
        if (dice.chance(40)) {
            sections.add(section(Headings.INTERESTS, false, new Block.Text(person.interest())));
        }
        if (dice.chance(50)) {
            sections.add(section(Headings.REFERENCES, false, new Block.Text("Available on request.")));
        }
        return sections;
    }

    private Section section(Headings heading, boolean aside, Block block) {
        return new Section(heading.in(style), aside, List.of(block));
    }

    private List<Block> work() {
        List<Block> blocks = new ArrayList<>();
        for (Spell spell : person.spells()) {
            String employer = spell.employer() + ", " + spell.place().city();
            String dates = style.dates().range(spell.start(), spell.end().orElse(null));
            blocks.add(
                    style.titleFirst()
                            ? new Block.Entry(spell.title(), employer, dates)
                            : new Block.Entry(employer, spell.title(), dates));
            spell.bullets().forEach(bullet -> blocks.add(new Block.Bullet(loose(bullet))));
        }
        return blocks;
    }

    private List<Block> education() {
        return person.education().stream().map(this::course).toList();
    }

    private Block course(Education course) {
        String degree =
                course.degree().contains(course.field()) ? course.degree() : course.degree() + ", " + course.field();
        String dates = course.from() + (style.dates() == DateStyle.WORDY ? " to " : " – ") + course.to();
        return style.titleFirst()
                ? new Block.Entry(degree, course.school(), dates)
                : new Block.Entry(course.school(), degree, dates);
    }

    private List<Block> skills() {
        List<String> skills = person.skills().stream().map(Listed::written).toList();
        int half = (skills.size() + 1) / 2;
        return switch (style.skills()) {
            case LIST -> skills.stream().<Block>map(Block.Bullet::new).toList();
            case COMMAS -> List.of(new Block.Text(String.join(", ", skills)));
            case BARS -> List.of(new Block.Text(String.join(" | ", skills)));
            case GROUPED ->
                List.of(
                        new Block.Text("Main: " + String.join(", ", skills.subList(0, half))),
                        new Block.Text("Also: " + String.join(", ", skills.subList(half, skills.size()))));
        };
    }

    private List<Block> papers() {
        return Stream.concat(
                        texts(person.licences().stream().map(Listed::written).toList()), texts(person.certificates()))
                .toList();
    }

    private static Stream<Block> texts(List<String> texts) {
        return texts.stream().map(Block.Text::new);
    }

    /** Stray double spaces after commas and points, as careless typing leaves them. */
    private String loose(String text) {
        return style.looseSpaces() ? text.replace(", ", ",  ").replace(". ", ".  ") : text;
    }
}
