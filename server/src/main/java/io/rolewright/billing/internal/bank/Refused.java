package io.rolewright.billing.internal.bank;

import io.rolewright.shared.ContractException;

/** Why a file of a bank is not taken; what is wrong with a line names it. */
final class Refused {
    private Refused() {}

    static ContractException line(long line) {
        return ContractException.invalid("billing.bank-line-broken", line);
    }

    static ContractException day(long line) {
        return ContractException.invalid("billing.bank-day-wrong", line);
    }

    static ContractException amount(long line) {
        return ContractException.invalid("billing.bank-amount-wrong", line);
    }

    static ContractException currency(String found, String wanted) {
        return ContractException.invalid("billing.bank-currency-wrong", found, wanted);
    }

    static ContractException tooMany(int most) {
        return ContractException.invalid("billing.bank-lines-many", most);
    }
}
