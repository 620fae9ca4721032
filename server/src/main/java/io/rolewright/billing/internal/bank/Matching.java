package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.LineState;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.NewMatch;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.payments.Receipt;
import io.rolewright.billing.internal.payments.Receiving;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes down what lines of bank files are. Whoever does so holds the line before anything that it is about. */
@Component
class Matching {
    private final BankLines lines;
    private final Decisions decisions;
    private final Receiving receiving;
    private final Leaving leaving;
    private final KnownPayers payers;
    private final Invoices invoices;
    private final Books books;
    private final ClientsInternal clients;
    private final Once once;

    Matching(
            BankLines lines,
            Decisions decisions,
            Receiving receiving,
            Leaving leaving,
            KnownPayers payers,
            Invoices invoices,
            Books books,
            ClientsInternal clients,
            Once once) {
        this.lines = lines;
        this.decisions = decisions;
        this.receiving = receiving;
        this.leaving = leaving;
        this.payers = payers;
        this.invoices = invoices;
        this.books = books;
        this.clients = clients;
        this.once = once;
    }

    BankLine match(BankLineId id, NewMatch wanted) {
        Owner.current();
        if (wanted.clientId() != null) {
            clients.find(wanted.clientId());
        }
        return once.execute(() -> {
            var line = holdOpen(id);
            if (line.amount().minor() > 0) {
                came(line, wanted);
            } else {
                leaving.went(line, wanted);
            }
            return find(id);
        });
    }

    BankLine ignore(BankLineId id) {
        Owner.current();
        return once.execute(() -> {
            decisions.note(holdOpen(id), LineState.IGNORED, null, null);
            return find(id);
        });
    }

    private BankLine holdOpen(BankLineId id) {
        var line =
                lines.hold(id).orElseThrow(() -> ContractException.notFound("billing.bank-line-not-found", id.text()));
        if (line.state() != LineState.OPEN) {
            throw ContractException.conflict("billing.bank-line-closed");
        }
        return line;
    }

    private BankLine find(BankLineId id) {
        return lines.find(id).orElseThrow();
    }

    private void came(BankLine line, NewMatch wanted) {
        if (Boolean.TRUE.equals(wanted.cardPayout())) {
            books.cleared(line.id(), line.day(), line.amount());
            decisions.note(line, LineState.MATCHED, null, null);
            return;
        }
        var paid = Objects.requireNonNullElse(wanted.invoices(), List.<NewAllocation>of());
        var client = wanted.clientId() == null ? owner(paid) : wanted.clientId();
        pay(line, client, paid);
    }

    /** @throws ContractException {@code billing.match-of-what} (422), {@code billing.invoice-not-found} (404) */
    private ClientId owner(List<NewAllocation> paid) {
        if (paid.isEmpty()) {
            throw ContractException.invalid("billing.match-of-what");
        }
        var first = paid.getFirst().invoiceId();
        return invoices.find(first)
                .map(Invoice::clientId)
                .orElseThrow(() -> ContractException.notFound("billing.invoice-not-found", first.text()));
    }

    /** A line that the caller holds is a client's payment. */
    void pay(BankLine line, ClientId client, List<NewAllocation> paid) {
        var receipt =
                new Receipt(decisions.source(line), client, line.amount(), line.day(), PaymentWay.BANK, line.words());
        var payment = receiving.receive(receipt, paid);
        payers.learn(line, client);
        decisions.note(line, LineState.MATCHED, payment.id(), null);
    }
}
