package io.rolewright.listings.internal;

import org.springframework.stereotype.Component;

/** Makes of what is kept what a board is asked to show. */
@Component
class Placements {
    private final CareersAddress address;

    Placements(CareersAddress address) {
        this.address = address;
    }

    Placement of(Kept row) {
        return new Placement(
                row.id(),
                row.job(),
                row.code(),
                row.words(),
                row.product(),
                row.price(),
                row.boardId(),
                row.ticket(),
                row.publishedAt().or(row::publishAt).orElse(row.madeAt()),
                row.expiresAt(),
                address.of(CareersAddress.slug(row.words().title(), row.code())));
    }
}
