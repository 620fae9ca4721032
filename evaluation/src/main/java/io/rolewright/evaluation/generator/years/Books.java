package io.rolewright.evaluation.generator.years;

/** The numbers of the agency's papers: without gaps, each kind from 1. */
final class Books {
    private int invoices;
    private int creditNotes;

    String nextInvoice() {
        return "INV-%06d".formatted(++invoices);
    }

    String nextCreditNote() {
        return "CN-%06d".formatted(++creditNotes);
    }
}
