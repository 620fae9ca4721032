package io.rolewright.billing.internal.books;

/** An account of the ledger. */
public enum Account {
    /** What clients owe on invoices. */
    RECEIVABLES(Kind.ASSET, "1100"),
    /** What we have in the bank. */
    BANK(Kind.ASSET, "1000"),
    /** What a provider of card payments has taken for us and not yet paid out. */
    CARD_CLEARING(Kind.ASSET, "1050"),
    /** Tax in what we spent, to be had back. */
    TAX_PAID(Kind.ASSET, "1300"),
    /** What clients paid, or were given back, that has not gone to an invoice. */
    CLIENT_CREDITS(Kind.LIABILITY, "2100"),
    /** Tax on what we invoiced. */
    TAX_COLLECTED(Kind.LIABILITY, "2200"),
    /** Commissions that colleagues have earned and not been paid. */
    COMMISSIONS_OWED(Kind.LIABILITY, "2300"),
    /** What colleagues spent for us and have not been given back. */
    EXPENSES_OWED(Kind.LIABILITY, "2400"),
    /** Fees that we invoiced, without tax. */
    REVENUE(Kind.INCOME, "4000"),
    /** Fees that were given back, without tax; lowers the revenue. */
    REBATES(Kind.INCOME, "4100"),
    /** Commissions of colleagues. */
    COMMISSIONS(Kind.EXPENSE, "6100"),
    /** What was spent for the agency, without tax. */
    EXPENSES(Kind.EXPENSE, "6200"),
    /** What providers of card payments keep. */
    PAYMENT_FEES(Kind.EXPENSE, "6300");

    /** What an account is in the balance sheet, or in the statement of profit. */
    public enum Kind {
        ASSET,
        LIABILITY,
        INCOME,
        EXPENSE
    }

    private final Kind kind;
    private final String code;

    Account(Kind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    /** Its number in the chart of accounts. */
    public String code() {
        return code;
    }
}
