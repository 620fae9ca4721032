package io.rolewright.billing.internal.tax;

import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How supplies are taxed, as {@code billing/tax-rules.json} says. The rates are the standard rates of the member states as the
 * European Commission lists them, and that of A New Tax System (Goods and Services Tax) Act 1999.
 */
@Component
public class TaxRules {
    private final Table table;

    TaxRules(JsonMapper json) {
        try (var file = new ClassPathResource("billing/tax-rules.json").getInputStream()) {
            this.table = json.readValue(file, Table.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What the file holds.
     *
     * @param knownFrom the first day of supply for which it is complete
     * @param europe the member states of the EU
     */
    private record Table(LocalDate knownFrom, Set<String> europe, List<TaxRule> rules) {}

    /** The first day of supply whose rules are known. */
    public LocalDate knownFrom() {
        return table.knownFrom();
    }

    /** The rule that holds for a supply of that day. */
    public TaxRule of(Seller seller, Party buyer, LocalDate day) {
        return holding(seller, buyer, day).findFirst().orElse(TaxRule.NONE);
    }

    /** All rules of the file that hold; never more than one. */
    Stream<TaxRule> holding(Seller seller, Party buyer, LocalDate day) {
        var place = BuyerPlace.of(seller.party(), buyer, table.europe());
        return table.rules().stream().filter(rule -> rule.holds(seller.party().country(), seller.taxed(), place, day));
    }

    List<TaxRule> all() {
        return table.rules();
    }

    Set<String> europe() {
        return table.europe();
    }
}
