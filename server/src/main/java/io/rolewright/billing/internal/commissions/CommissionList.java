package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionPosting;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was earned page by page, newest first. */
@Component
class CommissionList {
    private final Postings postings;
    private final Cursors cursors;

    CommissionList(Postings postings, Cursors cursors) {
        this.postings = postings;
        this.cursors = cursors;
    }

    Page<CommissionPosting> page(Postings.Wanted wanted, int limit, @Nullable String cursor) {
        var question = "commissions?" + wanted;
        var behind = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                        postings.list(wanted, behind, limit + 1),
                        limit,
                        last -> cursors.write(question, List.of(last.id().toString())))
                .map(Postings.Row::posting);
    }
}
