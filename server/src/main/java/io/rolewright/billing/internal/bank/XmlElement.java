package io.rolewright.billing.internal.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element of an XML file, with what stands in it. */
final class XmlElement {
    private final String name;
    private final int line;
    private final @Nullable String currency;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    /**
     * An empty one.
     *
     * @param line where it begins in the file, from 1
     * @param currency its attribute {@code Ccy}; absent where it has none
     */
    XmlElement(String name, int line, @Nullable String currency) {
        this.name = name;
        this.line = line;
        this.currency = currency;
    }

    int line() {
        return line;
    }

    @Nullable
    String currency() {
        return currency;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    /** What stands in it beside elements, without blanks around. */
    String text() {
        return text.toString().strip();
    }

    /** The elements of a name in it, in their order. */
    List<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first on a path of names parted by slashes. */
    Optional<XmlElement> at(String path) {
        var here = Optional.of(this);
        for (var step : path.split("/", -1)) {
            here = here.flatMap(element -> element.all(step).stream().findFirst());
        }
        return here;
    }

    /** What stands there; absent where nothing does. */
    Optional<String> textAt(String path) {
        return at(path).map(XmlElement::text).filter(found -> !found.isEmpty());
    }
}
