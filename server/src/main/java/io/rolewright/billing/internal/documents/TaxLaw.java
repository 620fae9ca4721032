package io.rolewright.billing.internal.documents;

import io.rolewright.billing.Seller;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.TaxLine;
import io.rolewright.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the law of a country calls its tax and the papers about it. */
enum TaxLaw {
    AUSTRALIA("gst", "abn"),
    NEW_ZEALAND("gst", "gst-number"),
    EUROPE("vat", "vat-number"),
    ELSEWHERE("tax", "tax-number");

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Pattern ABN = Pattern.compile("(\\d{2})(\\d{3})(\\d{3})(\\d{3})");

    /** At ten percent on top an eleventh of the whole is tax. */
    private static final int ELEVEN = 11;

    private final String tax;
    private final String number;

    TaxLaw(String tax, String number) {
        this.tax = tax;
        this.number = number;
    }

    /** @param country as ISO 3166-1 writes it with two letters */
    static TaxLaw of(String country) {
        return switch (country) {
            case "AU" -> AUSTRALIA;
            case "NZ" -> NEW_ZEALAND;
            default -> UNION.contains(country) ? EUROPE : ELSEWHERE;
        };
    }

    static TaxLaw of(Seller seller) {
        return of(seller.party().country());
    }

    /** Such as GST. */
    String tax() {
        return Words.say(tax);
    }

    /** What the number is called under which a company is registered. */
    String number() {
        return Words.say(number);
    }

    /** The number as people read it: an ABN in groups. */
    String grouped(String written) {
        var digits = written.replace(" ", "");
        return this == AUSTRALIA && ABN.matcher(digits).matches()
                ? ABN.matcher(digits).replaceFirst("$1 $2 $3 $4")
                : written;
    }

    /** What an invoice is called. */
    String invoice(boolean isTaxed) {
        return Words.say(isTaxed && (this == AUSTRALIA || this == NEW_ZEALAND) ? "tax-invoice" : "invoice");
    }

    /** What a note is called that gives part of an invoice back. */
    String note(boolean isTaxed) {
        return Words.say(isTaxed && this == AUSTRALIA ? "adjustment-note" : "credit-note");
    }

    /** How a line is taxed. */
    String rate(TaxCategory category, String percent) {
        return category == TaxCategory.S ? Words.say("taxed", percent, tax()) : Words.say(untaxed(category), tax());
    }

    private String untaxed(TaxCategory category) {
        return switch (category) {
            case S -> throw new IllegalArgumentException("taxed");
            case Z, G -> "free";
            case E -> this == AUSTRALIA ? "input-taxed" : "exempt";
            case AE -> "reverse";
            case O -> "none";
        };
    }

    /** What has to be said about the tax, each in a sentence. */
    List<String> sentences(Seller seller, List<TaxLine> taxes, Money tax, Money gross) {
        if (!seller.taxed()) {
            return List.of(Words.say("unregistered", tax()));
        }
        var sentences = new ArrayList<String>();
        if (this == AUSTRALIA && tax.minor() != 0 && Math.multiplyExact(tax.minor(), ELEVEN) == gross.minor()) {
            sentences.add(Words.say("includes"));
        }
        if (has(taxes, TaxCategory.AE)) {
            sentences.add(Words.say(this == EUROPE ? "reverse-europe" : "reverse-elsewhere", tax()));
        }
        if (has(taxes, TaxCategory.G)) {
            sentences.add(Words.say(this == AUSTRALIA ? "export-australia" : "export-elsewhere", tax()));
        }
        return sentences;
    }

    private static boolean has(List<TaxLine> taxes, TaxCategory category) {
        return taxes.stream().anyMatch(line -> line.category() == category);
    }
}
