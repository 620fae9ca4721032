package io.rolewright.matching.internal;

import io.rolewright.matching.Receipt;
import io.rolewright.matching.ReceiptsApi;
import io.rolewright.matching.Replay;
import io.rolewright.matching.ReplayRequest;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what proves a ranking. */
@RestController
class ReceiptsController implements ReceiptsApi {
    private final Explaining explaining;
    private final Receipts receipts;
    private final VisibleReceipts visible;
    private final Replaying replaying;

    ReceiptsController(Explaining explaining, Receipts receipts, VisibleReceipts visible, Replaying replaying) {
        this.explaining = explaining;
        this.receipts = receipts;
        this.visible = visible;
        this.replaying = replaying;
    }

    @Override
    public Receipt receipt(MatchId id) {
        return receipts.ofMatch(explaining.visible(id).place().id())
                .orElseThrow(() -> ContractException.notFound("matching.never-shown", id.text()));
    }

    @Override
    public Page<Receipt> receipts(
            @Nullable JobId jobId, @Nullable CandidateId candidateId, int limit, @Nullable String cursor) {
        return visible.page(jobId, candidateId, limit, cursor);
    }

    @Override
    public Replay replay(ReplayRequest request) {
        return replaying.replay(request.receipts(), visible::of);
    }
}
