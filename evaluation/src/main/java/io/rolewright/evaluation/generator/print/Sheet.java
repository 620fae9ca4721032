package io.rolewright.evaluation.generator.print;

import java.util.List;

/**
 * A CV in words and in order, before it gets a shape.
 *
 * @param headline what stands below the name; empty for nothing
 * @param contactHeading what stands above the contact data where they have a place of their own
 */
public record Sheet(String name, String headline, String contactHeading, List<String> contact, List<Section> sections) {
    public Sheet {
        contact = List.copyOf(contact);
        sections = List.copyOf(sections);
    }

    /** The sections of the narrow column, or of the wide one. */
    public List<Section> aside(boolean aside) {
        return sections.stream().filter(section -> section.aside() == aside).toList();
    }
}
