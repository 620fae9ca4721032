package io.rolewright.audit.internal;

import java.util.ArrayList;
import java.util.List;

/** Goes along the chain: every entry must be there, in its place, as it was. */
final class LinkCheck {
    /** So many entries that do not fit are kept in mind, to find out whether they only changed places. */
    private static final int KEPT = 200;

    private final Findings findings;
    private final List<Misfit> misfits = new ArrayList<>();
    private Place place;
    private boolean isBeforeKnown = true;

    /** @param beginning behind which the chain begins */
    LinkCheck(Place beginning, Findings findings) {
        this.place = beginning;
        this.findings = findings;
    }

    /** An entry that does not fit its link. */
    private record Misfit(Hash before, Link link, StoredEntry entry) {
        // A link names its entry, which is part of the hash: the other one is tried under its own name.
        boolean fits(StoredEntry other) {
            return link.binds(before, other);
        }
    }

    void next(ChainedEntry chained) {
        var link = chained.link();
        if (link.position() != place.position() + 1) {
            findings.add(place.position() + 1, "audit.entry-missing");
            isBeforeKnown = false;
        }
        var entry = chained.entry();
        if (entry == null) {
            findings.add(link.position(), "audit.entry-missing");
        } else if (isBeforeKnown && !link.binds(place.hash(), entry)) {
            misfit(new Misfit(place.hash(), link, entry));
        }
        place = link.place();
        isBeforeKnown = true;
    }

    private void misfit(Misfit misfit) {
        if (misfits.size() < KEPT) {
            misfits.add(misfit);
        } else {
            findings.add(misfit.link().position(), "audit.entry-changed");
        }
    }

    Place place() {
        return place;
    }

    /** Tells entries that changed places from entries that changed. */
    void end() {
        for (var misfit : misfits) {
            var isMoved = misfits.stream().anyMatch(other -> misfit.fits(other.entry()));
            findings.add(misfit.link().position(), isMoved ? "audit.order-changed" : "audit.entry-changed");
        }
    }
}
