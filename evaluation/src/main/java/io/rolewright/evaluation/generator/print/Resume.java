package io.rolewright.evaluation.generator.print;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Person;
import java.io.IOException;

/** A person's CV as a file. */
public record Resume(String file, Person person, Style style) {

    /** The bytes of the file; the dice decide the order of sections and what is left out. */
    public byte[] bytes(Dice dice) throws IOException {
        Sheet sheet = Composition.of(person, style, dice);
        return Printer.of(style.format()).print(sheet, style);
    }
}
