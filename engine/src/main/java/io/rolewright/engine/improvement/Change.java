package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that would make a posting better. A change says what to put and can be accepted; a question needs a person who
 * knows the answer, and changes nothing.
 *
 * @param id unlike any other of the same diff, and the same whenever the same posting is looked at
 * @param rule why
 * @param path what it is about: {@code /title}, {@code /text}, or another member of the posting
 * @param span where in that member; absent for a question about all of it
 * @param old the words there now, to the edges of words; of edits far apart the words around the first ones; empty for what
 *     is missing
 * @param put the words that would stand there, cut like {@code old}; for a question a suggestion, or absent
 * @param values what the texts of the rule's code are filled with
 * @param edits what accepting it does to the member; none for a question and for another order
 * @param order the spans of the text in their new order; empty unless the rule is about order
 */
public record Change(
        String id,
        Rule rule,
        String path,
        Optional<Span> span,
        String old,
        Optional<String> put,
        List<String> values,
        List<Edit> edits,
        List<Span> order) {
    /** The path of a posting's title. */
    public static final String TITLE = "/title";

    /** The path of a posting's text. */
    public static final String TEXT = "/text";

    public Change {
        values = List.copyOf(values);
        edits = edits.stream().sorted().toList();
        order = List.copyOf(order);
    }

    /** Whether it changes nothing by itself. */
    public boolean isQuestion() {
        return edits.isEmpty() && order.isEmpty();
    }

    /** Whether both cannot be accepted. */
    public boolean overlaps(Change other) {
        boolean samePlaces = path.equals(other.path)
                && edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::overlaps));
        return !id.equals(other.id) && (samePlaces || !order.isEmpty() && !other.order.isEmpty());
    }
}
