package io.rolewright.listings.internal;

import io.rolewright.shared.Money;
import java.util.Optional;

/**
 * What a board sells.
 *
 * @param id what the board calls the offer; it may be good for minutes only
 * @param product its label, which stays the same
 * @param price what it costs now
 * @param says what the board says about it
 */
record Offer(String id, String product, Money price, Optional<String> says) {}
