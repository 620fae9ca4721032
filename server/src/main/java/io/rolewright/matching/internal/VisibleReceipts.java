package io.rolewright.matching.internal;

import io.rolewright.matching.Receipt;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receipts as somebody may see them; those of the erased are no secret, because they tell of nobody. */
@Component
class VisibleReceipts {
    private final Receipts receipts;
    private final VisibleCandidates visible;
    private final Cursors cursors;

    VisibleReceipts(Receipts receipts, VisibleCandidates visible, Cursors cursors) {
        this.receipts = receipts;
        this.visible = visible;
        this.cursors = cursors;
    }

    List<Receipt> of(List<Receipt> all) {
        var seen = visible.of(all.stream().map(Receipt::candidateId).toList());
        return all.stream()
                .filter(receipt -> receipt.erasedAt() != null || seen.contains(receipt.candidateId()))
                .toList();
    }

    Page<Receipt> page(@Nullable JobId job, @Nullable CandidateId candidate, int limit, @Nullable String cursor) {
        var question = "receipts?jobId=%s&candidateId=%s".formatted(job, candidate);
        var last = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        var page = Page.cut(
                receipts.page(job, candidate, last, limit + 1),
                limit,
                shown -> cursors.write(question, List.of(shown.id().text())));
        return new Page<>(of(page.items()), page.next());
    }
}
