package io.rolewright.integrations.twins.world;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How an advert differs where it appears a second time. */
public enum Variation {
    /** Word for word. */
    SAME,
    /** An agency's sentences around it, and the employer not named. */
    AGENCY,
    /** Its sections in another order. */
    REORDERED,
    /** Without the last points of its lists. */
    SHORTENED,
    /** Under another name of the employer. */
    RENAMED;

    private static final String UNNAMED = "our client";

    Advert of(Advert advert, AdvertGenerator generator, SplittableRandom random) {
        return switch (this) {
            case SAME -> advert;
            case AGENCY -> byAgency(advert, generator, random);
            case REORDERED -> advert.saying(reordered(advert.text()));
            case SHORTENED -> advert.saying(shortened(advert.text()));
            case RENAMED -> advert.by(generator.employer(random));
        };
    }

    private static Advert byAgency(Advert advert, AdvertGenerator generator, SplittableRandom random) {
        var unnamed = advert.text().replacing(advert.employer(), UNNAMED);
        var sections = new ArrayList<AdvertText.Section>();
        sections.add(new AdvertText.Section("", false, List.of(generator.agencySentence(true, random))));
        sections.addAll(unnamed.sections());
        sections.add(new AdvertText.Section("", false, List.of(generator.agencySentence(false, random))));
        return advert.by(generator.employer(random) + " Recruitment").saying(new AdvertText(List.copyOf(sections)));
    }

    private static AdvertText reordered(AdvertText text) {
        var sections = new ArrayList<>(text.sections());
        sections.add(1, sections.remove(3));
        sections.add(2, sections.remove(3));
        return new AdvertText(List.copyOf(sections));
    }

    private static AdvertText shortened(AdvertText text) {
        return new AdvertText(text.sections().stream()
                .map(section -> section.bulleted() && section.lines().size() > 3 ? withoutLast(section) : section)
                .toList());
    }

    private static AdvertText.Section withoutLast(AdvertText.Section section) {
        var lines = section.lines();
        return new AdvertText.Section(section.heading(), true, lines.subList(0, lines.size() - 1));
    }
}
