package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.world.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An advert as one board shows it.
 *
 * @param title as shown
 * @param employer as shown, which may be an agency
 * @param town as the board writes it; the truth is {@code place}
 * @param place where the work is done
 * @param employment a value of schema.org's employmentType
 * @param pay a year; empty where it is not shown
 * @param posted first day
 * @param reference the employer's number; empty where it is not shown
 * @param isMarkup whether the description is HTML
 * @param blocks its text
 */
public record Posting(
        String title,
        String employer,
        String town,
        Place place,
        String employment,
        Optional<Integer> pay,
        LocalDate posted,
        String reference,
        boolean isMarkup,
        List<Block> blocks) {
    public Posting {
        blocks = List.copyOf(blocks);
    }

    Posting titled(String other) {
        return new Posting(other, employer, town, place, employment, pay, posted, reference, isMarkup, blocks);
    }

    Posting by(String other) {
        return new Posting(title, other, town, place, employment, pay, posted, reference, isMarkup, blocks);
    }

    Posting written(String otherTown) {
        return new Posting(title, employer, otherTown, place, employment, pay, posted, reference, isMarkup, blocks);
    }

    Posting at(Place other) {
        return new Posting(title, employer, other.city(), other, employment, pay, posted, reference, isMarkup, blocks);
    }

    Posting employed(String other) {
        return new Posting(title, employer, town, place, other, pay, posted, reference, isMarkup, blocks);
    }

    Posting paying(Optional<Integer> other) {
        return new Posting(title, employer, town, place, employment, other, posted, reference, isMarkup, blocks);
    }

    Posting posted(LocalDate other) {
        return new Posting(title, employer, town, place, employment, pay, other, reference, isMarkup, blocks);
    }

    /** The same advert as HTML or as text. */
    public Posting marked(boolean other) {
        return new Posting(title, employer, town, place, employment, pay, posted, reference, other, blocks);
    }

    Posting saying(List<Block> others) {
        return new Posting(title, employer, town, place, employment, pay, posted, reference, isMarkup, others);
    }

    /** The same advert with every sentence and heading changed. */
    Posting rewording(UnaryOperator<String> change) {
        return saying(blocks.stream()
                .map(block -> new Block(
                        change.apply(block.heading()),
                        block.sentences().stream().map(change).toList(),
                        block.isList()))
                .toList());
    }

    /** The description, as plain text or as HTML. */
    public String description() {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> append(text, block));
        return text.toString().strip();
    }

    private void append(StringBuilder text, Block block) {
        if (!block.heading().isEmpty()) {
            text.append(isMarkup ? "<h3>" + block.heading() + "</h3>" : block.heading() + "\n");
        }
        if (block.isList()) {
            text.append(isMarkup ? "<ul>" : "");
            block.sentences().forEach(line -> text.append(isMarkup ? "<li>" + line + "</li>" : "- " + line + "\n"));
            text.append(isMarkup ? "</ul>" : "\n");
        } else {
            String prose = String.join(" ", block.sentences());
            text.append(isMarkup ? "<p>" + prose + "</p>" : prose + "\n\n");
        }
    }
}
