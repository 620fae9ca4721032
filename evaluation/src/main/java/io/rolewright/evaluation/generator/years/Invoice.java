package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a client owes for a placement, how it pays, in parts or late or not at all, and what is given back. */
final class Invoice {
    private static final int COMMISSION_PERCENT = 8;
    private static final List<Integer> REMINDERS = List.of(3, 14, 30);
    private static final double NEVER_PAID = 0.008;
    private static final double IN_PARTS = 0.1;
    private static final double RETURNED = 0.01;

    private final Desk desk;
    private final Opening job;
    private final Client client;
    private final UUID id;
    private final UUID placement;
    private final Coins net;
    private Coins open;
    private LocalDate dueOn;

    Invoice(Desk desk, Opening job, UUID placement, Coins net) {
        this.desk = desk;
        this.job = job;
        this.client = job.client();
        this.id = desk.id();
        this.placement = placement;
        this.net = net;
        this.open = new Coins(0, net.currency());
        this.dueOn = desk.today();
        desk.tell("billing.invoice-drafted.v1", id, named().money("net", net));
    }

    /** Nobody came, so nothing is owed. */
    void discard() {
        desk.tell(
                "billing.invoice-discarded.v1",
                id,
                new Data()
                        .id("invoice", id)
                        .id("client", client.id())
                        .id("placement", placement)
                        .text("reason", "NOT_CHARGED"));
    }

    void issue() {
        Coins tax = net.percent(client.taxPercent());
        LocalDate today = desk.today();
        open = net.plus(tax);
        dueOn = today.plusDays(client.paymentDays());
        desk.tell(
                "billing.invoice-issued.v1",
                id,
                new Data()
                        .id("invoice", id)
                        .text("number", job.books().nextInvoice())
                        .id("client", client.id())
                        .id("placement", placement)
                        .id("job", job.id())
                        .day("issuedOn", today)
                        .day("dueOn", dueOn)
                        .money("net", net)
                        .money("tax", tax));
        commission(net.percent(COMMISSION_PERCENT));
        for (int step = 1; step <= REMINDERS.size(); step++) {
            remindLater(step);
        }
        if (!desk.chance().falls(NEVER_PAID)) {
            payLater();
        }
    }

    /** Part of it is given back: first of what is open, the rest as money. */
    void credit(Coins given) {
        Coins tax = given.percent(client.taxPercent());
        Coins whole = given.plus(tax);
        Coins paidBack = whole.minus(whole.least(open));
        if (!paidBack.isNone()) {
            settle(paidBack.negated());
        }
        open = open.minus(whole);
        UUID note = desk.id();
        desk.tell(
                "billing.credit-note-issued.v1",
                note,
                new Data()
                        .id("creditNote", note)
                        .text("number", job.books().nextCreditNote())
                        .id("invoice", id)
                        .id("client", client.id())
                        .id("placement", placement)
                        .id("job", job.id())
                        .day("issuedOn", desk.today())
                        .text("reason", "REBATE")
                        .money("net", given)
                        .money("tax", tax)
                        .money("open", open));
        commission(given.percent(COMMISSION_PERCENT).negated());
        if (!paidBack.isNone()) {
            desk.inDays(2, () -> refund(paidBack));
        }
    }

    private void payLater() {
        Chance chance = desk.chance();
        LocalDate day = dueOn.plusDays(Math.round(client.delay() + 5 * chance.normal()));
        long first = Math.max(WorkDays.after(WorkDays.start(day), 0.5, chance), desk.now() + 3_600_000);
        boolean isInParts = chance.falls(IN_PARTS);
        desk.at(first, () -> pay(isInParts ? open.percent(50) : open));
        if (isInParts) {
            desk.at(WorkDays.after(first, chance.between(5, 25), chance), () -> pay(open));
        }
    }

    private void pay(Coins wanted) {
        Coins amount = wanted.least(open);
        if (amount.isNone()) {
            return;
        }
        UUID payment = desk.id();
        desk.tell(
                "billing.payment-received.v1",
                payment,
                new Data()
                        .id("payment", payment)
                        .id("client", client.id())
                        .day("receivedOn", desk.today())
                        .text("way", desk.chance().falls(0.15) ? "CARD" : "BANK")
                        .money("amount", amount));
        settle(amount);
        if (desk.chance().falls(RETURNED)) {
            desk.inDays(3, () -> giveBack(payment, amount));
        }
    }

    private void giveBack(UUID payment, Coins amount) {
        if (!open.isNone()) {
            return;
        }
        desk.tell(
                "billing.payment-returned.v1",
                payment,
                new Data()
                        .id("payment", payment)
                        .id("client", client.id())
                        .day("returnedOn", desk.today())
                        .money("amount", amount));
        settle(amount.negated());
        desk.inDays(8, () -> pay(open));
    }

    private void settle(Coins amount) {
        open = open.minus(amount);
        desk.tell(
                "billing.invoice-settled.v1",
                id,
                new Data()
                        .id("invoice", id)
                        .id("client", client.id())
                        .id("placement", placement)
                        .day("settledOn", desk.today())
                        .money("amount", amount)
                        .money("open", open));
    }

    private void refund(Coins amount) {
        UUID refund = desk.id();
        desk.tell(
                "billing.refund-made.v1",
                refund,
                new Data()
                        .id("refund", refund)
                        .id("client", client.id())
                        .day("madeOn", desk.today())
                        .money("amount", amount));
    }

    private void remindLater(int step) {
        long day = WorkDays.start(dueOn.plusDays(REMINDERS.get(step - 1)));
        desk.at(WorkDays.after(day, 0, desk.chance()), () -> remind(step));
    }

    private void remind(int step) {
        if (!open.isNone()) {
            desk.tell(
                    "billing.invoice-overdue.v1",
                    id,
                    new Data()
                            .id("invoice", id)
                            .id("client", client.id())
                            .number("step", step)
                            .day("dueOn", dueOn)
                            .money("open", open));
        }
    }

    private void commission(Coins amount) {
        desk.tell(
                "billing.commission-posted.v1",
                placement,
                new Data()
                        .id("placement", placement)
                        .id("user", job.owner())
                        .day("postedOn", desk.today())
                        .money("amount", amount));
    }

    private Data named() {
        return new Data()
                .id("invoice", id)
                .id("client", client.id())
                .id("placement", placement)
                .id("job", job.id());
    }
}
