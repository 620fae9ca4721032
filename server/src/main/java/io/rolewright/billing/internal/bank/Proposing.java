package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.MatchProposal;
import io.rolewright.billing.MatchReason;
import io.rolewright.billing.ReasonCode;
import io.rolewright.billing.Refund;
import io.rolewright.billing.internal.payments.Refunding;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.ContractException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes what lines of bank files could be. What stands in them is compared, and never done. */
@Component
class Proposing {
    private static final int MOST = 10;
    private static final int CARD_PROVIDER = 60;
    private static final int REFUND = 70;

    private final BankLines lines;
    private final ReceivableList receivables;
    private final KnownPayers payers;
    private final Refunding refunding;

    Proposing(BankLines lines, ReceivableList receivables, KnownPayers payers, Refunding refunding) {
        this.lines = lines;
        this.receivables = receivables;
        this.payers = payers;
        this.refunding = refunding;
    }

    /** @throws ContractException {@code billing.bank-line-not-found} (404) */
    List<MatchProposal> propose(BankLineId id) {
        var line =
                lines.find(id).orElseThrow(() -> ContractException.notFound("billing.bank-line-not-found", id.text()));
        return line.state() == LineState.OPEN
                ? propose(line, receivables.in(line.amount().currency()))
                : List.of();
    }

    /** What an open line could be, of those that are open in its currency. */
    List<MatchProposal> propose(BankLine line, List<Receivable> open) {
        if (line.amount().minor() < 0) {
            return refunding.pending(line.amount().negated()).stream()
                    .map(refund -> refund(refund, line))
                    .limit(MOST)
                    .toList();
        }
        var found = payments(line, open);
        return Stream.concat(payouts(line), found.stream())
                .sorted(Comparator.comparingInt(MatchProposal::score).reversed())
                .limit(MOST)
                .toList();
    }

    private List<MatchProposal> payments(BankLine line, List<Receivable> open) {
        var likelihood = new Likelihood(line, payers.of(line));
        var found = open.stream().collect(Collectors.groupingBy(Receivable::client)).values().stream()
                .flatMap(ofClient -> likelihood.of(ofClient).stream())
                .toList();
        var isOnly = found.stream().filter(Proposal::isExact).count() == 1;
        return found.stream()
                .map(proposal -> proposal.shown(line.amount(), isOnly && proposal.isExact()))
                .toList();
    }

    private static MatchProposal refund(Refund refund, BankLine line) {
        var reason = new MatchReason(
                ReasonCode.AMOUNT,
                REFUND,
                line.amount().negated().amount() + " " + line.amount().currency());
        return new MatchProposal(refund.clientId(), List.of(), refund.id(), false, REFUND, false, List.of(reason));
    }

    private static Stream<MatchProposal> payouts(BankLine line) {
        var said = (line.words() + " " + line.payer()).toUpperCase(Locale.ROOT);
        if (!said.contains("STRIPE")) {
            return Stream.empty();
        }
        var reason = new MatchReason(ReasonCode.CARD_PROVIDER, CARD_PROVIDER, "STRIPE");
        return Stream.of(new MatchProposal(null, List.of(), null, true, CARD_PROVIDER, false, List.of(reason)));
    }
}
