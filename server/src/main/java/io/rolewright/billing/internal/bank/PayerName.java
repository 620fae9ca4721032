package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of companies as banks write them: in capitals, cut off, without marks, with or without their legal form. */
final class PayerName {
    private static final Set<String> FORMS = Set.of(
            "PTY", "LTD", "LIMITED", "INC", "LLC", "LLP", "PLC", "CORP", "CO", "COMPANY", "GMBH", "AG", "KG", "UG",
            "SE", "SA", "SARL", "BV", "NV", "AND", "UND", "THE", "OF");

    private PayerName() {}

    /** By what who sent a line is known again: their name, else the words without numbers. */
    static String key(BankLine line) {
        return String.join(" ", words(line.payer() == null ? line.words() : line.payer()));
    }

    /** Whether all words of a company's name stand in a line. */
    static boolean isIn(BankLine line, String company) {
        var wanted = words(company);
        var here = words(line.words() + " " + (line.payer() == null ? "" : line.payer()));
        return wanted.stream().anyMatch(word -> word.length() > 2) && here.containsAll(wanted);
    }

    private static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 1 && !FORMS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
