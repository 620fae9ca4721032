package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.PostingOutline;
import io.rolewright.engine.advert.PostingOutline.Part;
import io.rolewright.engine.advert.Section;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the parts below headings into the order in which seekers ask: the work, what it takes, what is nice, the offer. */
final class PartOrder implements Proposal {
    private static final List<Section> ORDER = List.of(
            Section.TITLE,
            Section.DUTIES,
            Section.REQUIRED,
            Section.PREFERRED,
            Section.OFFER,
            Section.EMPLOYER,
            Section.OTHER,
            Section.APPLYING);

    /** With fewer known headings an order says little. */
    private static final int LEAST = 3;

    /** Parts that stay together, named by the first of them. */
    private record Group(Section section, List<Part> parts) {}

    @Override
    public void look(Draft draft) {
        List<Group> groups = groups(PostingOutline.parts(draft.text()));
        List<Group> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparingInt(group -> ORDER.indexOf(group.section())));
        long known = groups.stream()
                .filter(group -> group.section() != Section.OTHER && group.section() != Section.TITLE)
                .count();
        if (known >= LEAST && !ordered.equals(groups)) {
            List<Span> order = ordered.stream()
                    .flatMap(group -> group.parts().stream())
                    .map(Part::span)
                    .toList();
            draft.order(Rule.STRUCTURE_ORDER, names(draft.text(), groups), names(draft.text(), ordered), order);
        }
    }

    /** What no heading starts stays where it is; what an unknown or empty heading starts stays with what stands beside it. */
    private static List<Group> groups(List<Part> parts) {
        List<Group> groups = new ArrayList<>();
        for (Part part : parts) {
            if (part.heading().isEmpty()) {
                groups.add(new Group(Section.TITLE, new ArrayList<>(List.of(part))));
            } else if (!groups.isEmpty() && (part.section() == Section.OTHER || isBare(groups.getLast()))) {
                groups.getLast().parts().add(part);
            } else {
                groups.add(new Group(part.section(), new ArrayList<>(List.of(part))));
            }
        }
        return groups;
    }

    private static boolean isBare(Group group) {
        Part last = group.parts().getLast();
        return last.heading().isPresent()
                && last.heading().get().end() >= last.span().end() - 2;
    }

    private static String names(String text, List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.parts().getFirst().heading().stream())
                .map(heading -> heading.of(text))
                .collect(Collectors.joining(" / "));
    }
}
