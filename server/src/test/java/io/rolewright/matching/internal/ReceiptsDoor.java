package io.rolewright.matching.internal;

import io.rolewright.matching.Receipt;
import io.rolewright.matching.Replay;
import io.rolewright.matching.ReplayRequest;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Page;
import io.rolewright.shared.ReceiptId;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/** Receipts as somebody sees them through the door. */
final class ReceiptsDoor {
    private static final TypeReference<Page<Receipt>> PAGE = new TypeReference<>() {};

    private final MatchesDoor door;
    private final UserId who;

    ReceiptsDoor(MatchesDoor door, UserId who) {
        this.door = door;
        this.who = who;
    }

    Receipt of(MatchId match) {
        return door.read(door.get(who, "/" + match.text() + "/receipt"), new TypeReference<>() {});
    }

    List<Receipt> of(JobId job) {
        return door.all(who, "/receipts?limit=200&jobId=" + job.text(), PAGE);
    }

    Page<Receipt> page(UserId anybody, String query) {
        return door.read(door.get(anybody, "/receipts?" + query), PAGE);
    }

    Replay replay(UserId anybody, List<ReceiptId> receipts) {
        return door.read(door.post(anybody, "/replay", new ReplayRequest(receipts)), new TypeReference<>() {});
    }

    List<String> codes(List<ReceiptId> receipts) {
        return replay(who, receipts).results().stream()
                .map(one -> Objects.requireNonNull(one.code()))
                .toList();
    }
}
