package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.MatchProposal;
import io.rolewright.billing.MatchResult;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.BankFileId;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.InvoiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Confirms what is certain, for many lines at once. */
@Component
class CertainMatching {
    private static final int MOST = 500;

    private final BankLines lines;
    private final ReceivableList receivables;
    private final Proposing proposing;
    private final Matching matching;
    private final Invoices invoices;
    private final Once once;

    CertainMatching(
            BankLines lines,
            ReceivableList receivables,
            Proposing proposing,
            Matching matching,
            Invoices invoices,
            Once once) {
        this.lines = lines;
        this.receivables = receivables;
        this.proposing = proposing;
        this.matching = matching;
        this.invoices = invoices;
        this.once = once;
    }

    List<MatchResult> matchAll(@Nullable BankFileId file) {
        Owner.current();
        var certain = certain(file);
        return once.execute(() -> {
            certain.keySet().forEach(lines::hold);
            holdInvoices(certain);
            var results = new ArrayList<MatchResult>();
            certain.forEach((id, proposal) -> results.add(match(id, proposal)));
            return results;
        });
    }

    /** What the latest open lines certainly are, in the order of their ids. */
    private Map<BankLineId, MatchProposal> certain(@Nullable BankFileId file) {
        var open = new HashMap<String, List<Receivable>>();
        var certain = new TreeMap<BankLineId, MatchProposal>(Comparator.comparing(BankLineId::text));
        for (var line : lines.list(new BankLines.Wanted(file, List.of(LineState.OPEN), List.of()), null, MOST)) {
            var owed = open.computeIfAbsent(line.amount().currency(), receivables::in);
            proposing.propose(line, owed).stream()
                    .filter(MatchProposal::certain)
                    .findFirst()
                    .ifPresent(best -> certain.put(line.id(), best));
        }
        return certain;
    }

    private void holdInvoices(Map<BankLineId, MatchProposal> certain) {
        certain.values().stream()
                .flatMap(proposal -> proposal.invoices().stream())
                .map(NewAllocation::invoiceId)
                .distinct()
                .sorted(Comparator.comparing(InvoiceId::text))
                .forEach(invoices::hold);
    }

    private MatchResult match(BankLineId id, MatchProposal proposal) {
        var line = lines.find(id).orElseThrow();
        if (line.state() != LineState.OPEN) {
            return new MatchResult(id, false, "billing.bank-line-closed");
        }
        if (!proposal.invoices().stream().allMatch(this::isStillOpen)) {
            return new MatchResult(id, false, "billing.exceeds-open");
        }
        return match(line, proposal);
    }

    private MatchResult match(BankLine line, MatchProposal proposal) {
        matching.pay(line, Objects.requireNonNull(proposal.clientId()), proposal.invoices());
        return new MatchResult(line.id(), true, null);
    }

    private boolean isStillOpen(NewAllocation wanted) {
        return invoices.find(wanted.invoiceId()).orElseThrow().open().equals(wanted.amount());
    }
}
