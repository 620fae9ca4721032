package io.rolewright.billing.internal.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.CommissionBalance;
import io.rolewright.billing.CommissionShare;
import io.rolewright.billing.internal.commissions.Entitlement.Purse;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is agreed, paid and given back: everybody has what they are owed, and the shares sum to the coin. */
class EntitlementTest {
    private static final List<UserId> PEOPLE =
            IntStream.range(0, 5).mapToObj(i -> new UserId(new UUID(7, i))).toList();

    @ParameterizedTest
    @ValueSource(strings = {"AUD", "JPY", "KWD"})
    void sharesToTheCoinThroughoutALife(String currency) {
        var random = new Random(currency.hashCode());
        var earned = new HashMap<Purse, Money>();
        for (var step = 0; step < 3_000; step++) {
            var percent = BigDecimal.valueOf(random.nextInt(10_001), 2);
            var shares = shares(random);
            var net = Money.ofMinor(random.nextInt(4) == 0 ? 0 : random.nextLong(3_000_000), currency);
            var missing = Entitlement.difference(percent, shares, List.of(net), balances(earned));
            missing.forEach((purse, amount) -> earned.merge(purse, amount, Money::plus));

            assertThat(missing.values()).noneMatch(amount -> amount.minor() == 0);
            assertThat(sum(earned, currency)).isEqualTo(shares.isEmpty() ? Money.zero(currency) : net.percent(percent));
            assertThat(earned)
                    .allSatisfy((purse, amount) -> assertThat(amount.minor())
                            .isBetween(0L, net.percent(percent).minor()));
            assertThat(Entitlement.difference(percent, shares, List.of(net), balances(earned)))
                    .as("nothing is posted twice")
                    .isEmpty();
        }
    }

    /** Random people with random shares that sum to 100 percent, or nobody. */
    private static List<CommissionShare> shares(Random random) {
        var people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        var count = random.nextInt(PEOPLE.size() + 1);
        var shares = new ArrayList<CommissionShare>();
        var left = 10_000;
        for (var i = 0; i < count; i++) {
            var part = i == count - 1 ? left : 1 + random.nextInt(left - (count - i - 1));
            shares.add(new CommissionShare(people.get(i), BigDecimal.valueOf(part, 2)));
            left -= part;
        }
        return shares;
    }

    private static List<CommissionBalance> balances(Map<Purse, Money> earned) {
        return earned.entrySet().stream()
                .map(each -> new CommissionBalance(
                        each.getKey().user(),
                        each.getValue(),
                        Money.zero(each.getKey().currency())))
                .toList();
    }

    private static Money sum(Map<Purse, Money> earned, String currency) {
        return earned.values().stream().reduce(Money.zero(currency), Money::plus);
    }
}
