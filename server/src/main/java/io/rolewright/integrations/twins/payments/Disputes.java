package io.rolewright.integrations.twins.payments;

/** What owners of cards dispute, and how that ends. */
final class Disputes {
    private final Register register;
    private final Balance balance;

    Disputes(Register register, Balance balance) {
        this.register = register;
        this.balance = balance;
    }

    /** @throws IllegalArgumentException when the charge is not paid, or disputed already */
    Dispute open(Charge charge) {
        if (!charge.isPaid() || charge.isDisputed()) {
            throw new IllegalArgumentException("cannot be disputed: " + charge.id());
        }
        charge.dispute();
        var dispute = register.add(new Dispute(register.id("du"), register.now(), charge));
        dispute.move(balance.withdrawn(dispute));
        register.happened("charge.dispute.created", dispute);
        register.happened("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    /** @throws IllegalArgumentException when it is closed already */
    void close(Dispute dispute, boolean isWon) {
        if (!dispute.isOpen()) {
            throw new IllegalArgumentException("is closed already: " + dispute.id());
        }
        dispute.close(isWon);
        if (isWon) {
            dispute.move(balance.reinstated(dispute));
            register.happened("charge.dispute.funds_reinstated", dispute);
        }
        register.happened("charge.dispute.closed", dispute);
    }
}
