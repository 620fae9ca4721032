package io.rolewright.hiring.internal;

import io.rolewright.hiring.Placement;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows whom we placed. */
@Component
class PlacementKeeping {
    private final Placements placements;
    private final VisibleCandidates visible;
    private final VisiblePages pages;

    PlacementKeeping(Placements placements, VisibleCandidates visible, VisiblePages pages) {
        this.placements = placements;
        this.visible = visible;
        this.pages = pages;
    }

    Page<Placement> page(Placements.Wanted wanted, int limit, @Nullable String cursor) {
        var source = new VisiblePages.Source<>(
                (behind, most) -> placements.list(wanted, behind, most), Placement::id, Placement::candidateId);
        return pages.page("placements?" + wanted, source, limit, cursor);
    }

    /**
     * One that who calls may see.
     *
     * @throws ContractException {@code hiring.placement-not-found} (404)
     */
    Placement find(PlacementId id) {
        return placements
                .find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.placement-not-found", id.text()));
    }
}
