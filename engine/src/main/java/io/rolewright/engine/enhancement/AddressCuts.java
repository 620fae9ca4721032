package io.rolewright.engine.enhancement;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import io.rolewright.engine.resume.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what reaches a person: e-mail addresses, links, handles and phone numbers. */
final class AddressCuts {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int TELLING_DIGITS = 7;
    private static final int MOST_NUMBERS = 100;
    private static final List<String> NETWORKS = List.of(
            "linkedin.",
            "github.",
            "gitlab.",
            "xing.",
            "facebook.",
            "twitter.",
            "instagram.",
            "behance.",
            "t.me/",
            "wa.me/",
            "skype:");

    private final List<String> numbers;

    AddressCuts(Contact contact) {
        this.numbers = contact.phones().stream()
                .map(phone -> lastDigits(phone.value()))
                .toList();
    }

    List<Cut> in(String text) {
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = chunkEnd(text, at);
            if (isAddress(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                cuts.add(Cut.out(at, end));
            }
            at = end + 1;
        }
        NUMBERS.findNumbers(text, "AU", Leniency.VALID, MOST_NUMBERS)
                .forEach(number -> cuts.add(Cut.out(number.start(), number.end())));
        cuts.addAll(own(text));
        return cuts;
    }

    private static int chunkEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddress(String chunk) {
        return chunk.indexOf('@') >= 0
                || chunk.contains("://")
                || chunk.startsWith("www.")
                || chunk.startsWith("(www.")
                || NETWORKS.stream().anyMatch(chunk::contains);
    }

    /** The person's own numbers, whatever stands between their digits. */
    private List<Cut> own(String text) {
        List<Cut> cuts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
                places.add(i);
            }
        }
        for (String number : numbers) {
            int at = number.isEmpty() ? -1 : digits.indexOf(number);
            while (at >= 0) {
                cuts.add(Cut.out(places.get(at), places.get(at + number.length() - 1) + 1));
                at = digits.indexOf(number, at + number.length());
            }
        }
        return cuts;
    }

    private static String lastDigits(String number) {
        return number.length() < TELLING_DIGITS ? "" : number.substring(number.length() - TELLING_DIGITS);
    }
}
