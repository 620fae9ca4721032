package io.rolewright.integrations.twins.payments;

/** The balance of the account: what comes in, what goes out, what Stripe keeps, what is paid out. */
final class Balance {
    /** What a dispute costs, whoever wins it: 25 of most currencies. */
    private static final long DISPUTE_FEE = 2500;

    private final Register register;

    Balance(Register register) {
        this.register = register;
    }

    BalanceTransaction charged(Charge charge) {
        return move("charge", charge.id(), charge.amount(), charge.amount().fee());
    }

    BalanceTransaction refunded(Refund refund) {
        return move("refund", refund.id(), negated(refund.amount()), 0);
    }

    BalanceTransaction refundFailed(Refund refund) {
        return move("refund_failure", refund.id(), refund.amount(), 0);
    }

    BalanceTransaction withdrawn(Dispute dispute) {
        return move("adjustment", dispute.id(), negated(dispute.charge().amount()), DISPUTE_FEE);
    }

    BalanceTransaction reinstated(Dispute dispute) {
        return move("adjustment", dispute.id(), dispute.charge().amount(), 0);
    }

    /**
     * Pays out all there is of a currency; the events tell of it.
     *
     * @throws IllegalArgumentException when there is nothing
     */
    Payout payOut(String currency) {
        var waiting = register.all(BalanceTransaction.class).stream()
                .filter(transaction -> transaction.currency().equals(currency) && !transaction.isPaidOut())
                .toList();
        var sum = waiting.stream().mapToLong(BalanceTransaction::net).sum();
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing to pay out in " + currency);
        }
        var payout = register.add(new Payout(register.id("po"), register.now(), new Amount(sum, currency)));
        waiting.forEach(transaction -> transaction.payOut(payout.id()));
        register.happened("payout.created", payout);
        register.happened("payout.paid", payout);
        return payout;
    }

    private BalanceTransaction move(String type, String source, Amount amount, long fee) {
        return register.add(new BalanceTransaction(register.id("txn"), register.now(), type, source, amount, fee));
    }

    private static Amount negated(Amount amount) {
        return new Amount(-amount.minor(), amount.currency());
    }
}
