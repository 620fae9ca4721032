package io.rolewright.billing;

/** How far a placement is on its way from hire to cash. Of several that fit, the first one holds. */
public enum PlacementStage {
    /** It costs nothing, so there is no invoice. */
    NOT_CHARGED,
    /** Who left early is replaced, instead of a rebate. */
    REPLACED,
    /** The draft of its invoice was thrown away; nothing is owed. */
    DISCARDED,
    /** Somebody left early: a rebate is drafted and waits to be issued. */
    REBATE_DUE,
    /** Somebody left early, and a rebate was given. */
    REBATED,
    /** Its invoice is a draft. */
    DRAFTED,
    /** Its invoice is issued, and nothing of it is paid. */
    INVOICED,
    /** Part of its invoice is paid or given back. */
    PARTLY_PAID,
    /** All of its invoice was given back, for other reasons than that somebody left. */
    CREDITED,
    /** Its invoice is paid, and the work has not begun. */
    PAID,
    /** Its invoice is paid, they work there, and part of the fee is given back if they leave now. */
    GUARANTEED,
    /** Its invoice is paid, and nothing of the fee is given back any more: the guarantee is over, or was none, or they left. */
    EARNED
}
