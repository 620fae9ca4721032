package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Section;
import io.rolewright.evaluation.generator.print.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plain text as people type it into a form or an e-mail. */
final class TypedPress implements Press {
    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public void print(List<Order> orders, Path bench) throws IOException {
        for (Order order : orders) {
            Files.writeString(order.file(), new Typing(order.look()).of(order.sheet()));
        }
    }

    private static final class Typing {
        private static final int LEAST_REST = 4;

        private final Look look;
        private final int width;
        private final StringBuilder out = new StringBuilder();

        Typing(Look look) {
            this.look = look;
            this.width = 66 + look.accent() % 30;
        }

        String of(Sheet sheet) {
            line(sheet.name());
            if (!sheet.headline().isEmpty()) {
                line(sheet.headline());
            }
            if (look.serif()) {
                line(String.join(" | ", sheet.contact()));
            } else {
                sheet.contact().forEach(this::line);
            }
            sheet.sections().forEach(this::section);
            return out.toString();
        }

        private void section(Section section) {
            line("");
            line(section.heading());
            if (look.accent() % 3 == 0) {
                line("=".repeat(section.heading().length()));
            }
            section.blocks().forEach(this::block);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Text text -> wrapped(text.text(), "", "");
                case Block.Bullet bullet -> wrapped(bullet.text(), look.noise().bullet() + " ", "  ");
                case Block.Entry entry -> entry(entry);
            }
        }

        private void entry(Block.Entry entry) {
            line("");
            switch (look.accent() % 4) {
                case 0 -> line(joined(entry.first(), entry.dates().isEmpty() ? "" : " (" + entry.dates() + ")"));
                case 1 -> line(joined(entry.first(), entry.dates().isEmpty() ? "" : "\t" + entry.dates()));
                case 2 -> line(joined(entry.dates(), entry.dates().isEmpty() ? entry.first() : "   " + entry.first()));
                default -> line(entry.first());
            }
            if (!entry.second().isEmpty()) {
                line(entry.second());
            }
            if (look.accent() % 4 == 3 && !entry.dates().isEmpty()) {
                line(entry.dates());
            }
        }

        private static String joined(String first, String then) {
            return first + then;
        }

        private void wrapped(String text, String lead, String indent) {
            StringBuilder row = new StringBuilder(lead);
            for (String word : List.of(text.split(" ", -1))) {
                int room = width - row.length();
                if (word.length() > room) {
                    String rest = hyphenated(row, word, room);
                    line(row.toString().stripTrailing());
                    row = new StringBuilder(indent).append(rest).append(' ');
                } else {
                    row.append(word).append(' ');
                }
            }
            line(row.toString().stripTrailing());
        }

        /** Puts the first part of a long word at the row's end where this person does so; what is left. */
        private String hyphenated(StringBuilder row, String word, int room) {
            boolean fits = look.noise().softHyphens()
                    && room > LEAST_REST
                    && word.length() - room + 1 > LEAST_REST
                    && word.chars().allMatch(Character::isLetter);
            if (!fits) {
                return word;
            }
            row.append(word, 0, room - 1).append('-');
            return word.substring(room - 1);
        }

        private void line(String text) {
            out.append(text).append('\n');
        }
    }
}
