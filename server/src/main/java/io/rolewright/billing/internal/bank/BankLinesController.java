package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.BankLinesApi;
import io.rolewright.billing.LineState;
import io.rolewright.billing.MatchProposal;
import io.rolewright.billing.MatchResult;
import io.rolewright.billing.NewMatch;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BankLinesApi}. */
@RestController
class BankLinesController implements BankLinesApi {
    private final BankLines lines;
    private final Proposing proposing;
    private final Matching matching;
    private final CertainMatching certain;
    private final Unmatching unmatching;
    private final NewestFirst pages;

    BankLinesController(
            BankLines lines,
            Proposing proposing,
            Matching matching,
            CertainMatching certain,
            Unmatching unmatching,
            NewestFirst pages) {
        this.lines = lines;
        this.proposing = proposing;
        this.matching = matching;
        this.certain = certain;
        this.unmatching = unmatching;
        this.pages = pages;
    }

    @Override
    public Page<BankLine> list(
            @Nullable BankFileId fileId,
            @Nullable List<LineState> state,
            @Nullable String currency,
            int limit,
            @Nullable String cursor) {
        var wanted = new BankLines.Wanted(
                fileId,
                Conditions.named(state),
                Optional.ofNullable(currency).stream().toList());
        return pages.page(
                "bank-lines?" + wanted,
                (behind, most) -> lines.list(wanted, behind, most),
                line -> line.id().value(),
                limit,
                cursor);
    }

    @Override
    public Page<MatchProposal> proposals(BankLineId id) {
        return Page.of(proposing.propose(id));
    }

    @Override
    public BankLine match(BankLineId id, NewMatch match) {
        return matching.match(id, match);
    }

    @Override
    public Page<MatchResult> matchCertain(@Nullable BankFileId fileId) {
        return Page.of(certain.matchAll(fileId));
    }

    @Override
    public BankLine ignore(BankLineId id) {
        return matching.ignore(id);
    }

    @Override
    public BankLine undo(BankLineId id) {
        return unmatching.undo(id);
    }
}
