package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankAccount;
import io.rolewright.shared.ContractException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which account of ours a file is about: one that stands on invoices, as long as somebody told of any. */
@Component
class OurAccounts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OurAccounts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The currency of a file.
     *
     * @param number of the account, as the file or its sender says; absent for nothing
     * @param told the currency, as the file or its sender says; absent for nothing
     * @throws ContractException {@code billing.bank-currency-wrong} (422) when we have that account, or any, in other currencies
     *     only, {@code billing.bank-currency-needed} (422) when it could be one of several
     */
    String currency(@Nullable String number, @Nullable String told) {
        var accounts = all();
        var named =
                accounts.stream().filter(account -> isNamed(account, number)).map(BankAccount::currency);
        var ours = accounts.stream().map(BankAccount::currency);
        var currencies = Stream.of(named.toList(), ours.toList(), owed())
                .map(list -> list.stream().distinct().toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (told != null && (currencies.isEmpty() || currencies.contains(told))) {
            return told;
        }
        if (told != null) {
            throw Refused.currency(told, String.join(", ", currencies));
        }
        if (currencies.size() != 1) {
            throw ContractException.invalid("billing.bank-currency-needed");
        }
        return currencies.getFirst();
    }

    /**
     * By what lines of an account are told from those of others: the whole number of the one of ours that is named, or of ours in
     * the currency; else what the file says.
     */
    String key(@Nullable String number, String currency) {
        var accounts = all();
        return accounts.stream()
                .filter(account -> isNamed(account, number))
                .map(OurAccounts::whole)
                .findFirst()
                .or(() -> Optional.ofNullable(number).map(OurAccounts::plain).filter(text -> !text.isEmpty()))
                .or(() -> accounts.stream()
                        .filter(account -> account.currency().equals(currency))
                        .map(OurAccounts::whole)
                        .findFirst())
                .orElse(currency);
    }

    private static String whole(BankAccount account) {
        return (account.branch() == null ? "" : plain(account.branch())) + plain(account.number());
    }

    private static boolean isNamed(BankAccount account, @Nullable String number) {
        if (number == null) {
            return false;
        }
        var wanted = plain(number);
        return wanted.equals(plain(account.number())) || wanted.equals(whole(account));
    }

    private static String plain(String number) {
        return number.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    private List<BankAccount> all() {
        return jdbc.sql("select bank from billing.seller where bank is not null")
                .query(String.class)
                .optional()
                .map(stored -> json.readValue(stored, new TypeReference<List<BankAccount>>() {}))
                .orElse(List.of());
    }

    private List<String> owed() {
        return jdbc.sql("select distinct currency from billing.invoice where open > 0 order by currency")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
