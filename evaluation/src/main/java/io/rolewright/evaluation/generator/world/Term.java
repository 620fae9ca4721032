package io.rolewright.evaluation.generator.world;

import java.util.List;

/**
 * A skill or licence and the ways it is put into words.
 *
 * @param name the plain name, by which the truth knows it
 * @param forms other ways in which people write it
 * @param asked how an advert asks for it
 */
public record Term(String name, List<String> forms, String asked) {
    public Term {
        if (name.isBlank() || asked.isBlank()) {
            throw new IllegalArgumentException("a term needs a name and a way to ask for it");
        }
        forms = List.copyOf(forms);
    }

    /** A term as a word file writes it: name, other forms, how adverts ask. */
    public static Term of(List<String> row) {
        List<String> forms = row.size() > 1 ? Words.cut(row.get(1), ';') : List.of();
        return new Term(row.getFirst(), forms, row.size() > 2 ? row.get(2) : row.getFirst());
    }

    /** How a person writes it who uses other words than the plain name in so many of a hundred cases. */
    public String written(Dice dice, int otherwise) {
        return !forms.isEmpty() && dice.chance(otherwise) ? dice.pick(forms) : name;
    }
}
