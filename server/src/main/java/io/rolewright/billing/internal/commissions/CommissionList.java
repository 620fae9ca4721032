package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionPosting;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was earned page by page, newest first. */
@Component
class CommissionList {
    private final Postings postings;
    private final NewestFirst pages;

    CommissionList(Postings postings, NewestFirst pages) {
        this.postings = postings;
        this.pages = pages;
    }

    Page<CommissionPosting> page(Postings.Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                        "commissions?" + wanted,
                        (behind, most) -> postings.list(wanted, behind, most),
                        Postings.Row::id,
                        limit,
                        cursor)
                .map(Postings.Row::posting);
    }
}
