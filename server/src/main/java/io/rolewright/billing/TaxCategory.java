package io.rolewright.billing;

/** How a supply is taxed, by the codes of UNCL 5305 that electronic invoices use. */
public enum TaxCategory {
    /** At a rate. */
    S,
    /** At zero. */
    Z,
    /** Exempt; in Australia input-taxed. */
    E,
    /** Exported, free of tax. */
    G,
    /** The buyer owes the tax (reverse charge). */
    AE,
    /** Outside of the tax; also when the seller is not registered for it. */
    O
}
