package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.MatchReason;
import io.rolewright.billing.ReasonCode;
import io.rolewright.shared.ClientId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs which invoices a line could pay. The points of all reasons that can hold together are 100. */
final class Likelihood {
    private static final int NUMBER = 50;
    private static final int NUMBER_SHORT = 25;
    private static final int AMOUNT = 30;
    private static final int SUM = 25;
    private static final int PAYER = 15;
    private static final int NAME = 10;
    private static final int DATE = 5;
    private static final int NEAR_DAYS = 21;

    private final BankLine line;
    private final NumberSearch numbers;
    private final Set<ClientId> known;

    /** @param known for whom the line's sender has paid before */
    Likelihood(BankLine line, Set<ClientId> known) {
        this.line = line;
        this.numbers = new NumberSearch(line.words());
        this.known = known;
    }

    /** What a line could pay of one client's open invoices; nothing where nothing speaks for it. */
    List<Proposal> of(List<Receivable> open) {
        var amount = line.amount().minor();
        var sets = new LinkedHashSet<List<Receivable>>();
        var named = open.stream()
                .filter(invoice -> numbers.find(invoice.number()) != NumberSearch.Found.NOT)
                .toList();
        named.forEach(invoice -> sets.add(List.of(invoice)));
        if (named.size() > 1) {
            sets.add(named);
        }
        open.stream()
                .filter(invoice -> invoice.open().minor() == amount)
                .forEach(invoice -> sets.add(List.of(invoice)));
        Combinations.summing(open, amount).ifPresent(sets::add);
        if (sets.isEmpty() && (isKnown(open) || isNamed(open))) {
            sets.add(open);
        }
        return sets.stream().map(set -> new Proposal(set, reasons(set))).toList();
    }

    private boolean isKnown(List<Receivable> open) {
        return known.contains(open.getFirst().client());
    }

    private boolean isNamed(List<Receivable> open) {
        return PayerName.isIn(line, open.getFirst().buyer());
    }

    private List<MatchReason> reasons(List<Receivable> set) {
        var reasons = new ArrayList<MatchReason>();
        addNumber(reasons, set);
        addAmount(reasons, set);
        if (isKnown(set)) {
            reasons.add(new MatchReason(ReasonCode.PAYER, PAYER, PayerName.key(line)));
        } else if (isNamed(set)) {
            reasons.add(new MatchReason(ReasonCode.NAME, NAME, set.getFirst().buyer()));
        }
        set.stream()
                .map(Receivable::dueOn)
                .filter(due -> Math.abs(ChronoUnit.DAYS.between(due, line.day())) <= NEAR_DAYS)
                .findFirst()
                .ifPresent(due -> reasons.add(new MatchReason(ReasonCode.DATE, DATE, due.toString())));
        return reasons;
    }

    private void addNumber(List<MatchReason> reasons, List<Receivable> set) {
        var found = set.stream().map(invoice -> numbers.find(invoice.number())).collect(Collectors.toSet());
        if (found.contains(NumberSearch.Found.NOT)) {
            return;
        }
        var value = set.stream().map(Receivable::number).collect(Collectors.joining(", "));
        reasons.add(
                found.contains(NumberSearch.Found.SHORT)
                        ? new MatchReason(ReasonCode.NUMBER_SHORT, NUMBER_SHORT, value)
                        : new MatchReason(ReasonCode.NUMBER, NUMBER, value));
    }

    private void addAmount(List<MatchReason> reasons, List<Receivable> set) {
        var sum = set.stream().mapToLong(invoice -> invoice.open().minor()).sum();
        if (sum != line.amount().minor()) {
            return;
        }
        var value = line.amount().amount() + " " + line.amount().currency();
        reasons.add(
                set.size() == 1
                        ? new MatchReason(ReasonCode.AMOUNT, AMOUNT, value)
                        : new MatchReason(ReasonCode.SUM, SUM, value));
    }
}
