package io.rolewright.evaluation.generator.print;

import java.util.List;

/** A CV in words and in order, before it gets a shape. */
record Sheet(String name, String headline, List<String> contact, List<Section> sections) {
    Sheet {
        contact = List.copyOf(contact);
        sections = List.copyOf(sections);
    }

    List<Section> aside(boolean aside) {
        return sections.stream().filter(section -> section.aside() == aside).toList();
    }
}
